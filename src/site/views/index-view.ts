/** The indexes of topics and years. */
import type { Library } from '../library.ts';
import { countedTopics, countedYears, countOf, describePapers, type Counted } from './counted.ts';
import type { Link, TopicLink } from './paper-row.ts';
import { timeline, type Timeline } from './timeline.ts';

export interface TopicIndexView {
  readonly summary: string;
  readonly topics: readonly (TopicLink & Counted)[];
  /** There are key phrases, too. */
  readonly hasTerms: boolean;
}

export interface YearIndexView {
  readonly summary: string;
  readonly years: readonly (Link & Counted)[];
  readonly timeline: Timeline | undefined;
}

/** Topics may be keywords too. */
function isArxivOnly({ site, papersByTopic }: Library): boolean {
  return [...papersByTopic.keys()].every((key) => site.topicOf(key).category !== undefined);
}

export function topicIndexView(library: Library): TopicIndexView {
  const topics = countedTopics(library.papersByTopic, library.site);
  return {
    topics,
    hasTerms: library.terms.terms.length > 0,
    summary:
      topics.length === 0
        ? 'Nothing says what these papers are about.'
        : `${topicCount(topics.length, isArxivOnly(library))}${topics.length > 1 ? ', largest first' : ''}.`,
  };
}

export function yearIndexView(library: Library): YearIndexView {
  return {
    summary: describePapers(library.papers),
    years: countedYears(library),
    timeline: timeline(library.papers, library),
  };
}

function topicCount(count: number, isArxiv: boolean): string {
  if (!isArxiv) return countOf(count, 'topic');
  return count === 1 ? '1 arXiv category' : `${String(count)} arXiv categories`;
}
