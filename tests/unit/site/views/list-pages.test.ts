import { describe, expect, test } from 'vitest';
import { letterLinks, letterPage } from '../../../../src/site/views/letters.ts';
import { listPage, pageCount, yearAddresses } from '../../../../src/site/views/list-pages.ts';
import { makePaper } from '../../../fixtures/papers.ts';

/** 250 papers of 2022, one of 2021, 200 of 2019: three pages. */
const papers = [
  ...Array.from({ length: 250 }, (_, at) =>
    makePaper({ id: `a${String(at)}`, date: '2022-05-06' }),
  ),
  makePaper({ id: 'b', date: '2021-05-06' }),
  ...Array.from({ length: 200 }, (_, at) =>
    makePaper({ id: `c${String(at)}`, date: '2019-05-06' }),
  ),
];

describe('listPage', () => {
  test.each([
    ['an empty list', 0, 1],
    ['as many as a page holds', 200, 1],
    ['one more', 201, 2],
  ])('counts pages: %s', (_, length, count) => {
    expect(pageCount(length)).toBe(count);
  });

  test('has no links for a list of one page', () => {
    expect(listPage(['rain'], 1, '/papers/')).toEqual({ items: ['rain'], pages: undefined });
  });

  test('puts every item on exactly one page', () => {
    const pages = [1, 2, 3].map((number) => listPage(papers, number, '/papers/').items);
    expect(pages.map(({ length }) => length)).toEqual([200, 200, 51]);
    expect(pages.flat()).toEqual(papers);
  });

  test('leads to the first, the last and the pages around, the first at the list’s own address', () => {
    const items = Array.from({ length: 2000 });
    const { pages } = listPage(items, 6, '/papers/');
    expect(pages?.numbers.map(({ label }) => label)).toEqual(['1', '4', '5', '6', '7', '8', '10']);
    expect(pages?.numbers[0]?.href).toBe('/papers/');
    expect(pages?.numbers.filter(({ isCurrent }) => isCurrent)).toEqual([
      { label: '6', href: '/papers/page/6/', isCurrent: true },
    ]);
    expect([pages?.previous?.href, pages?.next?.href]).toEqual([
      '/papers/page/5/',
      '/papers/page/7/',
    ]);
    expect(listPage(items, 1, '/papers/').pages?.previous).toBeUndefined();
    expect(listPage(items, 10, '/papers/').pages?.next).toBeUndefined();
  });
});

describe('yearAddresses', () => {
  test.each([
    [2022, '/topics/cs-lg/#year-2022'],
    [2021, '/topics/cs-lg/page/2/#year-2021'],
    [2019, '/topics/cs-lg/page/2/#year-2019'],
  ])('leads to the page on which %i begins', (year, address) => {
    expect(yearAddresses(papers, '/topics/cs-lg/')(year)).toBe(address);
  });
});

describe('letters of an index', () => {
  const routeOf = (letter: string): string => `/authors/letter/${letter}/`;
  const entry = (initial: string, label: string) => ({
    initial,
    link: { label, href: `/authors/${label}/`, count: 1 },
  });
  const many = [
    entry('3', '3d rain'),
    ...Array.from({ length: 1001 }, (_, at) => entry('o', `osei-${String(at)}`)),
    entry('b', 'baker'),
    entry('李', '李'),
  ];

  test('are not there where one page is enough', () => {
    expect(letterLinks(many.slice(0, 1000), routeOf)).toEqual([]);
  });

  test('stand in the order of the alphabet, with one page for what has no letter', () => {
    expect(letterLinks(many, routeOf, 'b')).toEqual([
      { label: 'B', href: '/authors/letter/b/', isCurrent: true },
      { label: 'O', href: '/authors/letter/o/', isCurrent: false },
      { label: 'Other', href: '/authors/letter/other/', isCurrent: false },
    ]);
    const other = letterPage('Authors', many, 'other', 1, routeOf);
    expect(other.entries.map(({ label }) => label)).toEqual(['3d rain', '李']);
  });

  test('have pages of their own when they are long', () => {
    const { entries, pages, route } = letterPage('Authors', many, 'o', 2, routeOf);
    expect(entries.map(({ label }) => label)).toEqual(['osei-1000']);
    expect([route, pages?.previous?.href]).toEqual([
      '/authors/letter/o/page/2/',
      '/authors/letter/o/',
    ]);
  });
});
