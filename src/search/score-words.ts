/**
 * How well papers match one word, or words that stand side by side. A word is found in several *forms*: to the
 * letter, as a beginning, as two words (`warm up`), with a slip. What is found to the letter counts most, and a
 * person's name more than any other text (BM25F, Robertson & Zaragoza 2009, with a floor for names).
 */
import { nearTerms } from './near.ts';
import { GAP, termBeside } from './postings.ts';
import type { WordsClause } from './query.ts';
import type { FieldIndex, SearchIndex } from './search-index.ts';
import type { TermRange } from './vocabulary.ts';

/** How far from the typed letters a form may be: `exact` ones only, `near` ones too, or `nearer names` as well. */
export type Reach = 'exact' | 'near' | 'far';

export interface Scores {
  /** 0: does not match. */
  readonly ofPaper: Float32Array;
  /** How telling the word is: rare words are. */
  readonly rarity: number;
}

interface Form extends TermRange {
  readonly likeness: number;
}

const SATURATION = 1.2;
const FAMILY_NAME = 1;
const GIVEN_NAME = 0.8;
const BEGINNING = 0.55;
const NEAR_NAME = 0.4;
const NEAR_TEXT = 0.3;
const PARTED = 0.9;

/** Beginnings of at least this many letters are searched for words that are not the last one. */
const SHORTEST_BEGINNING = 3;
const SHORTEST_PARTED = 6;
const SHORTEST_SLIP = 4;

export function scoreClause(
  index: SearchIndex,
  { terms, operator, isPhrase }: WordsClause,
  { reach, isLast }: { reach: Reach; isLast: boolean },
): Scores {
  const fields = index.fields.filter(({ name }) => operator === undefined || name === operator);
  const [first = ''] = terms;
  if (terms.length === 1) return scoreWord(index, fields, first, { reach, isLast, isPhrase });
  const adjoining = scoreSequence(index, fields, terms, isLast && !isPhrase);
  if (isPhrase) return adjoining;
  const joined = scoreWord(index, fields, terms.join(''), { reach: 'exact', isLast, isPhrase });
  const scores = [adjoining, joined];
  if (reach !== 'exact') {
    const apart = terms.map((term, place) =>
      scoreWord(index, fields, term, {
        reach,
        isLast: isLast && place === terms.length - 1,
        isPhrase,
      }),
    );
    scores.push(allOf(index.paperCount, apart, 0.7));
  }
  return {
    ofPaper: best(scores.map(({ ofPaper }) => ofPaper)),
    rarity: Math.max(...scores.map(({ rarity }) => rarity)),
  };
}

function scoreWord(
  index: SearchIndex,
  fields: readonly FieldIndex[],
  word: string,
  { reach, isLast, isPhrase }: { reach: Reach; isLast: boolean; isPhrase: boolean },
): Scores {
  const { vocabulary } = index;
  const tally = new Tally(index);
  const exact = vocabulary.exactly(word);
  tally.add(fields, [{ ...exact, likeness: 1 }], 1);
  const isKnown = tally.found > 0;
  if (isPhrase) return tally.scores();
  if (word.length >= SHORTEST_PARTED) tally.addPairs(fields, partings(word, index), PARTED);
  const takesBeginnings =
    isLast || !isKnown || (reach !== 'exact' && word.length >= SHORTEST_BEGINNING);
  if (word.length === 1 && !isLast)
    tally.add(namesAmong(fields), beginnings(word, index), BEGINNING);
  else if (takesBeginnings) tally.add(fields, beginnings(word, index), BEGINNING);
  if (reach !== 'exact') {
    const near = (among: readonly FieldIndex[], shortest?: number): readonly Form[] =>
      nearTerms(word, vocabulary, (term) => frequencyOf(among, term), {
        isBeginning: isLast,
        ...(shortest === undefined ? {} : { shortest }),
      }).map(({ term, likeness }) => ({ from: term, to: term + 1, likeness }));
    const people = namesAmong(fields);
    const texts = fields.filter((field) => !people.includes(field));
    tally.add(people, near(people, reach === 'far' ? SHORTEST_SLIP : undefined), NEAR_NAME);
    tally.add(texts, near(texts), NEAR_TEXT);
  }
  return tally.scores();
}

/** Words side by side, in order; the last one may be a beginning. */
function scoreSequence(
  index: SearchIndex,
  fields: readonly FieldIndex[],
  terms: readonly string[],
  mayGoOn: boolean,
): Scores {
  const tally = new Tally(index);
  const exact = terms.map((term) => index.vocabulary.exactly(term));
  tally.addSequence(fields, exact, 1);
  if (mayGoOn) {
    const last = index.vocabulary.startingWith(terms.at(-1) ?? '');
    tally.addSequence(fields, [...exact.slice(0, -1), last], BEGINNING);
  }
  return tally.scores(terms.length);
}

/** Collects the best score of each paper over the forms of one word. */
class Tally {
  readonly #index: SearchIndex;
  readonly #best: Float32Array;
  readonly #sum: Float32Array;
  readonly #floor: Float32Array;
  #commonest = 0;

  constructor(index: SearchIndex) {
    this.#index = index;
    this.#best = new Float32Array(index.paperCount);
    this.#sum = new Float32Array(index.paperCount);
    this.#floor = new Float32Array(index.paperCount);
  }

