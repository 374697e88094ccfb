/**
 * The search engine, for Node and the browser: takes a request and returns a page of the result. It keeps the last
 * result, so that another page, order or filter of it is cheap.
 */
import type { Order, SearchState } from './address.ts';
import { countFacets, matchesFilter, type Facet } from './filters.ts';
import { findPapers, type Found } from './find.ts';
import { findDestinations, type Destination } from './find-destinations.ts';
import { makeHits, type Hit } from './hits.ts';
import { identify } from './identifiers.ts';
import type { NamesPart } from './index-files.ts';
import { parseQuery, truncateQuery } from './query.ts';
import { makeIndex } from './make-index.ts';
import { type SearchIndex } from './search-index.ts';
import type { TextStream } from './text-stream.ts';

export interface SearchRequest extends SearchState {
  /** The hits to return. */
  readonly from: number;
  readonly to: number;
}

export interface SearchResult {
  readonly total: number;
  readonly hits: readonly Hit[];
  readonly facets: readonly Facet[];
  /** Persons, topics and pages that may be meant. */
  readonly goTo: readonly Destination[];
  /** Full sentences about what could not be understood or found. */
  readonly messages: readonly string[];
  /** `some`: no paper has all words of the query. */
  readonly has: 'all' | 'some';
  /** How many papers have similar words in place of some that were typed. */
  readonly near: number;
}

export interface Engine {
  readonly search: (request: SearchRequest) => SearchResult;
  /** Ids of all papers that match, in order. */
  readonly findIds: (state: SearchState) => readonly string[];
  /** Whether the query needs abstracts, and these are not loaded. */
  readonly lacksAbstracts: (query: string) => boolean;
}

export function createEngine(names: NamesPart, abstracts?: TextStream): Engine {
  const index = makeIndex(names, abstracts);
  let last: { typed: string; found: Found } | undefined;
  const find = (typed: string): Found => {
    if (last?.typed !== typed) last = { typed, found: findPapers(index, typed) };
    return last.found;
  };
  const choose = ({ query: typed, filters, order }: SearchState): readonly number[] => {
    const { query, papers } = find(typed);
    const tests = [...query.conditions, ...filters].map((filter) => matchesFilter(index, filter));
    const left = papers.filter((paper) => tests.every((test) => test(paper)));
    return inOrder(index, left, order);
  };
  return {
    search: ({ from, to, ...state }) => {
      const { query, papers: all, messages, has, isExact } = find(state.query);
      const papers = choose(state);
      const exact = all.filter(isExact);
      const counted = exact.length > 0 ? exact : all;
      return {
        total: papers.length,
        hits: makeHits(index, query, papers.slice(from, to), isExact),
        facets: countFacets(
          index,
          counted,
          { ...state, query: truncateQuery(state.query) },
          query.conditions,
        ),
        goTo: from === 0 ? findDestinations(index, query, all) : [],
        messages,
        has,
        near: papers.length - papers.filter(isExact).length,
      };
    },
    findIds: (state) => choose(state).map((paper) => names.ids[paper] ?? ''),
    lacksAbstracts: (typed) => {
      if (abstracts !== undefined || identify(truncateQuery(typed), names) !== undefined)
        return false;
      const { groups, excluded } = parseQuery(truncateQuery(typed));
      return [...groups.flat(), ...excluded].some(
        (clause) =>
          clause.kind === 'words' &&
          (clause.operator === undefined || clause.operator === 'abstract'),
      );
    },
  };
}

/** Paper 0 is the newest. */
function inOrder({ names: { titles } }: SearchIndex, papers: readonly number[], order: Order) {
  if (order === 'relevance') return papers;
  if (order === 'newest') return papers.toSorted((a, b) => a - b);
  if (order === 'oldest') return papers.toSorted((a, b) => b - a);
  const { compare } = new Intl.Collator('en');
  return papers.toSorted((a, b) => compare(titles[a] ?? '', titles[b] ?? ''));
}
