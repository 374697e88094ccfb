/**
 * The search itself, in Node and in the browser: a request in, a page of the result out. It keeps the last result,
 * so that another page, order or filter of it costs nothing.
 */
import type { Order, SearchState } from './address.ts';
import { countFacets, matchesFilter, type Facet } from './filters.ts';
import { findPapers, type Found } from './find.ts';
import { findPlaces, type GoTo } from './go-to.ts';
import { makeHits, type Hit } from './hits.ts';
import { identify } from './identifiers.ts';
import type { NamesPart } from './index-files.ts';
import { parseQuery, shortened } from './query.ts';
import { makeIndex, type SearchIndex } from './search-index.ts';
import type { TextStream } from './text-stream.ts';

export interface SearchRequest extends SearchState {
  /** The part of the result to show. */
  readonly from: number;
  readonly to: number;
}

export interface SearchResult {
  readonly total: number;
  readonly hits: readonly Hit[];
  readonly facets: readonly Facet[];
  /** Persons, topics and pages that may be meant. */
  readonly goTo: readonly GoTo[];
  /** What could not be read or found, in full sentences. */
  readonly messages: readonly string[];
  /** Whether papers have all words, or none has and these have some. */
  readonly has: 'all' | 'some';
  /** How many of them have not all words as they were typed, but near spellings. */
  readonly near: number;
}

export interface Engine {
  readonly search: (request: SearchRequest) => SearchResult;
  /** Ids of all papers found, in order. */
  readonly findIds: (state: SearchState) => readonly string[];
  /** Whether the query asks for words of abstracts, which are not loaded. */
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
    if (tests.length === 0) return inOrder(index, papers, order);
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
          { ...state, query: shortened(state.query) },
          query.conditions,
        ),
        goTo: from === 0 ? findPlaces(index, query, all) : [],
        messages,
        has,
        near: papers.length - (papers === all ? exact : papers.filter(isExact)).length,
      };
    },
    findIds: (state) => choose(state).map((paper) => names.ids[paper] ?? ''),
    lacksAbstracts: (typed) => {
      if (abstracts !== undefined || identify(shortened(typed), names) !== undefined) return false;
      const { groups, excluded } = parseQuery(shortened(typed));
      return [...groups.flat(), ...excluded].some(
        (clause) =>
          clause.kind === 'words' &&
          (clause.operator === undefined || clause.operator === 'abstract'),
      );
    },
  };
}

/** Papers are numbered from the newest on. */
function inOrder({ names: { titles } }: SearchIndex, papers: readonly number[], order: Order) {
  if (order === 'relevance') return papers;
  if (order === 'newest') return papers.toSorted((a, b) => a - b);
  if (order === 'oldest') return papers.toSorted((a, b) => b - a);
  const { compare } = new Intl.Collator('en');
  return papers.toSorted((a, b) => compare(titles[a] ?? '', titles[b] ?? ''));
}
