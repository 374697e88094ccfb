/**
 * Terms near a typed word: other forms of it, and, where no paper has the word, terms with a letter wrong, missing, too
 * many, or two neighbours exchanged. Fuse counts the errors. The vocabulary is too large for it while somebody types,
 * so it sees only terms of nearly the same letters.
 */
import Fuse from 'fuse.js/min-basic';
import { keepRecent } from './recent.ts';
import { countOf, exactly, startingWith, type SearchIndex } from './search-index.ts';
import { lettersOf } from './words.ts';

export interface NearTerm {
  readonly term: number;
  /** 0 to 1: how near it is. */
  readonly likeness: number;
}

/** From this length on a word may have one slip, go on, have two slips. The longer of the two words counts. */
const ONE_SLIP = 4;
const GOING_ON = 5;
const TWO_SLIPS = 9;

/** Fuse looks for up to 32 letters, of which two stand for the ends of the word. */
const LONGEST = 30;

/** Two letters exchanged are two errors to Fuse. */
const MOST_ERRORS = 2;

/** How much less likely a slip is that is unusual, that is in the first letter. */
const UNUSUAL = 1 / 8;
const FIRST_LETTER = 1 / 4;

/** How much more likely a name is meant than another word. */
const NAME = 20;

/** Likeness of the least likely term; how much less like is one that goes on, that has two slips, that is short. */
const LEAST = 0.6;
const GOES_ON = 0.7;
const TWICE = 0.75;
const SHORT = 0.8;

/** Likeness of another form of the word; letters that forms of a word share. */
const FORM = 1;
const SHORTEST_STEM = 3;

const recent = keepRecent<readonly NearTerm[]>(64);

/** Nearest first. `isBeginning`: more of the word may be to come. */
export function nearTerms(
  index: SearchIndex,
  word: string,
  isBeginning: boolean,
  shortest = ONE_SLIP,
): readonly NearTerm[] {
  if (word.length < shortest - 1 || word.length > LONGEST || /\d/.test(word)) return [];
  return recent(index, `${word} ${String(isBeginning)} ${String(shortest)}`, () => {
    const near = new Map(otherForms(index, word).map((term) => [term, FORM]));
    const { from, to } = exactly(index, word);
    if (to > from) return Array.from(near, ([term, likeness]) => ({ term, likeness }));
    const mayGoOn = isBeginning && word.length >= GOING_ON;
    for (const goesOn of mayGoOn ? [true, false] : [false]) {
      for (const { term, errors } of withErrors(index, word, goesOn, shortest)) {
        const text = index.terms[term] ?? '';
        const slips = isExchange(word, text) ? 1 : errors;
        if (slips > slipsOf(word) || near.get(term) === FORM) continue;
        const isShort = Math.max(word.length, text.length) < GOING_ON;
        const share = (goesOn ? GOES_ON : 1) * (slips > 1 ? TWICE : 1) * (isShort ? SHORT : 1);
        near.set(term, share * likelihood(index, term, word, text));
      }
    }
    const terms = Array.from(near, ([term, likeness]) => ({ term, likeness }));
    return terms.sort((a, b) => b.likeness - a.likeness);
  });
}

/** Plurals and endings of English: terms that leave the same without their ending. */
function otherForms(index: SearchIndex, word: string): readonly number[] {
  const stem = stemOf(word);
  if (stem.length < SHORTEST_STEM) return [];
  const { from, to } = startingWith(index, stem.replace(/y$/, ''));
  return Array.from({ length: to - from }, (_none, place) => from + place).filter((term) => {
    const text = index.terms[term] ?? '';
    return text !== word && stemOf(text) === stem;
  });
}

/** @example stemOf('studied') // 'study', as of studies and studying */
function stemOf(word: string): string {
  const plain = word.replace(/(?:ies|ied)$/, 'y');
  return plain.replace(/(?<=\p{L}{3})(?:ing|ed|es|e|(?<!s)s)$/u, '');
}

/** Terms that Fuse finds with few errors: whole, or going on after the word. */
function withErrors(
  index: SearchIndex,
  word: string,
  goesOn: boolean,
  shortest: number,
): readonly { readonly term: number; readonly errors: number }[] {
  const end = goesOn ? '' : '$';
  const pattern = `^${word}${end}`;
  const candidates = alikeTerms(index, word, goesOn, shortest);
  const texts = candidates.map((term) => {
    const text = index.terms[term] ?? '';
    return `^${goesOn ? text.slice(0, word.length + MOST_ERRORS) : text}${end}`;
  });
  const fuse = new Fuse(texts, {
    includeScore: true,
    ignoreLocation: true,
    shouldSort: false,
    threshold: (MOST_ERRORS + 0.1) / pattern.length,
  });
  // Fuse's score is the share of the letters that are errors.
  return fuse.search(pattern).map(({ refIndex, score = 1 }) => ({
    term: candidates[refIndex] ?? 0,
    errors: Math.round(score * pattern.length),
  }));
}

/** Terms of nearly the same letters: about as long, or longer and with the same first letter. */
function alikeTerms(
  index: SearchIndex,
  word: string,
  goesOn: boolean,
  shortest: number,
): readonly number[] {
  const { terms, letters } = index;
  const slips = slipsOf(word);
  const own = lettersOf(word);
  const { from, to } = startingWith(index, goesOn ? word.slice(0, 1) : '');
  const found: number[] = [];
  for (let term = from; term < to; term += 1) {
    const others = letters[term] ?? 0;
    if (!hasFew(own & ~others, slips) || (!goesOn && !hasFew(others & ~own, slips))) continue;
    const text = terms[term] ?? '';
    const more = text.length - word.length;
    const isAlike = goesOn ? more > 0 : Math.abs(more) <= slips && text !== word;
    if (isAlike && Math.max(text.length, word.length) >= shortest) found.push(term);
  }
  return found;
}

function slipsOf(word: string): 1 | 2 {
  return word.length >= TWO_SLIPS ? 2 : 1;
}

/** Whether a set of letters has at most one, or two, of them. */
function hasFew(set: number, most: 1 | 2): boolean {
  const rest = set & (set - 1);
  return (most === 1 ? rest : rest & (rest - 1)) === 0;
}

/**
 * How likely it is, from `LEAST` to 1, that a term was meant: by how often it occurs, above all as a name, and by the
 * slip. There is one way to leave out a letter or to exchange two, and twenty-five to type a wrong one; the first
 * letter is seldom wrong.
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
  return LEAST + ((1 - LEAST) * size) / (1 + size);
}

/** Whether two near words have the same letters, so that two of them have changed places. */
function isExchange(word: string, text: string): boolean {
  return Array.from(word).sort().join() === Array.from(text).sort().join();
}
