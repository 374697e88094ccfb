import { describe, expect, test } from 'vitest';
import { peopleSchema } from '../../../../src/domain/people.ts';
import { authorIndexView } from '../../../../src/site/views/author-index-view.ts';
import { authorView } from '../../../../src/site/views/author-view.ts';
import { makeLibrary } from '../../../fixtures/library.ts';
import { makePaper } from '../../../fixtures/papers.ts';

const papers = [
  makePaper({ id: 'rain', title: 'Rain', date: '2022-03-04', authors: ['Ada Osei', 'B. Lind'] }),
  makePaper({
    id: 'snow',
    title: 'Snow',
    date: '2021',
    type: 'article-journal',
    authors: ['Ada Osei', 'Bo Lind', 'Zoë Ås', 'Cy Roe'],
    category: 'stat.ML',
  }),
  makePaper({ id: 'hail', title: 'Hail', date: '2020-05', authors: ['Cy Roe', 'Bo Lind'] }),
  makePaper({ id: 'fog', title: 'Fog', date: '2019', authors: ['Ada Osei'] }),
];
const people = peopleSchema.parse({
  'bo-lind': {
    name: 'Bo Lind',
    spellings: ['B. Lind'],
    home: 'https://www.example.org/~lind',
    orcid: '0000-0002-1825-0097',
  },
});
const settings = { people, owner: 'Ada Osei', title: 'Rain Papers' };
const library = makeLibrary(papers, settings);

function viewOf(id: string, made = library): ReturnType<typeof authorView> {
  const author = made.authorById.get(id);
  if (author === undefined) throw new Error(`There is no author ${id}.`);
  return authorView(author, made);
}

describe('the page of an author', () => {
  test('says who it is and what there is', () => {
    expect(viewOf('bo-lind')).toMatchObject({
      name: 'Bo Lind',
      summary: '3 papers that first appeared between 2020 and 2022',
      description: 'Rain Papers: 3 papers by Bo Lind that first appeared between 2020 and 2022.',
      otherSpellings: ['B. Lind'],
      person: {
        links: [
          { label: 'Home page', href: 'https://www.example.org/~lind' },
          { label: 'ORCID', href: 'https://orcid.org/0000-0002-1825-0097' },
        ],
      },
      timeline: undefined,
      report: undefined,
    });
  });

  test('lists the papers of each year, the newest first', () => {
    const years = viewOf('bo-lind').list.groups.map(({ label, papers: rows }) => [
      label,
      ...rows.map(({ titleText }) => titleText),
    ]);
    expect(years).toEqual([
      ['2022', 'Rain'],
      ['2021', 'Snow'],
      ['2020', 'Hail'],
    ]);
  });

  test('counts topics', () => {
    expect(viewOf('bo-lind').topics.map(({ code, count }) => [code, count])).toEqual([
      ['cs.LG', 2],
      ['stat.ML', 1],
    ]);
  });

  test('has co-authors by papers together, then by name, without the owner, who is on all', () => {
    const { coauthors, moreCoauthors } = viewOf('bo-lind');
    expect(
      coauthors.map(({ label, href, anchor, papers: together }) => [
        label,
        href,
        anchor,
        together.map(({ href: at, titleHtml, year }) => [at, titleHtml, year]),
      ]),
    ).toEqual([
      [
        'Cy Roe',
        '/authors/cy-roe/',
        'with-cy-roe',
        [
          ['/papers/snow/', 'Snow', 2021],
          ['/papers/hail/', 'Hail', 2020],
        ],
      ],
      ['Zoë Ås', '/authors/zoe-as/', 'with-zoe-as', [['/papers/snow/', 'Snow', 2021]]],
    ]);
    expect(moreCoauthors).toBe(0);
  });

  test('leads to the search by the name as papers have it, and to files of all', () => {
    const { search, files } = viewOf('bo-lind').list.toolbar;
    expect(search).toBe('/search/?author=B.+Lind');
    expect(files).toEqual([
      { label: 'BibTeX (3)', href: '/authors/bo-lind.bib' },
      { label: 'Feed', href: '/authors/bo-lind/feed.xml' },
    ]);
  });

  test('of nobody who is known otherwise has no links', () => {
    expect(viewOf('cy-roe')).toMatchObject({ person: { links: [] }, otherSpellings: [] });
  });

  test('takes a report of what is wrong in people.yaml', () => {
    const corrections = 'mailto:ada@example.org';
    const { report = '' } = viewOf('bo-lind', makeLibrary(papers, { ...settings, corrections }));
    expect(new URL(report).searchParams.get('subject')).toBe(
      'Mistake in content/people.yaml, bo-lind',
    );
  });

  test('names a hundred co-authors and counts the rest; nobody of a collaboration is one', () => {
    const names = Array.from({ length: 99 }, (_, at) => `Ulla Quist-${String(at)}`);
    const more = ['Ek', 'Fu', 'Gru'].map((name) => `Di ${name}`);
    const big = makeLibrary([
      makePaper({ id: 'a', authors: ['Bo Lind', ...names] }),
      makePaper({ id: 'b', authors: ['Bo Lind', ...more] }),
      makePaper({ id: 'c', authors: ['Bo Lind', 'Cy Roe', ...names] }),
      makePaper({ id: 'd', authors: ['Cy Roe'] }),
    ]);
    const { coauthors, moreCoauthors } = viewOf('bo-lind', big);
    expect([coauthors.length, moreCoauthors]).toEqual([100, 2]);
    expect(coauthors.map(({ label }) => label)).not.toContain('Cy Roe');
  });
});

