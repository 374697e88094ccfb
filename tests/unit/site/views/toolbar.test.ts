import { describe, expect, test } from 'vitest';
import { describePapers } from '../../../../src/site/views/counted.ts';
import { topicView, yearView } from '../../../../src/site/views/list-view.ts';
import { toolbar } from '../../../../src/site/views/toolbar.ts';
import { makeLibrary } from '../../../fixtures/library.ts';
import { makePaper } from '../../../fixtures/papers.ts';

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
const addresses = { bib: '/papers.bib' };

test('a short list has its file and nothing to choose', () => {
  expect(toolbar(papers.slice(1), 7, library, addresses)).toEqual({
    fields: undefined,
    note: undefined,
    search: '/search/',
    files: [{ label: 'BibTeX (7)', href: '/papers.bib' }],
  });
});

test('a list has what its papers differ in', () => {
  const { fields, note } = toolbar(papers, 8, library, addresses);
  expect(fields?.topics.map(({ code }) => code)).toEqual(['cs.LG', 'stat.ML']);
  expect(fields?.years).toEqual(['2020', '2021', '2022']);
  expect(fields?.byCode).toBe(true);
  expect(note).toBeUndefined();
});

test('where all are alike there is nothing to choose', () => {
  const alike = papers.map((paper) => makePaper({ id: paper.id }));
  expect(toolbar(alike, 8, makeLibrary(alike), addresses).fields).toEqual({
    topics: [],
    kinds: [],
    years: [],
    byCode: false,
  });
});

test('kinds of publication are named as headings name them, the commonest first', () => {
  const mixed = papers.map((paper, at) =>
    makePaper({ id: paper.id, type: at < 2 ? 'thesis' : at < 7 ? 'book' : 'article-journal' }),
  );
  expect(toolbar(mixed, 8, makeLibrary(mixed), addresses).fields?.kinds).toEqual([
    'Books',
    'Theses',
    'Journal articles',
  ]);
});

test('a page of a longer list says so and leads to a search for all', () => {
  const filters = [{ name: 'author', value: 'Ada Osei' }] as const;
  expect(toolbar(papers, 1234, library, { ...addresses, filters })).toMatchObject({
    note: 'This page has 8 of 1,234 papers.',
    search: '/search/?author=Ada+Osei',
    files: [{ label: 'BibTeX (1,234)' }],
  });
});

describe('describePapers', () => {
  const article = (id: string, date: string) => makePaper({ id, date, type: 'article-journal' });
  const undated = makePaper({ id: 'u', date: '' });
  test.each([
    ['preprints', papers, '8 papers that first appeared between 2020 and 2022'],
    ['one preprint', papers.slice(0, 1), '1 paper that first appeared in 2022'],
    [
      'publications',
      [article('a', '2019'), article('b', '2021')],
      '2 papers published between 2019 and 2021',
    ],
    [
      'both',
      [article('a', '2019'), ...papers],
      '9 papers that first appeared between 2019 and 2022',
    ],
    [
      'one without a year, too',
      [article('a', '2019'), undated],
      '1 paper published in 2019 and 1 without a year',
    ],
    ['none with a year', [undated], '1 paper without a year'],
  ])('%s', (_, list, sentence) => {
    expect(describePapers(list)).toBe(sentence);
  });
});

test('the page of a topic tells it from another of its name, and leaves the owner out', () => {
  const own = papers.map((paper) => ({
    ...paper,
    authors: makePaper({ id: 'x', authors: ['Ada Osei', 'Bo Li'] }).authors,
  }));
  const view = topicView('stat.ML', makeLibrary(own, { owner: 'Ada Osei' }));
  expect(view.heading).toBe('Machine Learning (stat.ML)');
  expect(view.description).toMatch(/: 3 papers on Machine Learning \(Statistics, stat\.ML\) that /);
  expect(view.people.map(({ label, count }) => [label, count])).toEqual([['Bo Li', 3]]);
});

test('the page of a year has no heading for it', () => {
  expect(yearView(2020, library).groups.map(({ label }) => label)).toEqual([undefined]);
});
