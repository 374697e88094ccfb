import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../../../src/site/views/paper-row.ts';
import { paperView } from '../../../../src/site/views/paper-view.ts';
import { makeLibrary } from '../../../fixtures/library.ts';
import { makePaper, type FactsInput } from '../../../fixtures/papers.ts';

const authors = Array.from(
  { length: 50 },
  (_, at) => `Ada Osei-${'abcdefghij'[at % 10] ?? ''}${'klmno'[Math.floor(at / 10)] ?? ''}`,
);
const source = { value: 'https://example.org/code', source: 'https://example.org' };
const paper = makePaper({ id: 'a', authors, badges: ['Data'], overlay: { code: source } });
const library = makeLibrary([paper]);

test('a list names twelve of fifty authors and says how many more there are', () => {
  const row = rowsOf(library)(paper);
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

describe('what marks a paper in a list', () => {
  test.each([
    ['a badge', { badges: ['Code', 'Data'] }, ['Code', 'Data']],
    [
      'a badge beside a link to the same',
      { badges: ['Code', 'Data'], overlay: { code: source } },
      ['Data'],
    ],
  ])('%s', (_, facts, badges) => {
    const marked = makePaper({ id: 'c', ...facts });
    expect(rowsOf(makeLibrary([marked]))(marked).badges).toEqual(badges);
  });
});

describe('the date of a paper says what it is a date of', () => {
  const fact = <Value>(value: Value) => ({ value, source: 'https://example.org' });
  const publication = { kind: 'conference' as const, venue: fact('RAIN'), year: fact(2022) };
  test.each([
    ['a preprint', {}, 'First listed'],
    ['a preprint that came out elsewhere', { overlay: { publication } }, 'First listed'],
    ['a revision', { overlay: { lastRevised: fact('2021-03-04') } }, 'Revised'],
    ['a journal article', { type: 'article-journal' as const }, 'Published'],
    ['a book', { type: 'book' as const }, 'Published'],
    ['a thesis', { type: 'thesis' as const }, 'Dated'],
  ])('%s', (_, facts, meaning) => {
    const dated = makePaper({ id: 'd', date: '2021-03-04', ...facts });
    expect(rowsOf(makeLibrary([dated]))(dated).date?.meaning).toBe(meaning);
  });
});

test('the owner is marked among the authors', () => {
  const own = makePaper({ id: 'e', authors: ['Ada Osei', 'Bo Li'] });
  const { authors: names } = rowsOf(makeLibrary([own], { owner: 'Bo Li' }))(own);
  expect(names.map(({ isOwner }) => isOwner)).toEqual([false, true]);
});

test.each([
  [
    'a chapter',
    {
      type: 'chapter',
      editors: ['Bo Lind'],
      variables: { 'container-title': 'The Rain Book', publisher: 'Rain Press' },
    },
    ['In: ', 'The Rain Book', ', edited by Bo Lind. Rain Press'],
  ],
  [
    'a book',
    { type: 'book', variables: { publisher: 'Rain Press' } },
    ['', 'Book, Rain Press', ''],
  ],
  [
    'a journal article',
    { type: 'article-journal', variables: { 'container-title': 'In: Rain' } },
    ['', 'In: Rain', ''],
  ],
] satisfies [string, FactsInput, unknown][])(
  '%s links no more than the name of a book',
  (_, facts, words) => {
    const { venue, aroundVenue } = rowsOf(makeLibrary([makePaper({ id: 'd', ...facts })]))(
      makePaper({ id: 'd', ...facts }),
    );
    expect([aroundVenue[0], venue, aroundVenue[1]]).toEqual(words);
  },
);

test('the owner of a site is in view in a long list of names', () => {
  const big = makePaper({
    id: 'e',
    authors: [...authors.slice(0, 40), 'Bo Lind', ...authors.slice(40)],
  });
  const owned = makeLibrary([big], { owner: 'Bo Lind' });
  const names = rowsOf(owned)(big).authors.map(({ label }) => label);
  expect(names).toEqual([...authors.slice(0, 11), 'Bo Lind']);
  const view = paperView(big, owned);
  expect(view.authors.at(-1)?.label).toBe('Bo Lind');
  expect(view.foldedAuthors.map(({ label }) => label)).not.toContain('Bo Lind');
  expect(view.authors.length + view.foldedAuthors.length).toBe(51);
});

test("the paper's page has what a list leaves out", () => {
  const links = [
    { kind: 'pdf', href: 'https://example.org/a.pdf' },
    { kind: 'poster', href: 'https://example.org/poster' },
    { kind: 'other', href: 'https://example.net/x' },
  ] satisfies FactsInput['links'];
  const known = makePaper({
    id: 'f',
    affiliations: ['some-lab'],
    keywords: ['a', 'b', 'c', 'd'],
    links,
  });
  const view = paperView(known, makeLibrary([known]));
  const shown = [...view.links, ...view.moreLinks].map(({ href }) => href);
  expect(shown.toSorted()).toEqual(links.map(({ href }) => href).toSorted());
  const [topics, affiliation] = view.details.facts;
  expect(topics?.values.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['a', 'b', 'c', 'd']),
  );
  expect(affiliation?.values.map(({ text }) => text)).toEqual(['some-lab']);
});
