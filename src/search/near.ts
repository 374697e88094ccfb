/**
 * Terms one slip away from a typed word. The vocabulary is too large to be searched whole while somebody types:
 * Fuse sees only terms that share the word's beginning or its end, as any term one slip away does, and whose
 * letters are nearly the same; then the slips are counted.
 */
import Fuse from 'fuse.js/min-basic';
import { keepRecent } from './recent.ts';
import { countSlips, isExchange } from './slips.ts';
import type { FieldIndex, SearchIndex } from './search-index.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface NearTerm {
  readonly term: number;
  /** 0 to 1: how near it is. */
  readonly likeness: number;
}

/** How much less likely a term is that occurs once, that has a letter too few or wrong, that goes on. */
const RARE = 0.3;
const UNUSUAL = 0.85;
const GOES_ON = 0.7;

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
  const candidates = pruned(word, vocabulary, { slips, isBeginning, shortest }).flatMap((term) => {
    const frequency = frequencyOf(fields, term);
    return frequency === 0 ? [] : [{ term, frequency, text: vocabulary.terms[term] ?? '' }];
  });
  const fuse = new Fuse(candidates, {
    keys: ['text'],
    includeScore: true,
    ignoreLocation: true,
    threshold: 0.5,
  });
  const found = fuse.search(word).flatMap(({ item: { term, text, frequency }, score = 1 }) => {
    const whole = countSlips(word, text, slips, false);
    const count = whole > slips && isBeginning ? countSlips(word, text, slips, true) : whole;
    if (count > slips) return [];
    const chance = 1 - RARE / (1 + frequency);
    const goesOn = whole > slips ? GOES_ON : 1;
    return [{ term, likeness: chance * goesOn * likenessOf(count, score, word, text) }];
  });
  return found.toSorted((a, b) => b.likeness - a.likeness);
}

function frequencyOf(fields: readonly FieldIndex[], term: number): number {
  return fields.reduce((sum, { starts }) => sum + (starts[term + 1] ?? 0) - (starts[term] ?? 0), 0);
}

/** Letters exchanged or left out are what typists do most; the first letter is seldom wrong. */
function likenessOf(slips: number, score: number, word: string, text: string): number {
  const isUsual = text.length > word.length || isExchange(word, text);
  const kind = (isUsual ? 1 : UNUSUAL) * (word[0] === text[0] ? 1 : UNUSUAL);
  return kind * (1 - 0.25 * (slips - 1)) * (1 - 0.05 * score);
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
