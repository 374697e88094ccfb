/** The indexes of topics and years. */
import type { Catalog } from '../../domain/catalog.ts';
import { countedTopics, countedYears, countOf, type Counted } from './counted.ts';
import type { Link, TopicLink } from './paper-row.ts';
import { yearChart, type YearChart } from './year-chart.ts';

export interface IndexView {
  readonly topics: readonly (TopicLink & Counted)[];
  readonly topicsSummary: string;
  readonly years: readonly (Link & Counted)[];
  readonly yearsSummary: string;
  readonly chart: YearChart;
}

export function indexView(catalog: Catalog): IndexView {
  const topics = countedTopics(catalog.papersByCategory);
  const years = countedYears(catalog);
  return {
    topics,
    topicsSummary: `${countOf(topics.length, 'topic')}, the one with most papers first. A topic is an arXiv category.`,
    years,
    chart: yearChart(catalog.papers),
    yearsSummary: `Papers of ${countOf(years.length, 'year')}.`,
  };
}
