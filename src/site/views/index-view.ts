/** The indexes of topics and years. */
import type { Library } from '../library.ts';
import { countedTopics, countedYears, countOf, describePapers, type Counted } from './counted.ts';
import type { Link, TopicLink } from './paper-row.ts';
import { timeline, type Timeline } from './timeline.ts';

export interface IndexView {
  readonly topics: readonly (TopicLink & Counted)[];
  readonly topicsSummary: string;
  readonly years: readonly (Link & Counted)[];
  readonly yearsSummary: string;
  readonly timeline: Timeline | undefined;
}

/** Topics may be keywords too. */
function isArxivOnly({ site, papersByTopic }: Library): boolean {
  return [...papersByTopic.keys()].every((key) => site.topicOf(key).category !== undefined);
}

export function indexView(library: Library): IndexView {
  const topics = countedTopics(library.papersByTopic, library.site);
  const years = countedYears(library);
  return {
    topics,
    topicsSummary:
      topics.length === 0
        ? 'Nothing says what these papers are about.'
        : `${topicCount(topics.length, isArxivOnly(library))}, largest first.`,
    years,
    timeline: timeline(library.papers, library),
    yearsSummary: describePapers(library.papers),
  };
}

function topicCount(count: number, isArxiv: boolean): string {
  if (count === 0 || !isArxiv) return countOf(count, 'topic');
  return count === 1 ? '1 arXiv category' : `${String(count)} arXiv categories`;
}
