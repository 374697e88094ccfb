/**
 * The inverted index: the sorted vocabulary of all papers, and where each term occurs in each field. An occurrence is a
 * *key*: the paper's number in the upper 16 bits, the position of the word in the lower 16, so that the keys of a term
 * are in order and neighbouring words have neighbouring keys.
 */
import { formatParts, partsOf } from '../domain/date-parts.ts';
import { VENUE, type NamesPart } from './index-files.ts';
import { toId } from './paper-ids.ts';
import { tokensOf, type TextStream } from './text-stream.ts';
import { lettersOf, wordsOf, wordsOfRun } from './words.ts';

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

/** Positions have 16 bits; words after this one are not indexed. */
const MAX_POSITION = 0xffff;

/**
 * Authors count most, then titles, then the rest. `weight` is that of one occurrence, `lengthPenalty` how much a long
 * text reduces it, 0 to 1 (`b` of BM25F).
 */
const FIELDS = [
  { name: 'author', weight: 4, lengthPenalty: 0 },
  { name: 'title', weight: 3, lengthPenalty: 0.6 },
  { name: 'topic', weight: 2, lengthPenalty: 0 },
  { name: 'date', weight: 2, lengthPenalty: 0 },
  { name: 'venue', weight: 2, lengthPenalty: 0 },
  { name: 'abstract', weight: 1, lengthPenalty: 0.5 },
] as const;

export function makeIndex(names: NamesPart, abstracts?: TextStream): SearchIndex {
  const paperCount = names.ids.length;
  const numbers = new Map<string, number>();
  const numberOf = (term: string): number => {
    const number = numbers.get(term) ?? numbers.size;
    if (number === numbers.size) numbers.set(term, number);
    return number;
  };
  const streamTerms = abstracts?.vocabulary.map((part, token) =>
    abstracts.isRun[token] ? wordsOfRun(part).map(({ term }) => numberOf(term)) : [],
  );
  // Numbers of terms; -1 is a gap.
  const drafts = FIELDS.map(({ name }) => ({ name, text: [] as number[], textStarts: [0] }));
  for (let paper = 0; paper < paperCount; paper += 1) {
    const texts = textsOf(names, paper);
    for (const { name, text, textStarts } of drafts) {
      for (const part of texts[name]) {
        for (const { term } of wordsOf(part)) text.push(numberOf(term));
        if (texts[name].length > 1) text.push(-1);
      }
      if (name === 'abstract' && abstracts !== undefined) {
        for (const token of tokensOf(abstracts, paper)) text.push(...(streamTerms?.[token] ?? []));
      }
      textStarts.push(text.length);
    }
  }
  const terms = [...numbers.keys()].sort();
  const ranks = new Uint32Array(terms.length);
  for (const [rank, term] of terms.entries()) ranks[numberOf(term)] = rank;
  return {
    names,
    abstracts,
    terms,
    letters: Uint32Array.from(terms, lettersOf),
    fields: FIELDS.map((field, at) =>
      makeField(field, drafts[at] ?? { text: [], textStarts: [0] }, ranks),
    ),
    paperCount,
    years: names.dates.map((date) => (date ? [partsOf(date).year] : [])),
    venueNames: venueNames(names.places),
    kinds: names.kind.map((kind) => [kind]),
    inVenue: names.inVenue.map((venue) => (venue < 0 ? [] : [venue])),
    personIds: (person) => names.personIds[person] ?? toId(names.names[person] ?? ''),
    persons: names.authors.map((authors) => [
      ...new Set(authors.map((author) => names.persons[author] ?? author)),
    ]),
  };
}

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

function venueNames(places: NamesPart['places']): readonly string[] {
  return places.find(({ kind }) => kind === VENUE)?.labels ?? [];
}

/** The texts of every field of a paper, one for each name or phrase; abstracts come from their stream. */
export function textsOf(
  { names, authors, titles, topics, topic, dates, places, venues, venue, inVenue }: NamesPart,
  paper: number,
): Readonly<Record<FieldName, readonly string[]>> {
  const date = dates[paper] ?? '';
  return {
    author: (authors[paper] ?? []).map((author) => names[author] ?? ''),
    title: [titles[paper] ?? ''],
    topic: (topic[paper] ?? []).flatMap((each) => {
      const { category = '', name = '', archive = '' } = topics[each] ?? {};
      return [category, name, archive];
    }),
    date: [date, formatParts(partsOf(date))],
    venue: [
      (venues[venue[paper] ?? -1] ?? '').replace(
        /^=/,
        venueNames(places)[inVenue[paper] ?? -1] ?? '',
      ),
    ],
    abstract: [],
  };
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

function makeField(
  { name, weight, lengthPenalty }: (typeof FIELDS)[number],
  { text: draft, textStarts }: { text: readonly number[]; textStarts: readonly number[] },
  ranks: Uint32Array,
): Field {
  const text = Uint32Array.from(draft, (term) => (term < 0 ? GAP : (ranks[term] ?? GAP)));
  const starts = new Uint32Array(ranks.length + 1);
  for (const term of text) if (term !== GAP) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 0; term < ranks.length; term += 1) {
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  }
  const next = starts.slice();
  const keys = new Uint32Array(starts[ranks.length] ?? 0);
  const paperCount = textStarts.length - 1;
  const averageLength = Math.max(text.length / Math.max(paperCount, 1), 1);
  const weights = new Float32Array(paperCount);
  for (let paper = 0; paper < paperCount; paper += 1) {
    const start = textStarts[paper] ?? 0;
    const length = (textStarts[paper + 1] ?? 0) - start;
    weights[paper] = weight / (1 - lengthPenalty + (lengthPenalty * length) / averageLength);
    for (let position = 0; position < Math.min(length, MAX_POSITION); position += 1) {
      const term = text[start + position] ?? GAP;
      if (term === GAP) continue;
      const slot = next[term] ?? 0;
      keys[slot] = ((paper << 16) | position) >>> 0;
      next[term] = slot + 1;
    }
  }
  return { name, keys, starts, text, textStarts: Uint32Array.from(textStarts), weights };
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