describe('the index of authors', () => {
  test('has them under the first letter of their family names, accents aside', () => {
    const { groups, letters, summary, search } = authorIndexView(library);
    expect(
      groups.map(({ letter, anchor, authors }) => [
        letter,
        anchor,
        ...authors.map(({ label, href, count }) => `${label} ${href} ${String(count)}`),
      ]),
    ).toEqual([
      ['A', 'letter-a', 'Ås, Zoë /authors/zoe-as/ 1'],
      ['L', 'letter-l', 'Lind, Bo /authors/bo-lind/ 3'],
      ['O', 'letter-o', 'Osei, Ada /authors/ada-osei/ 3'],
      ['R', 'letter-r', 'Roe, Cy /authors/cy-roe/ 2'],
    ]);
    expect(letters.map(({ label, href }) => [label, href])).toEqual([
      ['A', '#letter-a'],
      ['L', '#letter-l'],
      ['O', '#letter-o'],
      ['R', '#letter-r'],
    ]);
    expect(summary).toBe('Ada Osei and 3 co-authors, by family name');
    expect(search).toBe('/search/');
  });

  test('has names that begin with no letter in one group', () => {
    const odd = makePaper({
      id: 'a',
      authors: ['1 Rain', '"><b>', '雪'].map((literal) => ({ literal })),
    });
    expect(
      authorIndexView(makeLibrary([odd])).letters.map(({ label, href }) => [label, href]),
    ).toEqual([
      ['#', '#letter-other'],
      ['雪', '#letter-雪'],
    ]);
  });

  test('of a site without an owner counts all', () => {
    expect(authorIndexView(makeLibrary(papers.slice(0, 1))).summary).toBe(
      '2 authors, by family name',
    );
  });

  test('of very many authors has the most frequent, and pages for the letters', () => {
    const crowd = Array.from({ length: 20 }, (_, at) =>
      makePaper({
        id: `p${String(at)}`,
        authors: Array.from({ length: 60 }, (_none, of) => `Ulla ${letters(at)}${letters(of)}`),
      }),
    );
    const twice = makePaper({ id: 'twice', authors: ['Ulla Abac'] });
    const view = authorIndexView(makeLibrary([...crowd, twice]));
    expect(
      view.groups.map(({ letter, anchor, authors }) => [letter, anchor, authors.length]),
    ).toEqual([['Most papers', 'most-papers', 100]]);
    expect(view.groups[0]?.authors[0]).toEqual({
      label: 'Ulla Abac',
      href: '/authors/ulla-abac/',
      count: 2,
    });
    expect(view.letters[0]).toEqual({ label: 'A', href: '/authors/letter/a/', isCurrent: false });
  });
});

/** Two letters for a number: `Ab` for 1. */
function letters(number: number): string {
  const alphabet = 'abcdefghijklmnopqrstuvwxyz';
  return alphabet.charAt(Math.floor(number / 26)) + alphabet.charAt(number % 26);
}
