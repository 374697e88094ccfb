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

const merge = (front: string, bib: string) => {
  const [page] = readMarkdown(`---\ntitle: Rain\n${front}\n---\n`, 'index.md').records;
  const [cited] = readBibtex(bib, 'cite.bib').records;
  if (page === undefined) throw new Error('Expected a page.');
  return mergeCitation(page, cited);
};

test('links, abstract and what only one has are those of both', () => {
  const merged = merge(
    'abstract: We listen.\nunknown_field: 1\nauthors: [someone]\nurl_pdf: https://example.org/rain.pdf\ntags: [tin]',
    `@inproceedings{osei21, title = {Rain}, author = {Osei, Ada and others}, booktitle = {RAIN},
      pages = {1--2}, url = {https://example.org/rain}, pdf = {https://example.org/rain.pdf},
      abstract = {We hear.}, nonsense = {1}}`,
  );
  expect(merged).toMatchObject({
    key: 'osei21',
    publication: {
      type: 'paper-conference',
      authors: [{ family: 'Osei', given: 'Ada' }],
      truncated: true,
      variables: { 'container-title': 'RAIN', page: '1-2' },
      keywords: ['tin'],
    },
    abstract: 'We listen.',
    leftOut: ['unknown_field', 'nonsense'],
    // The names of the page do not count.
    problems: [],
  });
  expect(merged.publication.links?.map(({ href }) => href)).toEqual([
    'https://example.org/rain.pdf',
    'https://example.org/rain',
  ]);
});

test('a citation without names leaves those of the page, and what is doubtful in them', () => {
  const { publication, abstract, problems } = merge(
    'authors: [someone]\npublication: Journal of Rain',
    '@article{a, title = {Rain}, journal = {Journal of Rain}, abstract = {We hear.}}',
  );
  expect(publication).toMatchObject({ type: 'article-journal', authors: ['someone'] });
  expect(publication).not.toHaveProperty('links');
  expect(abstract).toBe('We hear.');
  expect(problems.map(({ code }) => code)).toEqual(['source-names-doubtful']);
});

test('without a citation, or with one without a title, the page stays as it is', () => {
  const [page] = readMarkdown('---\ntitle: Rain\n---\n', 'index.md').records;
  expect(merge('', '')).toEqual(page);
  expect(merge('', '@article{a, author = {Ada Osei}}')).toEqual(page);
});
