/** Describes a result in a sentence or two, also for screen readers. */
import type { SearchState } from '../search/address.ts';
import type { SearchResult } from '../search/engine.ts';
import type { Hit } from '../search/hits.ts';

/** Similar words that are named, and characters of the query that are repeated. */
const MAX_WORDS = 4;
const MAX_TYPED = 100;

interface Described extends Pick<SearchResult, 'total' | 'has' | 'near'> {
  readonly hits: readonly Pick<Hit, 'closeTo'>[];
}

/** @example describeResult(result, state) // '2 papers match “minimax”. 5 more use similar words.' */
export function describeResult(
  { total, has, near, hits }: Described,
  { query, filters }: SearchState,
): string {
  const whole = query.trim();
  const typed = whole.length > MAX_TYPED ? `${whole.slice(0, MAX_TYPED)}…` : whole;
  const search = typed === '' ? 'the filters' : `“${typed}”`;
  const filtered = typed === '' || filters.length === 0 ? '' : ' with these filters';
  if (total === 0) return `No paper matches ${search}${filtered}.`;
  if (has === 'some') {
    return `${matching(total)} some words of ${search}${filtered}. No paper has all of them.`;
  }
  if (near === total) {
    const found = hits.flatMap(({ closeTo }) => closeTo.map((each) => each.found.toLowerCase()));
    const words = [...new Set(found)].slice(0, MAX_WORDS).join(', ');
    return `No exact match for ${search}${filtered}. Showing ${papers(total)} for similar words${words && `: ${words}`}.`;
  }
  const more =
    near === 0 ? '' : ` ${String(near)} more ${near === 1 ? 'uses' : 'use'} similar words.`;
  return `${matching(total - near)} ${search}${filtered}.${more}`;
}

function matching(count: number): string {
  return `${papers(count)} match${count === 1 ? 'es' : ''}`;
}

export function papers(count: number): string {
  return count === 1 ? '1 paper' : `${String(count)} papers`;
}
