/** What a person typed to the papers meant: a paper's name elsewhere, or else words. */
import { fulfils } from './conditions.ts';
import { identify } from './identifiers.ts';
import { matchPapers, type Matches } from './match.ts';
import { spreadNearNames } from './near-names.ts';
import { parseQuery, type Query } from './query.ts';
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
  const found = findWords(index, parseQuery(typed));
  const asText =
    found.has === 'all' && found.papers.length > 0
      ? undefined
      : readHyphens(index, found.query, typed);
  const { messages, ...best } = asText ?? found;
  return { ...best, messages: [...messages, ...absent] };
}

function findWords(index: SearchIndex, query: Query): Found {
  const matches = matchPapers(index, query, ({ condition }) => fulfils(index, condition));
  const ordered = spreadNearNames(index, query, rerank(index, query, matches));
  return { ...ordered, query, messages: query.messages };
}

/** What is found when hyphens before words belong to these, as in a pasted “-flavor QCD”; undefined when not all is. */
function readHyphens(
  index: SearchIndex,
  { groups, excluded }: Query,
  typed: string,
): Found | undefined {
  if (groups.length === 0 || excluded.length === 0) return undefined;
  const found = findWords(index, parseQuery(typed.replaceAll(/(?<!\S)-+/g, '')));
  if (found.has !== 'all' || !found.papers.some(found.isToTheLetter)) return undefined;
  const message =
    'No paper has all words when those after a hyphen are left out, so they are searched as well.';
  return { ...found, messages: [...found.messages, message] };
}
