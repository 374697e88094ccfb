/** Places in a text where the words of a query were found: exactly the letters that match. */
import type { SoughtWord } from './sought-words.ts';
import { lengthOfLetters, wordsOf, type Word } from './words.ts';

export interface Mark {
  readonly start: number;
  readonly end: number;
  /** The word of the query. */
  readonly typed: string;
  /** Found with a slip. */
  readonly isNear: boolean;
}

/** A stretch of text, marked or not. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/**
 * Marks in the order of the text, none over another. A word that is found to the letter in the text is not marked
 * where it is only near.
 */
export function findMarks(
  text: string,
  sought: readonly SoughtWord[],
  field: string,
): readonly Mark[] {
  const asked = sought.filter((word) => word.field === undefined || word.field === field);
  if (asked.length === 0 || text === '') return [];
  const words = wordsOf(text);
  const all = words.flatMap((_word, at) => {
    const marks = asked.flatMap((each) => markOf(text, words, at, each) ?? []);
    const [best] = marks.toSorted((a, b) => Number(a.isNear) - Number(b.isNear) || b.end - a.end);
    return best === undefined ? [] : [best];
  });
  const exact = new Set(all.filter(({ isNear }) => !isNear).map(({ typed }) => typed));
  const kept = all.filter(({ isNear, typed }) => !isNear || !exact.has(typed));
  return kept.filter((mark, at) => mark.start >= (kept[at - 1]?.end ?? 0));
}

/** The text cut at its marks. */
export function toPieces(text: string, marks: readonly Mark[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    if (start > at) pieces.push({ text: text.slice(at, start), isMarked: false });
    pieces.push({ text: text.slice(start, end), isMarked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isMarked: false });
  return pieces;
}

function markOf(
  text: string,
  words: readonly Word[],
  at: number,
  sought: SoughtWord,
): Mark | undefined {
  const word = words[at];
  if (word === undefined || !isAmong(words, at, sought)) return undefined;
  const { start, end } = word;
  const { typed, term } = sought;
  if (word.term === term) return { start, end, typed, isNear: false };
  const next = words[at + 1];
  if (sought.mayBeParted && next !== undefined && word.term + next.term === term) {
    return { start, end: next.end, typed, isNear: false };
  }
  if (sought.isBeginning && word.term.startsWith(term)) {
    const length = lengthOfLetters(text.slice(start, end), term.length);
    return { start, end: start + length, typed, isNear: false };
  }
  return sought.near.has(word.term) ? { start, end, typed, isNear: true } : undefined;
}

/** Whether the words of its phrase stand around it. */
function isAmong(words: readonly Word[], at: number, { before, after }: SoughtWord): boolean {
  return (
    before.every((term, place) => words[at - before.length + place]?.term === term) &&
    after.every((term, place) => words[at + 1 + place]?.term === term)
  );
}
