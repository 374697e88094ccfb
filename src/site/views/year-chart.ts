/** Papers per year as stacked bars, one layer a topic (a paper's first); every mark leads to the papers it counts. */
import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import { groupBy } from '../../domain/catalog.ts';
import type { Paper } from '../../domain/paper.ts';
import { yearOf } from '../../domain/partial-date.ts';
import { topicLabel } from '../../domain/topic.ts';
import { hueOf, type Hue } from '../hues.ts';
import type { Library } from '../library.ts';
import type { Site } from '../site.ts';
import { countOf } from './counted.ts';
import { yearAddresses } from './list-pages.ts';
import type { Link } from './paper-row.ts';

/** Topics with a layer of their own; papers of all others share the last layer. */
const LAYERS = 4;

const WIDTH = 480;
const HEIGHT = 200;
/** Room below the bars for years, above them for counts. */
const MARGIN = { top: 18, bottom: 22 } as const;
/** A year's label needs about this many units; with more years only some are written. */
const LABEL_WIDTH = 46;

export interface ChartLayer {
  /** `Machine Learning (cs.LG)`, `Other topics` */
  readonly label: string;
  readonly hue: Hue;
  /** From 1, among the topics of this hue. */
  readonly shade: number;
}

export interface ChartMark {
  readonly href: string;
  /** `3 papers of 2022, Machine Learning (cs.LG)` */
  readonly label: string;
  readonly hue: Hue;
  readonly shade: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Papers of each year by layer: the table behind a picture. */
export interface YearCounts {
  readonly layers: readonly { readonly label: string }[];
  readonly years: readonly CountedYear[];
}

interface CountedYear extends Link {
  readonly total: number;
  /** In the order of the layers. */
  readonly counts: readonly number[];
}

export interface ChartYear extends CountedYear {
  readonly isLabelled: boolean;
  /** Middle of the bar, and its top. */
  readonly x: number;
  readonly y: number;
}

export interface YearChart extends YearCounts {
  readonly width: number;
  readonly height: number;
  readonly layers: readonly ChartLayer[];
  readonly marks: readonly ChartMark[];
  readonly years: readonly ChartYear[];
}

/** `hrefIn` is where all papers of a year stand; without it a layer leads to its topic, a year to its own page. */
export function yearChart(
  papers: readonly Paper[],
  { site, topicsByPaper }: Library,
  hrefIn?: (year: number) => string,
): YearChart {
  const byYear = groupBy(papers, ({ date }) => (date === undefined ? [] : [yearOf(date)]));
  const years = everyYear([...byYear.keys()]);
  const layers = layersOf(papers, topicsByPaper, site, hrefIn);
  const countsOf = (year: number): readonly number[] =>
    layers.map(({ holds }) => (byYear.get(year) ?? []).filter(holds).length);
  const x = scaleBand(years.map(String), [0, WIDTH]).paddingInner(0.3);
  const highest = Math.max(1, ...years.map((year) => byYear.get(year)?.length ?? 0));
  const y = scaleLinear([0, highest], [HEIGHT - MARGIN.bottom, MARGIN.top]);
  const marks = stack<unknown, number, number>()
    .keys(layers.keys())
    .value((year, layer) => countsOf(year)[layer] ?? 0)(years)
    .flatMap((series) =>
      series.flatMap(([low, high], index): ChartMark[] => {
        const layer = layers[series.key];
        const year = years[index];
        if (layer === undefined || year === undefined || low === high) return [];
        return [
          {
            href: layer.hrefIn(year),
            label: `${countOf(high - low, 'paper')} of ${String(year)}, ${layer.label}`,
            hue: layer.hue,
            shade: layer.shade,
            x: round(x(String(year)) ?? 0),
            y: round(y(high)),
            width: round(x.bandwidth()),
            height: round(y(low) - y(high)),
          },
        ];
      }),
    );
  const every = Math.ceil(LABEL_WIDTH / x.step());
  return {
    width: WIDTH,
    height: HEIGHT,
    layers: layers.map(({ label, hue, shade }) => ({ label, hue, shade })),
    marks,
    years: years.map((year, index) => {
      const counts = countsOf(year);
      const total = byYear.get(year)?.length ?? 0;
      return {
        label: String(year),
        href: (hrefIn ?? site.routes.year)(year),
        isLabelled: (years.length - 1 - index) % every === 0,
        total,
        counts,
        x: round((x(String(year)) ?? 0) + x.bandwidth() / 2),
        y: round(y(total)),
      };
    }),
  };
}

interface Layer extends ChartLayer {
  readonly holds: (paper: Paper) => boolean;
  readonly hrefIn: (year: number) => string;
}

/** The topics with most papers, and one layer for the rest if there is a rest. */
function layersOf(
  papers: readonly Paper[],
  topicsByPaper: Library['topicsByPaper'],
  { routes, topicOf }: Site,
  hrefIn: ((year: number) => string) | undefined,
): readonly Layer[] {
  const firstOf = ({ id }: Paper): string | undefined => topicsByPaper.get(id)?.[0];
  const byTopic = groupBy(papers, (paper) => {
    const first = firstOf(paper);
    return first === undefined ? [] : [first];
  });
  const keys = [...byTopic]
    .toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .map(([key]) => key);
  const shown = keys.slice(0, LAYERS);
  const topics = shown.map((key, index): Layer => {
    const topic = topicOf(key);
    const hue = hueOf(key);
    return {
      label: topicLabel(topic),
      hue,
      shade: shown.slice(0, index + 1).filter((other) => hueOf(other) === hue).length,
      holds: (paper) => firstOf(paper) === key,
      hrefIn: hrefIn ?? yearAddresses(byTopic.get(key) ?? [], routes.topic(topic.id)),
    };
  });
  const holds = (paper: Paper): boolean => !shown.includes(firstOf(paper) ?? '');
  if (papers.length > 0 && !papers.some(holds)) return topics;
  const label = shown.length === 0 ? 'Papers' : 'Other topics';
  const rest = { label, hue: 'other', shade: 1 } as const;
  return [...topics, { ...rest, holds, hrefIn: hrefIn ?? routes.year }];
}

/** All years from the first to the last, so that a pause shows as one. */
export function everyYear(years: readonly number[]): readonly number[] {
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}

/** Two decimals are finer than a pixel. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
