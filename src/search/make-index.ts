/** Makes the inverted index of the files that a browser has loaded. */
import { formatParts, partsOf } from '../domain/date-parts.ts';
import { VENUE, type NamesPart } from './index-files.ts';
import { toId } from './paper-ids.ts';
import { FIELDS, GAP, type Field, type FieldName, type SearchIndex } from './search-index.ts';
import { tokensOf, type TextStream } from './text-stream.ts';
import { lettersOf, wordsOf, wordsOfRun } from './words.ts';

/** Positions have 16 bits; words after this one are not indexed. */
const MAX_POSITION = 0xffff;

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
