/** What a reader can narrow a list of papers by, in place. */
import { groupBy } from '../../domain/catalog.ts';
import { KINDS } from '../../domain/kinds.ts';
import type { Paper } from '../../domain/paper.ts';
import { yearOf } from '../../domain/partial-date.ts';
import { formatAddress, type SearchState } from '../../search/address.ts';
import type { Library } from '../library.ts';
import type { Site } from '../site.ts';
import { countOf } from './counted.ts';
import { hasCode, topicLink, type Link, type TopicLink } from './paper-row.ts';

export interface ListFilter {
  /** The one with most papers first; none where all papers have one topic. */
  readonly topics: readonly TopicLink[];
  /** Kinds of these papers, the one with most papers first; none where all are of one. */
  readonly kinds: readonly string[];
  /** Undefined where all papers are of one year. */
  readonly years: YearSpan | undefined;
  /** Some papers have code, some have not. */
  readonly byCode: boolean;
  readonly rest: RestOfList | undefined;
}

/** Years of a list that has papers of several. */
export interface YearSpan {
  readonly first: string;
  readonly last: string;
  /** All but the first, in order. */
  readonly later: readonly string[];
  /** All but the last, backwards. */
  readonly earlier: readonly string[];
}

/** Papers that stand on other pages of the list. */
export interface RestOfList {
  /** `This page has 200 of 1,234 papers.` */
  readonly note: string;
  /** The search that has all of them. */
  readonly search: Link;
}

/** The search that finds what the list has. */
type Same = Partial<Pick<SearchState, 'query' | 'filters'>>;

/** A shorter list is seen at a glance. */
const FEWEST = 8;

/** For the papers on one page of a list of `count`; undefined for a list that needs none. */
export function listFilter(
  papers: readonly Paper[],
  count: number,
  { site, topicsByPaper }: Library,
  same: Same = {},
): ListFilter | undefined {
  if (papers.length < FEWEST) return undefined;
  const byTopic = byCount(groupBy(papers, ({ id }) => topicsByPaper.get(id) ?? []));
  const byKind = byCount(groupBy(papers, ({ versions: [{ type }] }) => [KINDS[type].label]));
  const withCode = papers.filter(hasCode).length;
  return {
    topics: byTopic.length > 1 ? byTopic.map((key) => topicLink(key, site)) : [],
    kinds: byKind.length > 1 ? byKind : [],
    years: yearSpan(papers),
    byCode: withCode > 0 && withCode < papers.length,
    rest: papers.length < count ? restOf(papers.length, count, same, site) : undefined,
  };
}

function byCount(groups: ReadonlyMap<string, readonly Paper[]>): readonly string[] {
  return [...groups].toSorted(([, a], [, b]) => b.length - a.length).map(([key]) => key);
}

function restOf(
  shown: number,
  count: number,
  { query = '', filters = [] }: Same,
  { routes }: Site,
): RestOfList {
  const address = formatAddress({ query, filters, order: 'relevance' });
  return {
    note: `This page has ${shown.toLocaleString('en')} of ${countOf(count, 'paper')}.`,
    search: { label: 'Search all of them', href: `${routes.search()}${address}` },
  };
}

function yearSpan(papers: readonly Paper[]): YearSpan | undefined {
  const years = [
    ...new Set(papers.flatMap(({ date }) => (date === undefined ? [] : [yearOf(date)]))),
  ]
    .toSorted((a, b) => a - b)
    .map(String);
  const [first = '', ...later] = years;
  const [last = '', ...earlier] = years.toReversed();
  return later.length === 0 ? undefined : { first, last, later, earlier };
}
