/**
 * Terms similar to a typed word: inflections, and, where no paper has the word itself, terms with a letter wrong, missing
 * or too many, or with two neighbours exchanged. Fuse counts the errors. The whole vocabulary would be too slow while
 * somebody types, so Fuse gets only terms of nearly the same letters.
 */
import Fuse from 'fuse.js/min-basic';
import { createRecentCache } from './recent-cache.ts';
import { countOf, exactRange, prefixRange, type SearchIndex } from './search-index.ts';
import { lettersOf } from './words.ts';

export interface SimilarTerm {
  readonly term: number;
  /** 0 to 1 */
  readonly likeness: number;
}

/** Length from which a word may have one typo, be a prefix with a typo, have two typos. The longer of both words counts. */
const ONE_TYPO = 4;
const FUZZY_PREFIX = 5;
const TWO_TYPOS = 9;

/** Fuse takes patterns of up to 32 characters; two mark the ends of the word. */
const MAX_LENGTH = 30;

/** Fuse counts two exchanged letters as two errors. */
const MAX_ERRORS = 2;

/** Relative likelihood of an unusual typo, and of one in the first letter. */
const UNUSUAL = 1 / 8;
const FIRST_LETTER = 1 / 4;

/** How much more often names are meant than other words. */
const NAME = 20;

/** Likeness of the least likely term, and factors for a prefix, for two typos, for short words. */
const MIN_LIKENESS = 0.6;
const PREFIX = 0.7;
const TWO = 0.75;
const SHORT = 0.8;

/** Likeness of an inflection; letters that its stem must have. */
const INFLECTION = 1;
const MIN_STEM = 3;

const recentTerms = createRecentCache<readonly SimilarTerm[]>(64);

/** Most similar first. `isBeginning`: the word may not be typed to its end. */
export function similarTerms(
  index: SearchIndex,
  word: string,
  isBeginning: boolean,
  minLength = ONE_TYPO,
): readonly SimilarTerm[] {
  if (word.length < minLength - 1 || word.length > MAX_LENGTH || /\d/.test(word)) return [];
  return recentTerms(index, `${word} ${String(isBeginning)} ${String(minLength)}`, () => {
    const similar = new Map(inflections(index, word).map((term) => [term, INFLECTION]));
    const { from, to } = exactRange(index, word);
    if (to > from) return Array.from(similar, ([term, likeness]) => ({ term, likeness }));
    for (const isPrefix of isBeginning && word.length >= FUZZY_PREFIX ? [true, false] : [false]) {
      for (const { term, errors } of fuzzyMatches(index, word, isPrefix, minLength)) {
        const text = index.terms[term] ?? '';
        const typos = isExchange(word, text) ? 1 : errors;
        if (typos > maxTyposIn(word) || similar.get(term) === INFLECTION) continue;
        const isShort = Math.max(word.length, text.length) < FUZZY_PREFIX;
        const factor = (isPrefix ? PREFIX : 1) * (typos > 1 ? TWO : 1) * (isShort ? SHORT : 1);
        similar.set(term, factor * likelihood(index, term, word, text));
      }
    }
    const terms = Array.from(similar, ([term, likeness]) => ({ term, likeness }));
    return terms.sort((a, b) => b.likeness - a.likeness);
  });
}

/** Terms with the same English stem: plurals, participles. */
function inflections(index: SearchIndex, word: string): readonly number[] {
  const stem = stemOf(word);
  if (stem.length < MIN_STEM) return [];
  const { from, to } = prefixRange(index, stem.replace(/y$/, ''));
  return Array.from({ length: to - from }, (_none, at) => from + at).filter((term) => {
    const text = index.terms[term] ?? '';
    return text !== word && stemOf(text) === stem;
  });
}

/** @example stemOf('studied') // 'study', as for studies and studying */
function stemOf(word: string): string {
  const plain = word.replace(/(?:ies|ied)$/, 'y');
  return plain.replace(/(?<=\p{L}{3})(?:ing|ed|es|e|(?<!s)s)$/u, '');
}

/** Terms that are the word, or begin with it, but for a few errors. */
function fuzzyMatches(
  index: SearchIndex,
  word: string,
  isPrefix: boolean,
  minLength: number,
): readonly { readonly term: number; readonly errors: number }[] {
  const end = isPrefix ? '' : '$';
  const pattern = `^${word}${end}`;
  const candidates = candidateTerms(index, word, isPrefix, minLength);
  const texts = candidates.map((term) => {
    const text = index.terms[term] ?? '';
    return `^${isPrefix ? text.slice(0, word.length + MAX_ERRORS) : text}${end}`;
  });
  const fuse = new Fuse(texts, {
    includeScore: true,
    ignoreLocation: true,
    shouldSort: false,
    threshold: (MAX_ERRORS + 0.1) / pattern.length,
  });
  // Fuse's score is errors as a share of the letters.
  return fuse.search(pattern).map(({ refIndex, score = 1 }) => ({
    term: candidates[refIndex] ?? 0,
    errors: Math.round(score * pattern.length),
  }));
}

/** Terms of nearly the same letters: about as long, or for a prefix longer and with the same first letter. */
function candidateTerms(
  index: SearchIndex,
  word: string,
  isPrefix: boolean,
  minLength: number,
): readonly number[] {
  const { terms, letters } = index;
  const maxTypos = maxTyposIn(word);
  const typed = lettersOf(word);
  const { from, to } = prefixRange(index, isPrefix ? word.slice(0, 1) : '');
  const found: number[] = [];
  for (let term = from; term < to; term += 1) {
    const there = letters[term] ?? 0;
    if (!hasAtMost(maxTypos, typed & ~there)) continue;
    if (!isPrefix && !hasAtMost(maxTypos, there & ~typed)) continue;
    const text = terms[term] ?? '';
    const more = text.length - word.length;
    const fits = isPrefix ? more > 0 : Math.abs(more) <= maxTypos && text !== word;
    if (fits && Math.max(text.length, word.length) >= minLength) found.push(term);
  }
  return found;
}

function maxTyposIn(word: string): 1 | 2 {
  return word.length >= TWO_TYPOS ? 2 : 1;
}

function hasAtMost(max: 1 | 2, letters: number): boolean {
  const rest = letters & (letters - 1);
  return (max === 1 ? rest : rest & (rest - 1)) === 0;
}

/**
 * How likely it is, from `MIN_LIKENESS` to 1, that a term was meant: by how often it occurs, above all in names, and by
 * the kind of typo. Leaving out a letter or exchanging two is a more usual typo than typing a wrong one; the first letter
 * is rarely wrong.
 */
function likelihood({ fields }: SearchIndex, term: number, word: string, text: string): number {
  const isUsual = text.length > word.length || isExchange(word, text);
  const chance = (isUsual ? 1 : UNUSUAL) * (word[0] === text[0] ? 1 : FIRST_LETTER);
  let count = 0;
  for (const field of fields) {
    const times = countOf(field, { from: term, to: term + 1 });
    count += field.name === 'author' ? NAME * times : times;
  }
  const size = Math.log(1 + (count * chance) / UNUSUAL);
  return MIN_LIKENESS + ((1 - MIN_LIKENESS) * size) / (1 + size);
}

/** Whether two similar words have the same letters, so that two of these are exchanged. */
function isExchange(word: string, text: string): boolean {
  return Array.from(word).sort().join() === Array.from(text).sort().join();
}
