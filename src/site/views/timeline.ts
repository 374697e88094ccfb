/**
 * Papers over time: a mark for each that links to it, time from left to right, a lane for each theme. Many papers are
 * shown as bars, one for each year of a lane. Positions are percentages, so that the timeline can have any width while
 * its text keeps its size; marks are in pixels.
 */
import { groupBy } from '../../domain/catalog.ts';
import type { Paper } from '../../domain/paper.ts';
import { startOf, yearOf } from '../../domain/partial-date.ts';
import type { Library } from '../library.ts';
import { countOf, spanOf, type Counted } from './counted.ts';
import { timelineLanes, type Lane, type LaneIs } from './timeline-lanes.ts';
import {
  barsOf,
  dotsOf,
  isPreprint,
  round,
  scaleBars,
  SIZES,
  type Row,
  type TimelineMark,
} from './timeline-marks.ts';

/** For fewer papers a list is enough. */
const MIN_PAPERS = 6;
/** Year labels that fit into the narrowest timeline. */
const MAX_LABELS = 8;

export interface Timeline {
  /** One sentence, also for screen readers. */
  readonly summary: string;
  readonly laneIs: LaneIs;
  readonly lanes: readonly TimelineLane[];
  readonly years: readonly TimelineYear[];
  /** Oldest first. */
  readonly marks: readonly TimelineMark[];
  /** Explains the marks. */
  readonly key: string;
  /** The last year, where it had not ended at the last update, or else when the newest paper appeared. */
  readonly running: TimelineYear | undefined;
}

export interface TimelineLane extends Counted {
  readonly label: string;
  readonly href: string | undefined;
  /** Its bottom, its first mark and its last. */
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

export interface TimelineYear {
  readonly label: string;
  readonly start: number;
  readonly middle: number;
  readonly isLabelled: boolean;
  /** Labelled in narrow timelines too. */
  readonly isMain: boolean;
}

/** `hrefIn`: the page with all papers of a year. Undefined for too few papers. */
export function timeline(
  papers: readonly Paper[],
  library: Library,
  hrefIn: (year: number) => string = library.site.routes.year,
): Timeline | undefined {
  const times = timesOf(papers.toReversed());
  if (times.size < MIN_PAPERS) return undefined;
  const dated = [...times.keys()];
  const years = [...times.values()].map(Math.floor);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const count = last - first + 1;
  const placeOf = (time: number): number => round((100 * (time - first)) / count);
  const size = SIZES.find((each) => dated.length <= each.papers);
  const hasRings = size !== undefined && new Set(dated.map(isPreprint)).size > 1;
  const { laneIs, lanes } = timelineLanes(dated, library);
  const rows = lanes.map((lane, index) => {
    const y = round((100 * (index + 1)) / lanes.length);
    const row = { lane, y, times, placeOf };
    return {
      ...row,
      marks: size === undefined ? barsOf(row, hrefIn) : dotsOf(row, size, hasRings, library),
    };
  });
  const axis = yearsOf(first, count, placeOf);
  const until = library.site.updated ?? library.papers.find(({ date }) => date)?.date;
  const running = until !== undefined && yearOf(until) === last ? axis.at(-1) : undefined;
  return {
    summary: summaryOf(lanes, dated.length, years),
    laneIs,
    lanes: rows.map(({ lane: { label, href, papers: inLane }, y, marks }) => ({
      label,
      href,
      count: inLane.length,
      y,
      from: marks[0]?.x ?? 0,
      to: marks.at(-1)?.x ?? 0,
    })),
    years: axis,
    marks: scaleBars(rows.flatMap(({ marks }) => marks)).toSorted((a, b) => a.x - b.x),
    key: [
      size === undefined ? 'Each bar is a year’s papers' : 'Each mark is a paper',
      ...(hasRings ? [', each ring a preprint'] : []),
      running === undefined ? '.' : `. ${running.label} may not be complete.`,
    ].join(''),
    running,
  };
}

/** In chronological order; papers of which only the year is known are spread over the year. */
function timesOf(papers: readonly Paper[]): Row['times'] {
  const withoutMonth = groupBy(papers, ({ date }) =>
    date === undefined || startOf(date).month !== undefined ? [] : [yearOf(date)],
  );
  const times = papers.flatMap((paper): [Paper, number][] => {
    if (paper.date === undefined) return [];
    const { year, month, day = 16 } = startOf(paper.date);
    if (month !== undefined) return [[paper, year + (month - 1 + (day - 1) / 31) / 12]];
    const others = withoutMonth.get(year) ?? [];
    return [[paper, year + (others.indexOf(paper) + 0.5) / others.length]];
  });
  return new Map(times.toSorted(([, a], [, b]) => a - b));
}

/** All years from the first to the last, so that gaps are visible; the last is always labelled. */
function yearsOf(first: number, count: number, placeOf: Row['placeOf']): readonly TimelineYear[] {
  const step = Math.ceil(count / MAX_LABELS);
  return Array.from({ length: count }, (_, index) => ({
    label: String(first + index),
    start: placeOf(first + index),
    middle: placeOf(first + index + 0.5),
    isLabelled: (count - 1 - index) % step === 0,
    isMain: (count - 1 - index) % (2 * step) === 0,
  }));
}

function summaryOf(lanes: readonly Lane[], count: number, years: readonly number[]): string {
  const papers = `${countOf(count, 'paper')}, ${spanOf(years)}`;
  const named = lanes.filter(({ isRest }) => !isRest);
  const [latest, oldest] = [named[0], named.at(-1)];
  const largest = named.toSorted((a, b) => b.papers.length - a.papers.length)[0];
  if (latest === undefined || oldest === latest || largest === undefined) return `${papers}.`;
  return `${papers}: from ${oldest?.label ?? ''} to ${latest.label}, most of all ${largest.label}.`;
}
