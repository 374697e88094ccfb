/** Acronyms that the papers explain: “stochastic differential equations (SDEs)”. */
import { keyOf, toRuns, type Word } from './words.ts';

export interface Acronym {
  /** `SDE` */
  readonly text: string;
  /** The words it stands for: `stochastic differential equations`. */
  readonly words: readonly Word[];
}

/** An acronym in brackets, or followed by brackets. */
const BRACKETED = /\((\p{Lu}[\p{L}-]*\p{Lu}s?)\)/gu;
const FOLLOWED = /(?<![\p{L}\p{N}-])(\p{Lu}[\p{L}-]*\p{Lu}s?) \(([^()]{1,100})\)/gu;

/** How many characters before an acronym in brackets its words are looked for. */
const LOOK_BACK = 120;

/**
 * Acronyms by key. One with two explanations has the more frequent one if that is at least twice as frequent; otherwise
 * it is left out.
 * @example findAcronyms(['Rapid rain tests (RRT)']).get('rrt')?.words.map(({ key }) => key) // ['rapid', 'rain', 'test']
 */
export function findAcronyms(texts: Iterable<string>): ReadonlyMap<string, Acronym> {
  const meanings = new Map<string, Map<string, { acronym: Acronym; count: number }>>();
  for (const text of texts) {
    for (const acronym of explainedIn(text)) {
      const key = keyOf(acronym.text);
      const phrase = acronym.words.map((word) => word.key).join(' ');
      const known = meanings.get(key) ?? new Map<string, { acronym: Acronym; count: number }>();
      known.set(phrase, {
        acronym: known.get(phrase)?.acronym ?? acronym,
        count: (known.get(phrase)?.count ?? 0) + 1,
      });
      meanings.set(key, known);
    }
  }
  return new Map(
    [...meanings].flatMap(([key, known]) => {
      const [first, second] = [...known.values()].toSorted((a, b) => b.count - a.count);
      return first && first.count >= 2 * (second?.count ?? 0) ? [[key, first.acronym]] : [];
    }),
  );
}

/** @example isAcronym('SDEs') // true @example isAcronym('Rain') // false */
export function isAcronym(word: string): boolean {
  return /^\p{Lu}[\p{L}-]*\p{Lu}s?$/u.test(word);
}

function* explainedIn(text: string): Iterable<Acronym> {
  for (const { 1: acronym = '', index } of text.matchAll(BRACKETED)) {
    const words = lastWords(text.slice(Math.max(0, index - LOOK_BACK), index), acronym);
    if (words) yield { text: singular(acronym), words };
  }
  for (const [, acronym = '', inside = ''] of text.matchAll(FOLLOWED)) {
    const words = lastWords(inside, acronym);
    if (words) yield { text: singular(acronym), words };
  }
}

/** The last words of the text whose initials are the acronym; a part after a hyphen has an initial too. */
function lastWords(text: string, acronym: string): readonly Word[] | undefined {
  const letters = singular(acronym).replaceAll('-', '').toLowerCase();
  const words = toRuns(text).at(-1) ?? [];
  for (let count = 1; count <= words.length; count += 1) {
    const tail = words.slice(-count);
    const initials = tail.flatMap((word) => word.text.split('-')).map((part) => part.charAt(0));
    if (initials.join('').toLowerCase() === letters) return tail;
  }
  return undefined;
}

function singular(acronym: string): string {
  return acronym.replace(/s$/, '');
}
