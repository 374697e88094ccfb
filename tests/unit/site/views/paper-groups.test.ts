import { describe, expect, test } from 'vitest';
import { papersView, yearView } from '../../../../src/site/views/list-view.ts';
import { makeLibrary } from '../../../fixtures/library.ts';
import { makePaper } from '../../../fixtures/papers.ts';

const PAPERS = [
  makePaper({ id: 'a', type: 'book', title: 'Wet Years', date: '2022' }),
  makePaper({ id: 'b', type: 'article-journal', title: 'Hail', date: '2022' }),
  makePaper({ id: 'c', type: 'book', title: 'Umbrellas', date: '2015' }),
  makePaper({ id: 'd', type: 'article-journal', title: 'Fog', date: '2012' }),
];

function groupsOf(papers: typeof PAPERS, groupBy: 'year' | 'kind', year?: number): unknown {
  const library = makeLibrary(papers, { groupBy });
  const { groups } = year === undefined ? papersView(library) : yearView(year, library);
  return groups.map(({ label, papers: rows }) => [label, rows.map(({ titleText }) => titleText)]);
}

describe('papers of a list stand', () => {
  test('under their years', () => {
    expect(groupsOf(PAPERS, 'year')).toEqual([
      ['2022', ['Wet Years', 'Hail']],
      ['2015', ['Umbrellas']],
      ['2012', ['Fog']],
    ]);
  });

  test('under their kinds where the site groups by them, also within a year', () => {
    expect(groupsOf(PAPERS, 'kind')).toEqual([
      ['Journal articles', ['Hail', 'Fog']],
      ['Books', ['Wet Years', 'Umbrellas']],
    ]);
    expect(groupsOf(PAPERS, 'kind', 2022)).toEqual([
      ['Journal articles', ['Hail']],
      ['Books', ['Wet Years']],
    ]);
  });

  test('under their years where all are of one kind', () => {
    const books = PAPERS.filter(({ versions: [{ type }] }) => type === 'book');
    expect(groupsOf(books, 'kind')).toEqual([
      ['2022', ['Wet Years']],
      ['2015', ['Umbrellas']],
    ]);
  });
});
