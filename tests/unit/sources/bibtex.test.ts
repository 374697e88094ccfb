import { describe, expect, test } from 'vitest';
import { formatBibtexFile } from '../../../src/exports/bibtex.ts';
import { toText } from '../../../src/markup/to-text.ts';
import { readBibtex } from '../../../src/sources/bibtex.ts';
import { toContent } from '../../../src/sources/source-paper.ts';
import { CONTEXT, makeReferences, NASTY_NAMES, NASTY_TITLES } from '../../fixtures/references.ts';

const FILE = { name: 'osei', file: 'content/listings/osei.bib', category: undefined };

function read(text: string, category?: string): ReturnType<typeof toContent> {
  const { papers, problems } = readBibtex(text, FILE.file);
  const [paper] = papers;
  if (paper === undefined) return { content: undefined, problems };
  return toContent(paper, { ...FILE, category });
}

describe('a BibTeX entry', () => {
  test('becomes an entry with what it says of its publication', () => {
    const { content, problems } = read(`
      @string{conf = {RainConf}}
      @inproceedings{osei, author = "Ada Osei and van der Velde, Ludo and others",
        title = {{SDEs} for {R}ain in $O(n)$}, booktitle = conf # { 2022}, year = 2022, month = jun,
        day = 7, pages = {3--9}, eprint = {2103.00001}, archivePrefix = {arXiv}, primaryClass = {cs.LG},
        doi = {https://doi.org/10.1000/rain_1}, abstract = {We listen to 5\\% of it.}}`);
    const source = 'osei.bib, osei';
    expect(problems).toEqual([]);
    expect(content).toMatchObject({
      abstract: 'We listen to 5% of it.',
      facts: {
        title: 'SDEs for Rain in $O(n)$',
        authors: ['Ada Osei', 'Ludo van der Velde'],
        truncated: true,
        date: '2022-06-07',
        category: 'cs.LG',
        listing: 'osei',
        facts: {
          arxiv: { value: '2103.00001', source },
          doi: { value: '10.1000/rain_1', source },
          publication: {
            kind: 'conference',
            venue: { value: 'RainConf 2022' },
            year: { value: 2022 },
            pages: { value: '3-9' },
          },
        },
      },
    });
  });

  test('says what it lacks, with its place', () => {
    const { content, problems } = read('\n@misc{x, title = {Rain}, year = 2022}');
    expect(content).toBeUndefined();
    expect(problems.map(({ code, place }) => [code, place.line])).toEqual([
      ['source-incomplete', 2],
      ['date-incomplete', 2],
      ['abstract-missing', 2],
      ['category-missing', 2],
    ]);
  });

  test('takes the category of its file, and the first day of its month', () => {
    const entry = '@misc{x, title = {Rain}, author = {Ada Osei}, year = 2022, month = jun}';
    const { content, problems } = read(entry, 'stat.ML');
    expect(content?.facts).toMatchObject({ category: 'stat.ML', date: '2022-06-01' });
    expect(problems.map(({ code }) => code)).toEqual(['date-incomplete', 'abstract-missing']);
  });

  test.each([
    ['an arXiv id', 'eprint = {no id}, eprinttype = {arxiv}'],
    ['a DOI', 'doi = {12/34}'],
  ])('leaves out what is not %s, and says so', (_label, field) => {
    const { content, problems } = read(
      `@misc{x, title = {Rain}, author = {Ada Osei}, date = {2022-06-07}, abstract = {We listen.}, ${field}}`,
      'cs.LG',
    );
    expect(content?.facts.facts).toBeUndefined();
    expect(problems.map(({ code }) => code)).toEqual(['source-field-ignored']);
  });

  test('that is a preprint of a journal named arXiv has no venue', () => {
    const { content } = read(
      '@article{x, title = {Rain}, author = {Ada Osei}, journal = {arXiv preprint arXiv:1}, year = 2022}',
      'cs.LG',
    );
    expect(content?.facts.facts).toBeUndefined();
  });
});

test('a file that is not BibTeX is refused', () => {
  const { problems } = readBibtex('@misc{x, title = {Rain', FILE.file);
  expect(problems.map(({ code }) => code)).toContain('source-unreadable');
});

test.each(NASTY_NAMES.filter(({ name }) => name !== '李雪'))('$name comes back', ({ name }) => {
  const text = formatBibtexFile([makeReferences({ authors: ['Bo Li', name] })[0]]);
  expect(read(text, 'cs.LG').content?.facts.authors[1]).toBe(name.replace('Til~de', 'Til∼de'));
});

test.each(NASTY_TITLES)('$text comes back', ({ markdown, text }) => {
  const file = formatBibtexFile([makeReferences({ title: markdown })[0]]);
  const title = toText(read(file, 'cs.LG').content?.facts.title ?? '', CONTEXT.macros);
  expect(title.replaceAll(/[∼~]/g, '~')).toBe(text);
});
