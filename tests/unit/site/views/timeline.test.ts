import { describe, expect, test } from 'vitest';
import { calendarDateSchema } from '../../../../src/domain/calendar-date.ts';
import { timeline } from '../../../../src/site/views/timeline.ts';
import { makeLibrary } from '../../../fixtures/library.ts';
import { makePaper, type PaperInput } from '../../../fixtures/papers.ts';

function timelineOf(inputs: readonly Omit<PaperInput, 'id'>[]) {
  const papers = inputs.map((input, at) => makePaper({ id: `p${String(at)}`, ...input }));
  const library = makeLibrary(papers);
  return timeline(library.papers, library);
}

const dates = (...all: string[]) => all.map((date) => ({ title: `Rain of ${date}`, date }));
const SIX = ['2020-01-01', '2020-07-01', '2021-01-01', '2021-07-01', '2022-01-01', '2023-07-01'];

describe('timeline', () => {
  test.each([
    ['five papers', dates(...SIX.slice(1))],
    ['papers without a year', [...dates(...SIX.slice(1)), { date: '' }]],
  ])('is not there for %s', (_label, papers) => {
    expect(timelineOf(papers)).toBeUndefined();
  });

  test('has a mark for each paper, the oldest first, in the place of its day', () => {
    const marks = timelineOf(dates(...SIX.toReversed()))?.marks;
    expect(marks?.map(({ label, x }) => [label, x])).toEqual([
      ['Rain of 2020-01-01', 0],
      ['Rain of 2020-07-01', 12.5],
      ['Rain of 2021-01-01', 25],
      ['Rain of 2021-07-01', 37.5],
      ['Rain of 2022-01-01', 50],
      ['Rain of 2023-07-01', 87.5],
    ]);
    expect(marks?.[0]?.href).toBe('/papers/p5/');
  });

  test('spreads papers over a year of which no more is known', () => {
    const marks = timelineOf(dates('2020', '2020', '2020-01', '2020', '2020', '2020-12-01'))?.marks;
    expect(marks?.map(({ x }) => x)).toEqual([4.03, 12.5, 37.5, 62.5, 87.5, 91.67]);
  });

  test('puts papers of one time above each other', () => {
    const marks = timelineOf(dates(...SIX.slice(1), '2020-07-02'))?.marks;
    expect(marks?.map(({ lift }) => lift)).toEqual([8, 18, 8, 8, 8, 8]);
  });

  test('writes eight years at most, and the last', () => {
    const years = timelineOf(dates(...SIX, '2040'))?.years;
    const written = years?.filter(({ isLabelled }) => isLabelled).map(({ label }) => label);
    expect(written).toEqual(['2022', '2025', '2028', '2031', '2034', '2037', '2040']);
  });

  test('says that the year of the newest paper may go on, in pictures that reach it', () => {
    const papers = [...SIX, '2024'].map((date, at) => makePaper({ id: `p${String(at)}`, date }));
    const library = makeLibrary(papers);
    expect(timeline(library.papers, library)?.running?.label).toBe('2024');
    expect(timeline(papers.slice(0, 6), library)?.running).toBeUndefined();
    const later = makeLibrary(papers, { updated: calendarDateSchema.parse('2025-01-02') });
    expect(timeline(later.papers, later)?.running).toBeUndefined();
  });

  test('has a lane for each topic that recurs, the latest first, and one for the rest', () => {
    const keywords = ['snow', 'snow', 'hail', 'hail', 'rain', 'rain', 'fog'];
    const picture = timelineOf(
      [...SIX, '2019'].map((date, at) => ({
        date,
        keywords: [keywords[at] ?? ''],
        category: undefined,
      })),
    );
    expect(picture?.lanes.map(({ label, href, count }) => [label, href, count])).toEqual([
      ['rain', '/topics/rain/', 2],
      ['hail', '/topics/hail/', 2],
      ['snow', '/topics/snow/', 2],
      ['Other themes', undefined, 1],
    ]);
    expect(picture?.laneIs).toBe('theme');
    expect(picture?.summary).toBe('7 papers, 2019–2023: from snow to rain, most of all rain.');
  });

  test('has a lane for each kind where nothing recurs', () => {
    const picture = timelineOf(
      SIX.map((date, at) => ({
        date,
        type: at < 4 ? 'book' : 'article',
        title: 'ABCDEF'.charAt(at),
        abstract: '',
        category: undefined,
      })),
    );
    expect(picture?.lanes.map(({ label, count }) => [label, count])).toEqual([
      ['Preprints', 2],
      ['Books', 4],
    ]);
    expect(picture?.laneIs).toBe('kind');
    expect(picture?.key).toBe(
      'Each mark is a paper, each ring a preprint. 2023 may not be complete.',
    );
  });

  test('has a bar for each year of a lane where papers are more than five hundred', () => {
    const papers = Array.from({ length: 600 }, (_, at) => ({
      date: at < 400 ? '2020-02-03' : '2021-02-03',
      abstract: '',
    }));
    const marks = timelineOf(papers)?.marks;
    expect(marks).toMatchObject([
      {
        label: '400 papers from 2020, Preprints',
        href: '/years/2020/',
        x: 0,
        shape: { height: 20 },
      },
      {
        label: '200 papers from 2021, Preprints',
        href: '/years/2021/',
        x: 50,
        shape: { height: 10 },
      },
    ]);
  });
});
