/**
 * Which entry of an earlier import a record belongs to. Ids are permanent: a paper keeps its id if the listing is
 * reordered, if a typo in the title is fixed, and if more authors are shown.
 */
import { fold, foldWords } from '../domain/fold.ts';

export interface Matchable {
  readonly title: string;
  readonly authors: readonly string[];
  readonly abstract: string;
  /** Distinguishes papers with the same title, such as the years of a report. */
  readonly date?: string | undefined;
}

const NO_PAPER: Matchable = { title: '', authors: [], abstract: '' };

/** Two titles with the same first author are the same paper if their letter triples are this similar. */
const SIMILAR = 0.7;

/**
 * The id of each record's entry, or undefined for a new paper. Records are matched by title and first author (same date
 * first), then by title, then by abstract and first author, then by similar title and first author. No entry is matched
 * twice.
 */
export function matchEntries(
  records: readonly Matchable[],
  entries: ReadonlyMap<string, Matchable>,
): readonly (string | undefined)[] {
  const free = new Map(entries);
  const ids: (string | undefined)[] = records.map(() => undefined);
  const claim = (keyOf: (paper: Matchable) => string): void => {
    const byKey = Map.groupBy(free.keys(), (id) => keyOf(entries.get(id) ?? NO_PAPER));
    for (const [index, record] of records.entries()) {
      const key = keyOf(record);
      const id = ids[index] === undefined && key !== '' ? byKey.get(key)?.shift() : undefined;
      if (id !== undefined && free.delete(id)) ids[index] = id;
    }
  };
  claim((paper) => `${firstAuthor(paper)}|${titleKey(paper)}|${paper.date ?? ''}`);
  claim((paper) => `${firstAuthor(paper)}|${titleKey(paper)}`);
  claim(titleKey);
  claim((paper) => (paper.abstract === '' ? '' : `${firstAuthor(paper)}|${paper.abstract}`));
  claimSimilar(records, free, ids);
  return ids;
}

function claimSimilar(
  records: readonly Matchable[],
  free: Map<string, Matchable>,
  ids: (string | undefined)[],
): void {
  const byAuthor = Map.groupBy(free, ([, entry]) => firstAuthor(entry));
  for (const [index, record] of records.entries()) {
    if (ids[index] !== undefined) continue;
    const [best] = (byAuthor.get(firstAuthor(record)) ?? [])
      .filter(([id]) => free.has(id))
      .map(([id, entry]) => ({ id, similarity: similarity(titleKey(record), titleKey(entry)) }))
      .toSorted((a, b) => b.similarity - a.similarity);
    if (best && best.similarity >= SIMILAR && free.delete(best.id)) ids[index] = best.id;
  }
}

function titleKey({ title }: Matchable): string {
  return foldWords(title);
}

function firstAuthor({ authors }: Matchable): string {
  return fold(authors[0] ?? '');
}

/** Dice's coefficient over letter triples, 0 to 1. */
function similarity(a: string, b: string): number {
  const [x, y] = [triples(a), triples(b)];
  const shared = [...x].filter((triple) => y.has(triple)).length;
  return (2 * shared) / (x.size + y.size || 1);
}

function triples(text: string): ReadonlySet<string> {
  const padded = `  ${text} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
}
