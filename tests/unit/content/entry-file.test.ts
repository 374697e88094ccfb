import { describe, expect, test } from 'vitest';
import { formatEntryFile, isEdited, parseEntryFile } from '../../../src/content/entry-file.ts';
import { toPaper } from '../../../src/domain/paper.ts';
import { makeFacts } from '../../fixtures/papers.ts';

const digestOf = (text: string): string => String(text.length) + text.charAt(7);
const facts = makeFacts({ title: "No: 'quotes' # or $\\alpha$", authors: ['No', '2021-03-04'] });
const file = formatEntryFile(facts, 'We listen.\n\nTwice.', digestOf);

describe('an entry file', () => {
  test('reads back as it was written, whatever YAML would make of its strings', () => {
    expect(parseEntryFile(file, 'a.md')).toMatchObject({
      value: { entry: facts, abstract: 'We listen.\n\nTwice.' },
      problems: [],
    });
    expect(isEdited(file, digestOf)).toBe(false);
  });

  test('is the same after a change of line ends', () => {
    expect(isEdited(file.replaceAll('\n', '\r\n'), digestOf)).toBe(false);
  });

  test('tells a hand edit of its body or its front matter', () => {
    expect(isEdited(file.replace('Twice', 'Thrice'), digestOf)).toBe(true);
    expect(isEdited(file.replace('# Written', '# Mine. Written'), digestOf)).toBe(true);
    expect(isEdited(file.replace(/^digest.*$/m, ''), digestOf)).toBe(true);
  });

  test.each([
    ['We listen.', 1, 'front matter'],
    ['---\ntitle: [\n---\n', 3, 'YAML'],
    ['---\ntitle: Rain\nauthors: Ada\n---\n', 3, 'authors'],
    [file.replace('truncated', 'trunkated'), 7, 'trunkated'],
  ])('says why %j is no entry', (text, line, reason) => {
    const { value, problems } = parseEntryFile(text, 'a.md');
    expect(value).toBeUndefined();
    expect(problems.find(({ message }) => message.includes(reason))?.place.line).toBe(line);
  });
});

/** As the first release wrote it: facts with a source, a day that nobody said. */
const FIRST_RELEASE = `---
# Written by \`npm run import\`. To correct something, make an overlay in content/overlays.
title: 'Printed Rain'
authors:
  - 'Ada Osei'
  - 'Bo Lind'
truncated: false
date: '2019-04-01'
yearFrom: 'listing'
category: 'cs.LG'
badges: []
affiliations: []
listing: 'l'
facts:
  doi:
    value: '10.5555/p'
    source: 'l.bib, a'
  publication:
    kind: 'journal'
    venue:
      value: 'Journal of Rain'
      source: 'l.bib, a'
    year:
      value: 2019
      source: 'l.bib, a'
    volume:
      value: '2(3)'
      source: 'l.bib, a'
  links:
    - kind: 'publisher'
      href: 'https://example.org/p'
digest: '7a38d47dfe7d6960cb907c4c5967db62'
---

We listen.
`;

test('an entry of the first release is the paper that it was', () => {
  const { value, problems } = parseEntryFile(FIRST_RELEASE, 'a.md');
  expect(problems).toEqual([]);
  const { entry, abstract = '' } = value ?? {};
  const paper = entry && toPaper('osei-2019-printed-rain', entry, abstract, undefined).paper;
  expect(paper).toMatchObject({
    doi: '10.5555/p',
    abstract: 'We listen.',
    links: [{ kind: 'publisher', href: 'https://example.org/p' }],
    versions: [
      {
        type: 'article-journal',
        date: '2019',
        variables: { 'container-title': 'Journal of Rain', volume: '2', issue: '3' },
      },
      { type: 'article', date: '2019-04-01' },
    ],
  });
});
