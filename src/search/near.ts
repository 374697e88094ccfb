/**
 * Terms one slip away from a typed word. The vocabulary is too large to be searched whole while somebody types:
 * Fuse sees only terms that share the word's beginning or its end, as any term one slip away does, and whose
 * letters are nearly the same; then the slips are counted.
 */
import Fuse from 'fuse.js/min-basic';
import { keepRecent } from './recent.ts';
import { GAP, termBeside } from './postings.ts';
import { countSlips, isDoubled, isExchange } from './slips.ts';
import type { FieldIndex, SearchIndex } from './search-index.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface NearTerm {
  readonly term: number;
  /** 0 to 1: how near it is. */
  readonly likeness: number;
}

/** How much less likely a slip is that is unusual, that is in the first letter; a name that is a given one. */
const UNUSUAL = 1 / 8;
const FIRST_LETTER = 1 / 4;
const GIVEN_NAME = 1 / 4;

/** Likeness of the least likely term; how much less a term is like the word that goes on, that has two slips. */
const LEAST = 0.6;
const GOES_ON = 0.7;
const TWICE = 0.75;

/** From this length on a word may have one slip, and two. The longer of the typed and the meant word counts. */
const ONE_SLIP = 5;
const TWO_SLIPS = 9;

interface Nearness {
  /** More of the word may be to come. */
  readonly isBeginning: boolean;
  /** Letters that the longer of both words must have. */
  readonly shortest?: number | undefined;
}

const recent = keepRecent<readonly NearTerm[]>(64);

/** Terms of these fields with a slip or two, nearest first. */
export function nearTerms(
  index: SearchIndex,
  fields: readonly FieldIndex[],
  word: string,
  { isBeginning, shortest = ONE_SLIP }: Nearness,
): readonly NearTerm[] {
  if (word.length < shortest - 1 || /\d/.test(word)) return [];
  const names = fields.map(({ name }) => name).join();
  return recent(index, `${word} ${String(isBeginning)} ${String(shortest)} ${names}`, () =>
    findNear(index, fields, word, { isBeginning, shortest }),
  );
}

function findNear(
  { vocabulary }: SearchIndex,
  fields: readonly FieldIndex[],
  word: string,
  { isBeginning, shortest }: { isBeginning: boolean; shortest: number },
): readonly NearTerm[] {
  const slips = word.length >= TWO_SLIPS ? 2 : 1;
  const mayGoOn = isBeginning && word.length >= ONE_SLIP;
  const candidates = pruned(word, vocabulary, { slips, isBeginning: mayGoOn, shortest }).flatMap(
    (term) => {
      const isThere = fields.some(({ starts }) => (starts[term + 1] ?? 0) > (starts[term] ?? 0));
      return isThere ? [{ term, text: vocabulary.terms[term] ?? '' }] : [];
    },
  );
  const fuse = new Fuse(candidates, {
    keys: ['text'],
    includeScore: true,
    ignoreLocation: true,
    threshold: 0.5,
  });
  const found = fuse.search(word).flatMap(({ item: { term, text }, score = 1 }) => {
    const whole = countSlips(word, text, slips, false);
    const count = whole > slips && mayGoOn ? countSlips(word, text, slips, true) : whole;
    if (count > slips) return [];
    const goesOn = whole > slips ? GOES_ON : 1;
    const twice = count > 1 ? TWICE : 1;
    const likely = likelihood(frequencyOf(fields, term) * chanceOf(word, text));
    return [{ term, likeness: goesOn * twice * likely * (1 - 0.05 * score) }];
  });
  return found.toSorted((a, b) => b.likeness - a.likeness);
}

/** How often a term occurs; what is a given name counts less than a family name. */
function frequencyOf(fields: readonly FieldIndex[], term: number): number {
  let sum = 0;
  for (const field of fields) {
    const keys = field.keys.subarray(field.starts[term] ?? 0, field.starts[term + 1] ?? 0);
    if (field.name !== 'author') sum += keys.length;
    else for (const key of keys) sum += termBeside(field, key, 1) === GAP ? 1 : GIVEN_NAME;
  }
  return sum;
}

/**
 * How probable it is that a term came out as the typed word. There is one way to leave out a letter, to double one or
 * to exchange two, and twenty-five to type a wrong one; the first letter is seldom wrong.
 */
function chanceOf(word: string, text: string): number {
  const isUsual = text.length > word.length || isExchange(word, text) || isDoubled(word, text);
  return (isUsual ? 1 : UNUSUAL) * (word[0] === text[0] ? 1 : FIRST_LETTER);
}

/** A likelihood of any size to one between `LEAST` and 1. */
function likelihood(odds: number): number {
  const size = Math.log(1 + odds / UNUSUAL);
  return LEAST + ((1 - LEAST) * size) / (1 + size);
}

function pruned(
  word: string,
  vocabulary: Vocabulary,
  { slips, isBeginning, shortest }: { slips: number; isBeginning: boolean; shortest: number },
): readonly number[] {
  const share = slips === 1 ? Math.floor((word.length - 1) / 2) : Math.floor(word.length / 3);
  const { from, to } = vocabulary.startingWith(word.slice(0, share));
  const found = new Set<number>();
  const letters = new Set(word);
  const consider = (term: number): void => {
    const text = vocabulary.terms[term] ?? '';
    const longest = isBeginning ? Infinity : word.length + slips;
    if (Math.max(text.length, word.length) < shortest) return;
    if (text.length < word.length - slips || text.length > longest || text === word) return;
    const compared = text.length > word.length + slips ? text.slice(0, word.length + slips) : text;
    if (lettersMissing(letters, compared) > slips) return;
    const beginning = new Set(text.slice(0, word.length));
    if (lettersMissing(beginning, word) <= slips) found.add(term);
  };
  for (let term = from; term < to; term += 1) consider(term);
  for (const term of vocabulary.endingIn(word.slice(-Math.max(share, 2)))) consider(term);
  return [...found];
}

/** How many of these letters a text lacks. */
function lettersMissing(letters: ReadonlySet<string>, text: string): number {
  let missing = 0;
  for (const letter of letters) if (!text.includes(letter)) missing += 1;
  return missing;
}
