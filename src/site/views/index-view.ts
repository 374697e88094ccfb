/** The indexes of topics and years. */
import type { Catalog } from '../../domain/catalog.ts';
import { countedYears, countOf, spanOf, type Counted } from './counted.ts';
import type { Link } from './paper-row.ts';
import { topicYears, type TopicYears } from './topic-years.ts';
import { yearChart, type YearChart } from './year-chart.ts';

export interface IndexView {
  readonly topics: TopicYears;
  readonly topicsSummary: string;
  readonly years: readonly (Link & Counted)[];
  readonly yearsSummary: string;
  readonly chart: YearChart;
}

export function indexView(catalog: Catalog): IndexView {
  const topics = topicYears(catalog);
  const years = countedYears(catalog);
  return {
    topics,
    topicsSummary: `${countOf(topics.rows.length, 'topic')}, the one with most papers first. A topic is an arXiv category.`,
    years,
    chart: yearChart(catalog.papers),
    yearsSummary: `${countOf(catalog.papers.length, 'paper')}, ${spanOf([...catalog.papersByYear.keys()])}.`,
  };
}
