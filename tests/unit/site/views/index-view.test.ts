import { describe, expect, test } from 'vitest';
import { toCalendarDate } from '../../../../src/domain/calendar-date.ts';
import { describePapers } from '../../../../src/site/views/counted.ts';
import { homeView } from '../../../../src/site/views/home-view.ts';
import { topicIndexView, yearIndexView } from '../../../../src/site/views/index-view.ts';
import { termEntries, termIndexView } from '../../../../src/site/views/term-index-view.ts';
import { makeLibrary } from '../../../fixtures/library.ts';
import { makePaper, type FactsInput } from '../../../fixtures/papers.ts';

const paper = (id: string, facts: FactsInput & { abstract?: string } = {}) =>
  makePaper({ id, title: id, ...facts });

describe('the index of topics', () => {
  test('has the largest first, equals by name', () => {
    const library = makeLibrary([
      paper('a', { category: 'stat.ML' }),
      paper('b'),
      paper('c', { category: 'math.OC' }),
      paper('d'),
    ]);
    const { topics, summary } = topicIndexView(library);
    expect(topics.map(({ code, href, count }) => [code, href, count])).toEqual([
      ['cs.LG', '/topics/cs-lg/', 2],
      ['math.OC', '/topics/math-oc/', 1],
      ['stat.ML', '/topics/stat-ml/', 1],
    ]);
    expect(summary).toBe('3 arXiv categories, largest first.');
  });

  test.each<[string, FactsInput, string]>([
    ['one category', {}, '1 arXiv category.'],
    ['keywords', { category: undefined, keywords: ['roofs'] }, '1 topic.'],
    ['both', { keywords: ['roofs'] }, '2 topics, largest first.'],
    ['neither', { category: undefined }, 'Nothing says what these papers are about.'],
  ])('counts %s', (_, facts, summary) => {
    expect(topicIndexView(makeLibrary([paper('a', facts)])).summary).toBe(summary);
  });
});

test('the index of years has the last one first, and leaves out years without papers', () => {
  const dates = ['2019', '2022-01', '2022-05-06', ''];
  const { years, summary } = yearIndexView(
    makeLibrary(dates.map((date, at) => paper(`p${String(at)}`, { date }))),
  );
  expect(years).toEqual([
    { label: '2022', href: '/years/2022/', count: 2 },
    { label: '2019', href: '/years/2019/', count: 1 },
  ]);
  expect(summary).toBe('3 papers that first appeared between 2019 and 2022 and 1 without a year');
});

describe('the index of key phrases', () => {
  const abstracts = [
    'On tin roofs in acid rain.',
    'Of acid rain and tin roofs.',
    'More acid rain.',
  ];
  const papers = [
    ...abstracts.map((abstract, at) => paper(`p${String(at)}`, { abstract })),
    ...['q', 'r', 's', 't'].map((id) => paper(id, { abstract: 'Nothing.' })),
  ];
  const termSettings = { stop: [], added: ['tin roofs', 'acid rain'], hidden: [] };
  const library = makeLibrary(papers, { termSettings });

  test('has them by name, with their papers', () => {
    const { terms, summary, letters } = termIndexView(library);
    expect(terms.map(({ label, href, count }) => [label, href, count])).toEqual([
      ['acid rain', '/terms/acid-rain/', 3],
      ['tin roofs', '/terms/tin-roof/', 2],
    ]);
    expect(summary).toMatch(/^2 key phrases, picked automatically/);
    expect(letters).toEqual([]);
    expect(topicIndexView(library).hasTerms).toBe(true);
    expect(termEntries(library).map(({ initial, link }) => [initial, link.label])).toEqual([
      ['a', 'acid rain'],
      ['t', 'tin roofs'],
    ]);
  });

  test('says so where there are none', () => {
    const library = makeLibrary([paper('a')]);
    expect(topicIndexView(library).hasTerms).toBe(false);
    expect(termIndexView(library)).toEqual({
      letters: [],
      summary: 'No phrase occurs in the titles and abstracts of two papers yet.',
      terms: [],
    });
  });
});

describe('describePapers', () => {
  test.each<[string, FactsInput[], string]>([
    ['what was listed', [{ date: '2019' }], '1 paper that first appeared in 2019'],
    [
      'what is published',
      [
        { type: 'book', date: '2019' },
        { type: 'book', date: '2021' },
      ],
      '2 papers published between 2019 and 2021',
    ],
    [
      'some of each',
      [{ type: 'book', date: '2019' }, { date: '2019' }],
      '2 papers that first appeared in 2019',
    ],
    ['what has no date', [{ date: '' }, { date: '' }], '2 papers without a year'],
  ])('of %s', (_, facts, words) => {
    expect(describePapers(facts.map((each, at) => paper(String(at), each)))).toBe(words);
  });

  test('says what they are about after the count', () => {
    expect(describePapers([paper('a', { date: '2019' })], ' on rain')).toBe(
      '1 paper on rain that first appeared in 2019',
    );
    expect(describePapers([paper('a', { date: '' })], ' on rain')).toBe(
      '1 paper on rain without a year',
    );
  });
});

describe('the home page', () => {
  const updatedIn2026 = toCalendarDate(2026, 3, 1);
  test.each([
    ['goes on', ['2019', '2025'], updatedIn2026, '2 papers since 2019'],
    ['has ended', ['2019', '2024'], updatedIn2026, '2 papers, 2019–2024'],
    ['is of unknown day', ['2019', '2025'], undefined, '2 papers, 2019–2025'],
    ['is of one year', ['2026', '2026'], updatedIn2026, '2 papers, 2026'],
    ['has no dates', ['', ''], updatedIn2026, '2 papers'],
  ])('says how many papers there are of a list that %s', (_, dates, updated, figures) => {
    const papers = dates.map((date, at) => paper(String(at), { date }));
    expect(homeView(makeLibrary(papers, { updated })).figures).toBe(figures);
  });

  test('has the newest ten papers, and those that are selected above them', () => {
    const papers = Array.from({ length: 14 }, (_, at) =>
      paper(`p-${String(2000 + at)}`, { date: String(2000 + at), selected: at === 13 || at === 2 }),
    );
    const { selected, recent, updated } = homeView(makeLibrary(papers));
    expect(selected.map(({ titleText }) => titleText)).toEqual(['p-2013', 'p-2002']);
    expect(recent.map(({ titleText }) => titleText)).toEqual(
      [2012, 2011, 2010, 2009, 2008, 2007, 2006, 2005, 2004, 2003].map(
        (year) => `p-${String(year)}`,
      ),
    );
    expect(updated).toBeUndefined();
  });

  test('has the largest topics and the most frequent authors, but not the owner', () => {
    const papers = [
      paper('a', { authors: ['Ada Osei', 'Cy Roe'], category: 'stat.ML' }),
      paper('b', { authors: ['Ada Osei', 'Bo Lind'] }),
      paper('c', { authors: ['Ada Osei', 'Bo Lind', 'Di Ek'] }),
    ];
    const { topics, authors } = homeView(makeLibrary(papers, { owner: 'Ada Osei' }));
    expect(topics.map(({ code, count }) => [code, count])).toEqual([
      ['cs.LG', 2],
      ['stat.ML', 1],
    ]);
    expect(authors).toEqual([
      { label: 'Bo Lind', href: '/authors/bo-lind/', count: 2 },
      { label: 'Di Ek', href: '/authors/di-ek/', count: 1 },
      { label: 'Cy Roe', href: '/authors/cy-roe/', count: 1 },
    ]);
  });
});
