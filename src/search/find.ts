/** What a person typed to the papers meant: a paper's name elsewhere, or else words. */
import { fulfils } from './conditions.ts';
import { identify } from './identifiers.ts';
import { matchPapers, type Matches } from './match.ts';
import { spreadNearNames } from './near-names.ts';
import { parseQuery, type Query } from './query.ts';
import { readings } from './readings.ts';
import { rerank } from './rerank.ts';
import type { SearchIndex } from './search-index.ts';

export interface Found extends Matches {
  readonly query: Query;
  /** What could not be read or found, in full sentences. */
  readonly messages: readonly string[];
}

export function findPapers(index: SearchIndex, typed: string): Found {
  const identified = identify(typed, index.names);
  if (identified !== undefined && identified.papers.length > 0) {
    return {
      query: parseQuery(typed),
      papers: identified.papers,
      scores: new Float32Array(index.paperCount),
      has: 'all',
      isToTheLetter: () => true,
      messages: [],
    };
  }
  const absent =
    identified === undefined
      ? []
      : [`No paper here is known as ${identified.label}; it was searched as words.`];
  const { messages, ...found } = findBest(index, typed);
  return { ...found, messages: [...messages, ...absent] };
}

/** What the first reading finds that has papers with every word to the letter; else the first that has all words. */
function findBest(index: SearchIndex, typed: string): Found {
  let best: Found | undefined;
  for (const query of readings(typed)) {
    const found = findWords(index, query);
    if (best === undefined || completeness(found) > completeness(best)) best = found;
    if (completeness(best) === 2) break;
  }
  return best ?? findWords(index, parseQuery(typed));
}

function completeness({ has, papers, isToTheLetter }: Matches): number {
  if (has === 'some' || papers.length === 0) return 0;
  return papers.some(isToTheLetter) ? 2 : 1;
}

function findWords(index: SearchIndex, query: Query): Found {
  const matches = matchPapers(index, query, ({ condition }) => fulfils(index, condition));
  const ordered = spreadNearNames(index, query, rerank(index, query, matches));
  return { ...ordered, query, messages: query.messages };
}
