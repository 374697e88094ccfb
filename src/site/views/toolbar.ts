/** The toolbar of a list of papers: fields that filter it in place, a search for more, files of the whole list. */
import { groupBy } from '../../domain/catalog.ts';
import { KINDS } from '../../domain/kinds.ts';
import type { Paper } from '../../domain/paper.ts';
import { formatAddress, type SearchState } from '../../search/address.ts';
import type { Library } from '../library.ts';
import { countOf, yearsOf } from './counted.ts';
import { hasCode, topicLink, type Link, type TopicLink } from './paper-row.ts';

export interface Toolbar {
  /** Undefined for a short list. */
  readonly fields: Fields | undefined;
  /** For a list of several pages: `This page has 200 of 1,234 papers.` */
  readonly note: string | undefined;
  /** The search that finds the same papers. */
  readonly search: string;
  /** BibTeX and feed of the whole list. */
  readonly files: readonly Link[];
}

/** Options by which the papers differ; empty where they do not. */
export interface Fields {
  /** The one with most papers first. */
  readonly topics: readonly TopicLink[];
  /** Kinds of publication in the plural, the one with most papers first. */
  readonly kinds: readonly string[];
  /** In ascending order. */
  readonly years: readonly string[];
  /** Some of the papers have code, but not all. */
  readonly byCode: boolean;
}

/** Files of the list, and the search that finds the same papers. */
export interface ListAddresses extends Partial<Pick<SearchState, 'query' | 'filters'>> {
  readonly bib: string;
  readonly feed?: string;
}

const MIN_PAPERS = 8;

/** For the papers on one page of a list of `count`. */
export function toolbar(
  papers: readonly Paper[],
  count: number,
  library: Library,
  { query = '', filters = [], bib, feed }: ListAddresses,
): Toolbar {
  const address = formatAddress({ query, filters, order: 'relevance' });
  return {
    fields: papers.length < MIN_PAPERS ? undefined : fieldsOf(papers, library),
    note:
      papers.length < count
        ? `This page has ${papers.length.toLocaleString('en')} of ${countOf(count, 'paper')}.`
        : undefined,
    search: `${library.site.routes.search()}${address}`,
    files: [
      { label: `BibTeX (${count.toLocaleString('en')})`, href: bib },
      ...(feed === undefined ? [] : [{ label: 'Feed', href: feed }]),
    ],
  };
}

function fieldsOf(papers: readonly Paper[], { site, topicsByPaper }: Library): Fields {
  const topics = byCount(groupBy(papers, ({ id }) => topicsByPaper.get(id) ?? []));
  const kinds = byCount(groupBy(papers, ({ versions: [{ type }] }) => [KINDS[type].plural]));
  const years = [...new Set(yearsOf(papers))].toSorted((a, b) => a - b).map(String);
  const withCode = papers.filter(hasCode).length;
  return {
    topics: topics.length > 1 ? topics.map((key) => topicLink(key, site)) : [],
    kinds: kinds.length > 1 ? kinds : [],
    years: years.length > 1 ? years : [],
    byCode: withCode > 0 && withCode < papers.length,
  };
}

function byCount(groups: ReadonlyMap<string, readonly Paper[]>): readonly string[] {
  return [...groups].toSorted(([, a], [, b]) => b.length - a.length).map(([key]) => key);
}
