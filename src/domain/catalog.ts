/** The one index over all papers: sorted, by author, by topic, by year. */
import { authorKey, authorsOf, type Author } from './author.ts';
import { yearOf } from './calendar-date.ts';
import type { Paper } from './paper.ts';

export interface Catalog {
  /** Newest first; papers of one day by id. */
  readonly papers: readonly Paper[];
  /** By family name. */
  readonly authors: readonly Author[];
  /** In the order of `authors`. */
  readonly authorById: ReadonlyMap<string, Author>;
  /** The author behind each name as printed. */
  readonly authorByName: ReadonlyMap<string, Author>;
  readonly papersByAuthor: ReadonlyMap<string, readonly Paper[]>;
  /** By arXiv category, the one with the most papers first. */
  readonly papersByCategory: ReadonlyMap<string, readonly Paper[]>;
  /** By year, the newest first. */
  readonly papersByYear: ReadonlyMap<number, readonly Paper[]>;
}

export function buildCatalog(
  unsorted: readonly Paper[],
  compareNames: (a: string, b: string) => number,
): Catalog {
  const papers = unsorted.toSorted((a, b) =>
    a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1,
  );
  const byKey = authorsOf(papers);
  const authorByName = new Map<string, Author>();
  for (const name of papers.flatMap(({ authors }) => authors)) {
    const author = byKey.get(authorKey(name));
    if (author) authorByName.set(name, author);
  }
  const authors = [...byKey.values()].toSorted((a, b) => compareNames(a.name, b.name));
  const byCategory = groupBy(papers, ({ category }) => [category]);
  return {
    papers,
    authors,
    authorById: new Map(authors.map((author) => [author.id, author])),
    authorByName,
    papersByAuthor: groupByAuthor(papers, authorByName),
    papersByCategory: new Map(
      [...byCategory].toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1)),
    ),
    papersByYear: groupBy(papers, ({ date }) => [yearOf(date)]),
  };
}

/** Papers by the id of each of their authors. */
export function groupByAuthor(
  papers: readonly Paper[],
  authorByName: ReadonlyMap<string, Author>,
): ReadonlyMap<string, readonly Paper[]> {
  return groupBy(
    papers,
    ({ authors }) => new Set(authors.flatMap((name) => authorByName.get(name)?.id ?? [])),
  );
}

/** Groups that keep the papers' order, in the order in which their keys first come. */
export function groupBy<Key>(
  papers: readonly Paper[],
  keysOf: (paper: Paper) => Iterable<Key>,
): ReadonlyMap<Key, readonly Paper[]> {
  const groups = new Map<Key, Paper[]>();
  for (const paper of papers) {
    for (const key of keysOf(paper)) {
      const group = groups.get(key);
      if (group) group.push(paper);
      else groups.set(key, [paper]);
    }
  }
  return groups;
}
