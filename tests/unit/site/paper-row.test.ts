import { expect, test } from 'vitest';
import { paperView } from '../../../src/site/views/paper-view.ts';
import { makeLibrary } from '../../fixtures/library.ts';
import { makePaper } from '../../fixtures/papers.ts';

const authors = Array.from(
  { length: 50 },
  (_, at) => `Ada Osei-${'abcdefghij'[at % 10] ?? ''}${'klmno'[Math.floor(at / 10)] ?? ''}`,
);
const source = { value: 'https://example.org/code', source: 'https://example.org' };
const paper = makePaper({ id: 'a', authors, badges: ['Data'], overlay: { code: source } });
const library = makeLibrary([paper]);

test('a list names twelve of fifty authors and says how many more there are', () => {
  const row = library.rowOf(paper);
  expect(row.authors.map(({ label }) => label)).toEqual(authors.slice(0, 12));
  expect(row.moreAuthors).toBe(38);
});

test("the paper's page names all", () => {
  const view = paperView(paper, library);
  expect(view.authors).toHaveLength(50);
  expect(view.moreAuthors).toBe(0);
});

test('a list marks code that only an overlay knows of', () => {
  expect(library.rowOf(paper).marks).toEqual(['Code', 'Data']);
});
