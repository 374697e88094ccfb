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

test("the paper's page names all, a collaboration first and most of them folded up", () => {
  const names = [...authors, 'Rain Collaboration'];
  const big = makePaper({ id: 'b', authors: names });
  const view = paperView(big, makeLibrary([big]));
  expect(view.authors[0]?.label).toBe('Rain Collaboration');
  expect(view.authors.length).toBeLessThan(20);
  expect([...view.authors, ...view.foldedAuthors].map(({ label }) => label).toSorted()).toEqual(
    names.toSorted(),
  );
});

test('a list marks code that only an overlay knows of', () => {
  expect(library.rowOf(paper).marks).toEqual(['Code', 'Data']);
});
