/** A result in words, for eyes and screen readers. */
import type { SearchState } from '../search/address.ts';
import type { SearchResult } from '../search/engine.ts';

/** @example describeResult(result, state) // '3 papers match “minimax”, close to it in spelling.' */
export function describeResult(
  { total, has, near }: Pick<SearchResult, 'total' | 'has' | 'near'>,
  { query, filters }: SearchState,
): string {
  const asked = query.trim() === '' ? 'the filters' : `“${query.trim()}”`;
  const filtered = query.trim() === '' || filters.length === 0 ? '' : ' with these filters';
  if (total === 0) return `No paper matches ${asked}${filtered}.`;
  if (has === 'some') {
    return `${papers(total, 'matches', 'match')} some words of ${asked}${filtered}. No paper has all of them.`;
  }
  if (near === total) {
    return `${papers(total, 'is', 'are')} close to ${asked}${filtered}. None matches to the letter.`;
  }
  const more = near === 0 ? '' : `; ${papers(near, 'is', 'are')} close to it`;
  return `${papers(total - near, 'matches', 'match')} ${asked}${filtered}${more}.`;
}

/** @example papers(2, 'is', 'are') // '2 papers are' */
function papers(count: number, one: string, several: string): string {
  return count === 1 ? `1 paper ${one}` : `${String(count)} papers ${several}`;
}
