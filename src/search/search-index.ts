/** The two parts of the index to what the engine asks: a vocabulary and the postings of every field. */
import { dateLabel } from './date-label.ts';
import { FIELDS, type Field, type FieldName } from './fields.ts';
import type { NamesPart } from './index-parts.ts';
import { GAP, lengthOf, makePostings, type Postings } from './postings.ts';
import type { TextStream } from './text-stream.ts';
import { makeVocabulary, type Vocabulary } from './vocabulary.ts';
import { wordsOf, wordsOfRun } from './words.ts';

export interface SearchIndex {
  readonly names: NamesPart;
  /** Undefined until part two is loaded. */
  readonly abstracts: TextStream | undefined;
  readonly vocabulary: Vocabulary;
  readonly fields: readonly FieldIndex[];
  readonly paperCount: number;
  readonly truncated: ReadonlySet<number>;
  readonly withCode: ReadonlySet<number>;
  readonly years: Uint16Array;
  /** For each paper its authors, by the position of their first name, each once. */
  readonly persons: readonly (readonly number[])[];
}

export interface FieldIndex extends Postings {
  readonly name: FieldName;
  /** What an occurrence in a paper counts: less in a long text. */
  readonly worth: Float32Array;
}

/** Terms of one field in the order of its text, numbered as they come. */
interface Draft {
  readonly text: number[];
  readonly textStarts: number[];
}

export function makeIndex(names: NamesPart, abstracts?: TextStream): SearchIndex {
  const numbers = new Map<string, number>();
  const numberOf = (term: string): number => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    numbers.set(term, numbers.size);
    return numbers.size - 1;
  };
  const drafts = FIELDS.map(({ name }) =>
    name === 'abstract'
      ? draftStream(abstracts, names.ids.length, numberOf)
      : draftTexts(textsOf(names, name), numberOf),
  );
  const { vocabulary, rank } = sortTerms([...numbers.keys()]);
  const fields = FIELDS.map((field, index) => {
    const { text, textStarts } = drafts[index] ?? { text: [], textStarts: [] };
    const ranked = Uint32Array.from(text, (term) => (term < 0 ? GAP : (rank[term] ?? GAP)));
    const postings = makePostings(ranked, Uint32Array.from(textStarts), vocabulary.terms.length);
    return { ...postings, name: field.name, worth: worthOf(field, postings, names.ids.length) };
  });
  return {
    names,
    abstracts,
    vocabulary,
    fields,
    paperCount: names.ids.length,
    truncated: new Set(names.truncated),
    withCode: new Set(names.withCode),
    years: Uint16Array.from(names.dates, (date) => Number(date.slice(0, 4))),
    persons: names.authors.map((authors) => [
      ...new Set(authors.map((author) => names.persons[author] ?? author)),
    ]),
  };
}

function worthOf(field: Field, postings: Postings, paperCount: number): Float32Array {
  const { weight, lengthPenalty } = field;
  return Float32Array.from({ length: paperCount }, (_none, paper) => {
    const length = lengthOf(postings, paper) / Math.max(postings.averageLength, 1);
    return weight / (1 - lengthPenalty + lengthPenalty * length);
  });
}

/** The separate texts of a field of every paper: one a name or phrase. */
function textsOf(names: NamesPart, field: FieldName): readonly (readonly string[])[] {
  switch (field) {
    case 'author':
      return names.authors.map((authors) => authors.map((author) => names.names[author] ?? ''));
    case 'title':
      return names.titles.map((title) => [title]);
    case 'topic':
      return names.topic.map((topic) => {
        const { category = '', name = '', archive = '' } = names.topics[topic] ?? {};
        return [category, name, archive];
      });
    case 'date':
      return names.dates.map((date) => [date, dateLabel(date)]);
    case 'venue':
      return names.venue.map((venue) => [names.venues[venue ?? -1] ?? '']);
    case 'abstract':
      return [];
  }
}

function draftTexts(
  texts: readonly (readonly string[])[],
  numberOf: (term: string) => number,
): Draft {
  const text: number[] = [];
  const textStarts = [0];
  for (const parts of texts) {
    for (const part of parts) {
      for (const { term } of wordsOf(part)) text.push(numberOf(term));
      if (parts.length > 1) text.push(-1);
    }
    textStarts.push(text.length);
  }
  return { text, textStarts };
}

function draftStream(
  stream: TextStream | undefined,
  paperCount: number,
  numberOf: (term: string) => number,
): Draft {
  if (stream === undefined) {
    return { text: [], textStarts: Array.from({ length: paperCount + 1 }, () => 0) };
  }
  const terms = stream.vocabulary.map((part, token) =>
    stream.isRun[token] ? wordsOfRun(part).map(({ term }) => numberOf(term)) : [],
  );
  const text: number[] = [];
  const textStarts = [0];
  for (let paper = 0; paper < paperCount; paper += 1) {
    const end = stream.starts[paper + 1] ?? 0;
    for (let at = stream.starts[paper] ?? 0; at < end; at += 1) {
      for (const term of terms[stream.tokens[at] ?? 0] ?? []) text.push(term);
    }
    textStarts.push(text.length);
  }
  return { text, textStarts };
}

function sortTerms(terms: readonly string[]): { vocabulary: Vocabulary; rank: Uint32Array } {
  const sorted = terms.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const numbers = new Map(terms.map((term, number) => [term, number]));
  const rank = new Uint32Array(terms.length);
  for (const [place, term] of sorted.entries()) rank[numbers.get(term) ?? 0] = place;
  return { vocabulary: makeVocabulary(sorted), rank };
}
