import { expect, test } from 'vitest';
import { listFilter } from '../../../src/site/views/list-filter.ts';
import { makeLibrary } from '../../fixtures/library.ts';
import { makePaper } from '../../fixtures/papers.ts';

/** Eight papers: two topics, three years, one with code. */
const papers = Array.from({ length: 8 }, (_, at) =>
  makePaper({
    id: `p${String(at)}`,
    date: `${String(2022 - Math.min(at, 2))}-05-06`,
    category: at < 3 ? 'stat.ML' : 'cs.LG',
    badges: at === 0 ? ['Code'] : [],
  }),
);

const library = makeLibrary(papers);

test('a short list has no filter', () => {
  expect(listFilter(papers.slice(1), 7, library)).toBeUndefined();
});

test('a list has what its papers differ in', () => {
  const filter = listFilter(papers, 8, library);
  expect(filter?.topics.map(({ code }) => code)).toEqual(['cs.LG', 'stat.ML']);
  expect(filter?.years).toEqual({
    first: '2020',
    last: '2022',
    later: ['2021', '2022'],
    earlier: ['2021', '2020'],
  });
  expect(filter?.byCode).toBe(true);
  expect(filter?.rest).toBeUndefined();
});

test('where all are alike there is nothing to choose', () => {
  const alike = papers.map((paper) => makePaper({ id: paper.id }));
  expect(listFilter(alike, 8, makeLibrary(alike))).toEqual({
    topics: [],
    kinds: [],
    years: undefined,
    byCode: false,
    rest: undefined,
  });
});

test('a page of a longer list says so and leads to a search for all', () => {
  const same = { filters: [{ name: 'author', value: 'Ada Osei' }] } as const;
  expect(listFilter(papers, 1234, library, same)?.rest).toEqual({
    note: 'This page has 8 of 1,234 papers.',
    search: { label: 'Search all of them', href: '/search/?author=Ada%20Osei' },
  });
});
