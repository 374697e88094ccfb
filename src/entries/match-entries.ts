/**
 * Which entry of an earlier import a record belongs to. An id is given once: it stays when the listing is
 * reordered, and when a typo in a title or the number of shown authors changes.
 */
import { fold, foldWords } from '../domain/fold.ts';

export interface Matchable {
  readonly title: string;
  readonly authors: readonly string[];
  readonly abstract: string;
  /** Tells papers of one title apart, such as the parts of a yearly report. */
  readonly date?: string | undefined;
}

const NOBODY: Matchable = { title: '', authors: [], abstract: '' };

/** Share of equal letter triples from which two titles of one first author are the same paper. */
const NEAR = 0.7;

/**
 * For each record the id of its entry, or undefined for a new paper. First come equal titles with the same first
 * author, those of the same date before others, then equal titles, then equal abstracts with the same first author,
 * then near titles with the same first author; no entry is given twice.
 */
export function matchEntries(
  records: readonly Matchable[],
  entries: ReadonlyMap<string, Matchable>,
): readonly (string | undefined)[] {
  const free = new Map(entries);
  const ids: (string | undefined)[] = records.map(() => undefined);
  const claim = (keyOf: (paper: Matchable) => string): void => {
    const byKey = Map.groupBy(free.keys(), (id) => keyOf(entries.get(id) ?? NOBODY));
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
  claimNear(records, free, ids);
  return ids;
}

function claimNear(
  records: readonly Matchable[],
  free: Map<string, Matchable>,
  ids: (string | undefined)[],
): void {
  const byAuthor = Map.groupBy(free, ([, entry]) => firstAuthor(entry));
  for (const [index, record] of records.entries()) {
    if (ids[index] !== undefined) continue;
    const [best] = (byAuthor.get(firstAuthor(record)) ?? [])
      .filter(([id]) => free.has(id))
      .map(([id, entry]) => ({ id, likeness: likeness(titleKey(record), titleKey(entry)) }))
      .toSorted((a, b) => b.likeness - a.likeness);
    if (best && best.likeness >= NEAR && free.delete(best.id)) ids[index] = best.id;
  }
}

function titleKey({ title }: Matchable): string {
  return foldWords(title);
}

function firstAuthor({ authors }: Matchable): string {
  return fold(authors[0] ?? '');
}

/** Dice's coefficient over letter triples, 0 to 1. */
function likeness(a: string, b: string): number {
  const [x, y] = [triples(a), triples(b)];
  const shared = [...x].filter((triple) => y.has(triple)).length;
  return (2 * shared) / (x.size + y.size || 1);
}

function triples(text: string): ReadonlySet<string> {
  const padded = `  ${text} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
}
