/** The indexes of topics and years. */
import type { Library } from '../library.ts';
import { countedYears, countOf, describePapers, type Counted } from './counted.ts';
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

/** A site that takes keywords for topics needs no word of arXiv. */
function isArxivOnly({ site, papersByTopic }: Library): boolean {
  return [...papersByTopic.keys()].every((key) => site.topicOf(key).category !== undefined);
}

export function indexView(library: Library): IndexView {
  const topics = topicYears(library);
  const years = countedYears(library);
  return {
    topics,
    topicsSummary: `${topicCount(topics.rows.length, isArxivOnly(library))}, largest first.`,
    years,
    chart: yearChart(library.papers, library),
    yearsSummary: describePapers(library.papers),
  };
}

function topicCount(count: number, isArxiv: boolean): string {
  if (!isArxiv) return countOf(count, 'topic');
  return count === 1 ? '1 arXiv category' : `${String(count)} arXiv categories`;
}
