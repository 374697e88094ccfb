/** Every topic's years as a row of small bars, all to one scale, and the same as a table. */
import { scaleBand, scaleLinear } from 'd3-scale';
import { groupBy } from '../../domain/catalog.ts';
import { yearOf } from '../../domain/partial-date.ts';
import { topicLabel } from '../../domain/topic.ts';
import type { Library } from '../library.ts';
import { countedTopics, countOf, type Counted } from './counted.ts';
import { yearAddresses } from './list-pages.ts';
import type { TopicLink } from './paper-row.ts';
import { everyYear, round, type YearCounts } from './year-chart.ts';

const WIDTH = 240;
const HEIGHT = 36;
/** A bar that is less high is not seen. */
const LEAST = 3;

export interface YearBar {
  readonly href: string;
  /** `3 papers of 2022, Machine Learning (cs.LG)` */
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface TopicRow extends TopicLink, Counted {
  readonly bars: readonly YearBar[];
}

export interface TopicYears {
  readonly width: number;
  readonly height: number;
  /** What the rows show: `Papers per year, 2019 to 2026`. */
  readonly caption: string;
  readonly rows: readonly TopicRow[];
  readonly table: YearCounts;
}

export function topicYears({ site, papersByTopic, papersByYear }: Library): TopicYears {
  const { routes, topicOf } = site;
  const years = everyYear([...papersByYear.keys()]);
  const counts = [...papersByTopic].map(([key, group]) => ({
    key,
    group,
    byYear: groupBy(group, ({ date }) => (date === undefined ? [] : [yearOf(date)])),
  }));
  const countsOf = (year: number): readonly number[] =>
    counts.map(({ byYear }) => byYear.get(year)?.length ?? 0);
  const highest = Math.max(1, ...years.flatMap(countsOf));
  const x = scaleBand(years.map(String), [0, WIDTH]).paddingInner(0.2);
  const height = scaleLinear([0, highest], [0, HEIGHT]);
  const links = countedTopics(papersByTopic, site);
  return {
    width: WIDTH,
    height: HEIGHT,
    caption: `Papers per year, ${String(years[0] ?? '')} to ${String(years.at(-1) ?? '')}`,
    rows: counts.flatMap(({ key, group, byYear }, row) => {
      const link = links[row];
      if (link === undefined) return [];
      const address = yearAddresses(group, routes.topic(topicOf(key).id));
      const bars = [...byYear].map(([year, { length }]) => {
        const high = round(Math.max(LEAST, height(length)));
        return {
          href: address(year),
          label: `${countOf(length, 'paper')} of ${String(year)}, ${topicLabel(topicOf(key))}`,
          x: round(x(String(year)) ?? 0),
          y: round(HEIGHT - high),
          width: round(x.bandwidth()),
          height: high,
        };
      });
      return [{ ...link, bars: bars.toReversed() }];
    }),
    table: {
      layers: counts.map(({ key }) => ({ label: topicLabel(topicOf(key)) })),
      years: years.map((year) => ({
        label: String(year),
        href: routes.year(year),
        counts: countsOf(year),
        total: countsOf(year).reduce((sum, count) => sum + count, 0),
      })),
    },
  };
}
