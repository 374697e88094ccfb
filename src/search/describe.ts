/** A result in words, for eyes and screen readers. */
import type { SearchState } from './address.ts';
import type { SearchResult } from './engine.ts';

/** @example describeResult(result, state) // '3 papers match “minimax”, close to it in spelling.' */
export function describeResult(
  { total, has, isNear }: Pick<SearchResult, 'total' | 'has' | 'isNear'>,
  { query, filters }: SearchState,
): string {
  const asked = query.trim() === '' ? 'the filters' : `“${query.trim()}”`;
  const filtered = query.trim() === '' || filters.length === 0 ? '' : ' with these filters';
  if (total === 0) return `No paper matches ${asked}${filtered}.`;
  const papers = total === 1 ? '1 paper' : `${String(total)} papers`;
  const match = total === 1 ? 'matches' : 'match';
  if (has === 'some') {
    return `${papers} ${match} some words of ${asked}${filtered}. No paper has all of them.`;
  }
  if (isNear)
    return `${papers} ${total === 1 ? 'is' : 'are'} close to ${asked}${filtered}. None matches to the letter.`;
  return `${papers} ${match} ${asked}${filtered}.`;
}
