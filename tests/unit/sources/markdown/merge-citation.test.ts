import { expect, test } from 'vitest';
import { readBibtex } from '../../../../src/sources/bibtex/read.ts';
import { mergeCitation } from '../../../../src/sources/markdown/merge-citation.ts';
import { readMarkdown } from '../../../../src/sources/markdown/read.ts';

test('an article without a journal is what its page says', () => {
  const [page] = readMarkdown(
    '---\ntitle: Rain\npublication_types: [article]\n---\n',
    'index.md',
  ).records;
  const [cited] = readBibtex(
    '@article{a, title = {Rain}, author = {Ada Osei}}',
    'cite.bib',
  ).records;
  expect(page && mergeCitation(page, cited).publication.type).toBe('article');
});

test.each([
  ['of a page that only repeats the year', '2021-01-01', '2021'],
  ['of a page that knows more than the citation', '2021-09-03', '2021-09-03'],
  ['of the citation where the page has another year', '2022-09-03', '2021'],
])('the date %s', (_, day, expected) => {
  const [page] = readMarkdown(`---\ntitle: Rain\ndate: ${day}\n---\n`, 'index.md').records;
  const [cited] = readBibtex(
    '@article{a, title = {Rain}, author = {Ada Osei}, year = {2021}}',
    'cite.bib',
  ).records;
  expect(page && mergeCitation(page, cited).publication.date).toBe(expected);
});
