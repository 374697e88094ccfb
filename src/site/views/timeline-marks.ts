/** The marks in a lane of the timeline: a dot for each paper, or a bar for each year. */
import { groupBy } from '../../domain/catalog.ts';
import { KINDS } from '../../domain/kinds.ts';
import type { Paper } from '../../domain/paper.ts';
import type { Library } from '../library.ts';
import { countOf } from './counted.ts';
import type { Lane } from './timeline-lanes.ts';

/**
 * The more papers, the smaller their dots; dots at the same time are stacked on `levels`. More papers than these are
 * shown as bars.
 */
export const SIZES = [
  { papers: 80, radius: 4.5, levels: 2 },
  { papers: 200, radius: 3.5, levels: 3 },
  { papers: 500, radius: 2.5, levels: 4 },
] as const;
/** Pixels: the narrowest timeline, the height of a lane's line above its bottom, the highest bar. */
const MIN_WIDTH = 280;
export const LINE = 8;
const MAX_HEIGHT = 20;

export interface TimelineMark {
  readonly href: string;
  /** A paper's title, or `12 papers from 2022, kernel`. */
  readonly label: string;
  readonly x: number;
  /** The bottom of its lane, and how many pixels the mark is above it. */
  readonly y: number;
  readonly lift: number;
  readonly shape: Dot | Bar;
}

interface Dot {
  readonly radius: number;
  readonly isRing: boolean;
}

interface Bar {
  readonly width: number;
  readonly height: number;
}

export interface Row {
  readonly lane: Lane;
  readonly y: number;
  /** In years, 2022.5 for the middle of one. */
  readonly times: ReadonlyMap<Paper, number>;
  readonly placeOf: (time: number) => number;
}

export function isPreprint({ versions: [{ type }] }: Paper): boolean {
  return !KINDS[type].isPublished;
}

/** Each dot is on the lowest level where it does not touch the one before. */
export function dotsOf(
  { lane: { papers }, y, times, placeOf }: Row,
  { radius, levels }: (typeof SIZES)[number],
  hasRings: boolean,
  { site, textOf }: Library,
): readonly TimelineMark[] {
  const size = 2 * radius + 1;
  const ends = Array.from({ length: levels }, () => -Infinity);
  return papers.map((paper) => {
    const x = placeOf(times.get(paper) ?? 0);
    const free = ends.findIndex((end) => end <= x);
    const level = free < 0 ? ends.indexOf(Math.min(...ends)) : free;
    ends[level] = x + (100 * size) / MIN_WIDTH;
    return {
      href: site.routes.paper(paper.id),
      label: textOf(paper.title),
      x,
      y,
      lift: LINE + level * size,
      shape: { radius, isRing: hasRings && isPreprint(paper) },
    };
  });
}

/** With counts as heights; `scaleBars` turns these into pixels. */
export function barsOf(
  { lane: { label, papers }, y, times, placeOf }: Row,
  hrefIn: (year: number) => string,
): readonly TimelineMark[] {
  const byYear = groupBy(papers, (paper) => [Math.floor(times.get(paper) ?? 0)]);
  return [...byYear].map(([year, { length }]) => ({
    href: hrefIn(year),
    label: `${countOf(length, 'paper')} from ${String(year)}, ${label}`,
    x: placeOf(year),
    y,
    lift: 0,
    shape: { width: round(0.8 * (placeOf(year + 1) - placeOf(year))), height: length },
  }));
}

/** The highest bar fills its lane. */
export function scaleBars(marks: readonly TimelineMark[]): readonly TimelineMark[] {
  const heights = marks.map(({ shape }) => ('height' in shape ? shape.height : 0));
  const unit = MAX_HEIGHT / Math.max(1, ...heights);
  return marks.map((mark) => {
    if (!('height' in mark.shape)) return mark;
    const height = round(unit * mark.shape.height);
    return { ...mark, lift: LINE + height, shape: { ...mark.shape, height } };
  });
}

/** To two decimals, which is finer than a pixel. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
