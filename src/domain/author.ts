/**
 * Who stands behind a name as printed. Names that differ in nothing but case and diacritics are one author
 * (import reports each such pair); any other two spellings are two authors.
 */
import { fold } from './fold.ts';
import type { Paper } from './paper.ts';
import { toSlug, uniqueSlug } from './slug.ts';

export interface Author {
  /** Part of the address: `nathanael-perraudin`. */
  readonly id: string;
  /** The spelling printed most often; of equals, the one with diacritics. */
  readonly name: string;
  /** Every spelling, the shown one first. */
  readonly spellings: readonly string[];
}

/** The key under which spellings of one author meet. */
export function authorKey(name: string): string {
  return fold(name);
}

/** Every author of these papers by `authorKey`. Ids do not depend on the order of the papers. */
export function authorsOf(papers: readonly Paper[]): ReadonlyMap<string, Author> {
  const counts = new Map<string, Map<string, number>>();
  for (const name of papers.flatMap(({ authors }) => authors)) {
    const key = authorKey(name);
    const spellings = counts.get(key) ?? new Map<string, number>();
    spellings.set(name, (spellings.get(name) ?? 0) + 1);
    counts.set(key, spellings);
  }
  const ids = new Set<string>();
  const authors = new Map<string, Author>();
  for (const key of [...counts.keys()].toSorted()) {
    const spellings = bySuitability(counts.get(key) ?? new Map<string, number>());
    const name = spellings[0] ?? key;
    const id = uniqueSlug(toSlug(name) || 'author', ids);
    ids.add(id);
    authors.set(key, { id, name, spellings });
  }
  return authors;
}

function bySuitability(counts: ReadonlyMap<string, number>): readonly string[] {
  return [...counts]
    .toSorted(
      ([a, countA], [b, countB]) => countB - countA || marksIn(b) - marksIn(a) || (a < b ? -1 : 1),
    )
    .map(([name]) => name);
}

function marksIn(name: string): number {
  return name.normalize('NFD').length - name.normalize('NFC').length;
}
