/**
 * The inverted index: the sorted vocabulary of all papers, and where each term occurs in each field. An occurrence is a
 * *key*: the paper's number in the upper 16 bits, the position of the word in the lower 16, so that the keys of a term
 * are in order and neighbouring words have neighbouring keys.
 */
import type { NamesPart } from './index-files.ts';
import type { TextStream } from './text-stream.ts';

export interface SearchIndex {
  readonly names: NamesPart;
  /** Undefined until the second part is loaded. */
  readonly abstracts: TextStream | undefined;
  /** Sorted by code unit, so that terms with the same prefix are neighbours. */
  readonly terms: readonly string[];
  /** `lettersOf` each term. */
  readonly letters: Uint32Array;
  readonly fields: readonly Field[];
  readonly paperCount: number;
  readonly years: Column;
  /** The id in the address of a person's page; empty without a page. */
  readonly personIds: (person: number) => string;
  /** Authors by the position of their first spelling, each once. */
  readonly persons: Column;
  readonly venueNames: readonly string[];
  readonly kinds: Column;
  readonly inVenue: Column;
}

/** Values of each paper. */
export type Column = readonly (readonly number[])[];

export interface Field {
  readonly name: FieldName;
  /** Keys of all terms, term after term; `starts`: where the keys of each term begin. */
  readonly keys: Uint32Array;
  readonly starts: Uint32Array;
  /** Terms in the order of the text, paper after paper. */
  readonly text: Uint32Array;
  readonly textStarts: Uint32Array;
  /** Weight of an occurrence in each paper: less in a long text. */
  readonly weights: Float32Array;
}

export type FieldName = (typeof FIELDS)[number]['name'];

/** Terms from `from` up to, but not including, `to`. */
export interface TermRange {
  readonly from: number;
  readonly to: number;
}

/** Separates two names or phrases of one field, so that no phrase matches across them. */
export const GAP = 0xffff_ffff;

/**
 * Authors count most, then titles, then the rest. `weight` is that of one occurrence, `lengthPenalty` how much a long
 * text reduces it, 0 to 1 (`b` of BM25F).
 */
export const FIELDS = [
  { name: 'author', weight: 4, lengthPenalty: 0 },
  { name: 'title', weight: 3, lengthPenalty: 0.6 },
  { name: 'topic', weight: 2, lengthPenalty: 0 },
  { name: 'date', weight: 2, lengthPenalty: 0 },
  { name: 'venue', weight: 2, lengthPenalty: 0 },
  { name: 'abstract', weight: 1, lengthPenalty: 0.5 },
] as const;

/** How many of the papers have each value of a column. */
export function countValues(column: Column, papers: Iterable<number> = column.keys()): Uint32Array {
  let counts = new Uint32Array(1024);
  for (const paper of papers) {
    for (const number of column[paper] ?? []) {
      if (number >= counts.length) {
        const more = new Uint32Array(2 * number);
        more.set(counts);
        counts = more;
      }
      counts[number] = (counts[number] ?? 0) + 1;
    }
  }
  return counts;
}

/** The term itself, or an empty range. */
export function exactRange({ terms }: SearchIndex, term: string): TermRange {
  const from = lowerBound(terms, term);
  return { from, to: terms[from] === term ? from + 1 : from };
}

export function prefixRange({ terms }: SearchIndex, prefix: string): TermRange {
  const to = lowerBound(terms, `${prefix}\u{10FFFF}`);
  return { from: lowerBound(terms, prefix), to };
}

/** Number of occurrences of the terms in a field. */
export function countOf({ starts }: Field, { from, to }: TermRange): number {
  return (starts[to] ?? 0) - (starts[from] ?? 0);
}

/** The term at a distance from a key; `GAP` beyond the ends of the text. */
export function termAtOffset({ text, textStarts }: Field, key: number, distance: number): number {
  const paper = key >>> 16;
  const at = (textStarts[paper] ?? 0) + (key & 0xffff) + distance;
  const isInside = at >= (textStarts[paper] ?? 0) && at < (textStarts[paper + 1] ?? 0);
  return isInside ? (text[at] ?? GAP) : GAP;
}

/** Calls `visit` with the key of the first word wherever words of these ranges follow one another. */
export function visitOccurrences(
  field: Field,
  ranges: readonly TermRange[],
  visit: (key: number) => void,
): void {
  let rarest = 0;
  for (const [at, range] of ranges.entries()) {
    if (countOf(field, range) < countOf(field, ranges[rarest] ?? range)) rarest = at;
  }
  const { from = 0, to = 0 } = ranges[rarest] ?? {};
  const end = field.starts[to] ?? 0;
  for (let slot = field.starts[from] ?? 0; slot < end; slot += 1) {
    const key = field.keys[slot] ?? 0;
    let isMatch = true;
    for (let at = 0; isMatch && at < ranges.length; at += 1) {
      if (at === rarest) continue;
      const term = termAtOffset(field, key, at - rarest);
      isMatch = term >= (ranges[at]?.from ?? 0) && term < (ranges[at]?.to ?? 0);
    }
    if (isMatch) visit(key - rarest);
  }
}

/** Papers in which words of these ranges follow one another. */
export function papersWith(field: Field, ranges: readonly TermRange[]): ReadonlySet<number> {
  const papers = new Set<number>();
  visitOccurrences(field, ranges, (key) => papers.add(key >>> 16));
  return papers;
}

/** Position of the first term that is not less than `term`. */
function lowerBound(terms: readonly string[], term: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((terms[middle] ?? '') < term) low = middle + 1;
    else high = middle;
  }
  return low;
}
