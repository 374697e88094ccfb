/**
 * Splits text into words, the same for papers and for queries. A *term* is a word as the index has it: folded, so that
 * case, accents and ligatures do not matter. Symbols of formulas are indexed by name: σ is `sigma`.
 */
import { fold } from '../domain/fold.ts';

export interface Word {
  readonly term: string;
  /** Offsets in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/**
 * Characters without a space or punctuation between them, or `C++`, `C#`. `_` and `^` with their braces join, so that
 * `\ell_2`, `ℓ₂` and `l2` are one term.
 */
export const RUN =
  /(?<![\p{L}\p{N}])\p{L}(?:\+\+|#)|[\p{L}\p{N}\p{M}∇∞∂√∑∏∫×]+(?:[_^]\{?[\p{L}\p{N}\p{M}]+\}?)*/gu;

/** Names of the letters from α on, in the order of Unicode: the first sigma is ς. */
const GREEK =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon ' +
  'phi chi psi omega';

/** Symbols, and the name that people type for each. */
const NAMES = new Map([
  ...GREEK.split(' ').map((name, at) => [String.fromCodePoint(0x3b1 + at), name] as const),
  ['∇', 'nabla'],
  ['∞', 'infinity'],
  ['∂', 'partial'],
  ['√', 'sqrt'],
  ['∑', 'sum'],
  ['∏', 'prod'],
  ['∫', 'int'],
  ['×', 'times'],
]);

/** Symbols by TeX command. */
const SYMBOLS = new Map([
  ...[...NAMES].map(([symbol, name]) => [name, symbol] as const),
  ['infty', '∞'],
  ['ell', 'l'],
]);

const STARTS_RUN = /^[\p{L}\p{N}\p{M}∇∞∂√∑∏∫×]/u;

/** Characters of Chinese, Japanese, Korean, Thai, Lao, Khmer and Burmese: each is a word, matched next to its neighbours. */
const UNSPACED =
  /[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** `C++`, `C#` */
const PROGRAMMING_LANGUAGE = /^\p{L}(?:\+\+|#)$/u;

/** So many Greek letters in a row are a Greek word, not a product of symbols. */
const GREEK_WORD = /\p{Script=Greek}{3,}/u;

const known = new Map<string, readonly Word[]>();

/**
 * @example wordsOf('Łojasiewicz at ε²') // lojasiewicz 0–11, at 12–14, epsilon 15–16, 2 16–17
 */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    for (const { term, start, end } of wordsOfRun(run)) {
      words.push({ term, start: start + index, end: end + index });
    }
  }
  return words;
}

export function termsOf(text: string): readonly string[] {
  return wordsOf(text).map(({ term }) => term);
}

export function startsRun(text: string): boolean {
  return STARTS_RUN.test(text);
}

/** @example symbolNamed('varepsilon') // 'ε', as for epsilon */
export function symbolNamed(command: string): string | undefined {
  return SYMBOLS.get(command.toLowerCase().replace(/^var/, ''));
}

/** The words of one run, with offsets in it: mostly one, several where symbols are next to letters. */
export function wordsOfRun(run: string): readonly Word[] {
  const cached = known.get(run);
  if (cached) return cached;
  const words = splitRun(run);
  known.set(run, words);
  return words;
}

/**
 * Length in the text of the first `letters` letters of a term at the start of `text`.
 * @example lengthOfLetters('Straße', 6) // 5, as ß is two letters of the term
 */
export function lengthOfLetters(text: string, letters: number): number {
  let seen = 0;
  let length = 0;
  for (const character of text) {
    const { length: added } = foldCharacter(character);
    if (seen >= letters && added > 0) break;
    seen += added;
    length += character.length;
  }
  return length;
}

/** The set of a word's letters as bits; letters of different scripts may share one. */
export function lettersOf(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at += 1) set |= 1 << (word.charCodeAt(at) & 31);
  return set;
}

function splitRun(run: string): readonly Word[] {
  if (/^[a-z0-9]+$/.test(run) || PROGRAMMING_LANGUAGE.test(run)) {
    return [{ term: run.toLowerCase(), start: 0, end: run.length }];
  }
  const namesSymbols = !GREEK_WORD.test(run);
  const words: Word[] = [];
  let term = '';
  let start = 0;
  let end = 0;
  const close = (): void => {
    if (term !== '') words.push({ term, start, end });
    term = '';
  };
  for (const character of run) {
    const folded = foldCharacter(character);
    const name = namesSymbols ? NAMES.get(folded) : undefined;
    const isAlone = name !== undefined || UNSPACED.test(character);
    if (isAlone) close();
    if (term === '') start = end;
    end += character.length;
    term += name ?? folded;
    if (isAlone) close();
  }
  close();
  return words;
}

function foldCharacter(character: string): string {
  return fold(character).replaceAll(/[^\p{L}\p{N}∇∞∂√∑∏∫×]/gu, '');
}
