import { expect, test } from 'vitest';
import { toCslRecord } from '../../../src/exports/csl-json.ts';
import { toText } from '../../../src/markup/to-text.ts';
import { readCslJson } from '../../../src/sources/csl-json.ts';
import { toContent } from '../../../src/sources/source-paper.ts';
import { makePaper } from '../../fixtures/papers.ts';
import { makeReferences, NASTY_NAMES, NASTY_TITLES } from '../../fixtures/references.ts';

const FILE = { name: 'osei', file: 'osei.json', category: 'cs.LG' };

function read(items: unknown): ReturnType<typeof toContent> {
  const { papers, problems } = readCslJson(JSON.stringify(items), FILE.file);
  const [paper] = papers;
  return paper ? toContent(paper, FILE) : { content: undefined, problems };
}

test('an item as Zotero writes it becomes an entry', () => {
  const { content, problems } = read([
    {
      id: 'http://zotero.org/users/1/items/A',
      type: 'article-journal',
      title: 'Rain <5% & *stars*',
      author: [
        { family: 'Velde', given: 'Ludo', 'non-dropping-particle': 'van der' },
        { literal: 'Rain Collaboration' },
        { literal: 'others' },
      ],
      issued: { 'date-parts': [['2022', 6, 7]] },
      'container-title': 'Roofs',
      volume: 35,
      issue: '10',
      page: '3-9',
      DOI: '10.1000/rain',
      abstract: 'We listen to $5.',
    },
  ]);
  expect(problems).toEqual([]);
  expect(content?.facts).toMatchObject({
    title: 'Rain <5% & \\*stars\\*',
    authors: ['Ludo van der Velde', 'Rain Collaboration'],
    truncated: true,
    date: '2022-06-07',
    facts: {
      doi: { value: '10.1000/rain' },
      publication: { kind: 'journal', venue: { value: 'Roofs' }, volume: { value: '35(10)' } },
    },
  });
  expect(toText(content?.abstract ?? '')).toBe('We listen to $5.');
});

test.each([['{'], ['{}'], ['[{"id": "x"}]']])('%s is refused', (text) => {
  const { papers, problems } = readCslJson(text, FILE.file);
  expect(papers).toEqual([]);
  expect(problems.map(({ code }) => code)).toEqual(['source-unreadable']);
});

const NASTY = [
  ...NASTY_TITLES.map(({ markdown }) => ({ title: markdown })),
  ...NASTY_NAMES.map(({ name }) => ({ authors: ['Bo Li', name] })),
];

test.each(NASTY)('%j comes back', (changes) => {
  const paper = makePaper({ id: 'osei-2021-rain', ...changes });
  const { content } = read([toCslRecord(paper, makeReferences(changes)[0])]);
  expect(content?.facts.title).toBe(paper.title);
  expect(content?.facts.authors).toEqual(paper.authors);
});