  /** Papers in which the commonest kind of form occurs. */
  get found(): number {
    return this.#commonest;
  }

  add(fields: readonly FieldIndex[], forms: readonly Form[], weight: number): void {
    for (const field of fields) {
      for (const { from, to, likeness } of forms) {
        const end = field.starts[to] ?? 0;
        for (let slot = field.starts[from] ?? 0; slot < end; slot += 1) {
          this.#count(field, field.keys[slot] ?? 0, likeness);
        }
      }
    }
    this.#settle(weight);
  }

  addPairs(
    fields: readonly FieldIndex[],
    pairs: readonly (readonly TermRange[])[],
    weight: number,
  ): void {
    for (const pair of pairs) this.addSequence(fields, pair, weight);
  }

  addSequence(fields: readonly FieldIndex[], ranges: readonly TermRange[], weight: number): void {
    for (const field of fields) {
      for (const key of sequenceKeys(field, ranges)) this.#count(field, key, 1);
    }
    this.#settle(weight);
  }

  scores(words = 1): Scores {
    const { paperCount } = this.#index;
    const rarity =
      words * Math.log(1 + (paperCount + 1 - this.#commonest) / (this.#commonest + 0.5));
    const ofPaper = this.#best.map((score) => score * rarity);
    return { ofPaper, rarity };
  }

  #count(field: FieldIndex, key: number, likeness: number): void {
    const paper = key >>> 16;
    this.#sum[paper] = (this.#sum[paper] ?? 0) + (field.worth[paper] ?? 0) * likeness;
    if (field.name !== 'author') return;
    const isFamilyName = termBeside(field, key, 1) === GAP;
    const floor = likeness * (isFamilyName ? FAMILY_NAME : GIVEN_NAME);
    if (floor > (this.#floor[paper] ?? 0)) this.#floor[paper] = floor;
  }

  #settle(weight: number): void {
    let found = 0;
    for (const [paper, sum] of this.#sum.entries()) {
      if (sum === 0) continue;
      found += 1;
      const score = weight * Math.max(sum / (SATURATION + sum), this.#floor[paper] ?? 0);
      if (score > (this.#best[paper] ?? 0)) this.#best[paper] = score;
    }
    this.#commonest = Math.max(this.#commonest, found);
    this.#sum.fill(0);
    this.#floor.fill(0);
  }
}

/** Keys of the first word of every place where words of these ranges stand side by side. */
export function sequenceKeys(field: FieldIndex, ranges: readonly TermRange[]): readonly number[] {
  const counts = ranges.map(({ from, to }) => (field.starts[to] ?? 0) - (field.starts[from] ?? 0));
  const rarest = counts.indexOf(Math.min(...counts));
  const { from = 0, to = 0 } = ranges[rarest] ?? {};
  const found: number[] = [];
  const end = field.starts[to] ?? 0;
  for (let slot = field.starts[from] ?? 0; slot < end; slot += 1) {
    const key = field.keys[slot] ?? 0;
    const fits = ranges.every((range, place) => {
      const term = termBeside(field, key, place - rarest);
      return term >= range.from && term < range.to;
    });
    if (fits) found.push(key - rarest);
  }
  return found;
}

function namesAmong(fields: readonly FieldIndex[]): readonly FieldIndex[] {
  return fields.filter(({ name }) => name === 'author');
}

function frequencyOf(fields: readonly FieldIndex[], term: number): number {
  return fields.reduce((sum, { starts }) => sum + (starts[term + 1] ?? 0) - (starts[term] ?? 0), 0);
}

/** Every term that goes on where the word ends; the less goes on the better. */
function beginnings(word: string, { vocabulary }: SearchIndex): readonly Form[] {
  const { from, to } = vocabulary.startingWith(word);
  return Array.from({ length: to - from }, (_none, offset) => {
    const length = vocabulary.terms[from + offset]?.length ?? word.length;
    return {
      from: from + offset,
      to: from + offset + 1,
      likeness: Math.sqrt(word.length / length),
    };
  });
}

/** Ways to part a word into two that the index knows. */
function partings(word: string, { vocabulary }: SearchIndex): readonly (readonly TermRange[])[] {
  return Array.from({ length: word.length - 3 }, (_none, offset) => [
    vocabulary.exactly(word.slice(0, offset + 2)),
    vocabulary.exactly(word.slice(offset + 2)),
  ]).filter((pair) => pair.every(({ from, to }) => to > from));
}

function allOf(paperCount: number, scores: readonly Scores[], weight: number): Scores {
  const ofPaper = new Float32Array(paperCount);
  for (let paper = 0; paper < paperCount; paper += 1) {
    const each = scores.map((score) => score.ofPaper[paper] ?? 0);
    if (!each.includes(0)) ofPaper[paper] = weight * each.reduce((sum, score) => sum + score, 0);
  }
  return { ofPaper, rarity: scores.reduce((sum, { rarity }) => sum + rarity, 0) };
}

function best(all: readonly Float32Array[]): Float32Array {
  const [first = new Float32Array(), ...others] = all;
  return first.map((score, paper) =>
    Math.max(score, ...others.map((scores) => scores[paper] ?? 0)),
  );
}
