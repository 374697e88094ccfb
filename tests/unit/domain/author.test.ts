import { expect, test } from 'vitest';
import { buildCatalog } from '../../../src/domain/catalog.ts';
import { peopleSchema } from '../../../src/domain/people.ts';
import { makePaper } from '../../fixtures/papers.ts';

test.each([
  ['with diacritics', ['Jos Zabka', 'Jos Žabka'], 'Jos Žabka', 'Jos Zabka'],
  ['with diacritics, whichever comes first', ['Jos Žabka', 'Jos Zabka'], 'Jos Žabka', 'Jos Zabka'],
  ['that comes first in the alphabet', ['Bo-An Li', 'Bo An Li'], 'Bo An Li', 'Bo-An Li'],
  ['that comes first, in any order', ['Bo An Li', 'Bo-An Li'], 'Bo An Li', 'Bo-An Li'],
  [
    'without a full stop',
    ['A.B. Osei Jr', 'A. B. Osei Jr.', 'A.B. Osei Jr'],
    'A.B. Osei Jr',
    'A. B. Osei Jr.',
  ],
  ['that is printed most often', ['Zoë Ås', 'Zoe Ås', 'Zoe Ås'], 'Zoe Ås', 'Zoë Ås'],
])('of two spellings an author has the one %s', (_, printed, name, other) => {
  const papers = printed.map((author, at) =>
    makePaper({ id: `p-${String(at)}`, authors: [author] }),
  );
  const { authors, papersByAuthor } = buildCatalog(papers);
  expect(authors.map((author) => [author.name, author.otherSpellings])).toEqual([[name, [other]]]);
  expect(papersByAuthor.get(authors[0]?.id ?? '')).toHaveLength(printed.length);
});

test('two authors whose names have the same letters have two addresses', () => {
  const papers = [makePaper({ id: 'a', authors: ['李娜', 'Lina'] })];
  expect(
    buildCatalog(papers)
      .authors.map(({ id }) => id)
      .toSorted(),
  ).toEqual(['lina', 'lina-2']);
});

test.each([
  ['first', ['rain', 'snow']],
  ['last', ['snow', 'rain']],
])(
  'the family name that a source gives is used, if that paper comes %s',
  (_, [one = '', two = '']) => {
    const given = { family: 'Monte Verdini', given: 'Elia' };
    const { authors } = buildCatalog([
      makePaper({ id: one, authors: [given] }),
      makePaper({ id: two, authors: ['Elia Monte Verdini'] }),
    ]);
    expect(authors.map(({ sortKey }) => sortKey)).toEqual(['monte verdini, elia']);
  },
);

test('an author has the spelling of a published version, and nobody else gets a page for it', () => {
  const source = 'https://example.org/1';
  const authors = { value: ['Ada Osëi', 'Bo Lind'], source };
  const publication = { kind: 'journal' as const, authors };
  const catalog = buildCatalog([
    makePaper({ id: 'rain', authors: ['Ada Osei'], overlay: { publication } }),
  ]);
  expect(catalog.authors.map(({ name, otherSpellings }) => [name, otherSpellings])).toEqual([
    ['Ada Osei', ['Ada Osëi']],
  ]);
});

test('a person of people.yaml has a page even if only a very long list has the name', () => {
  const names = Array.from({ length: 101 }, (_, at) => `A. Name${String(at)}`);
  const people = peopleSchema.parse({ seven: { name: 'A. Name7' } });
  const { authors } = buildCatalog([makePaper({ id: 'big', authors: names })], { people });
  expect(authors.map(({ id }) => id)).toEqual(['seven']);
});
