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
 * where it is only near. `words` are those of the text.
 */
export function findMarks(
  text: string,
  sought: readonly SoughtWord[],
  field: string,
  words: readonly Word[] = wordsOf(text),
): readonly Mark[] {
  const asked = sought
    .filter((word) => word.field === undefined || word.field === field)
    .map((word) => (field === 'author' ? word : { ...word, umlauts: undefined }));
  const all: Mark[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const best = bestMark(text, words, at, asked);
    if (best !== undefined) all.push(best);
  }
  const exact = new Set(all.filter(({ isNear }) => !isNear).map(({ typed }) => typed));
  const kept = all.filter(({ isNear, typed }) => !isNear || !exact.has(typed));
  return kept.filter((mark, at) => mark.start >= (kept[at - 1]?.end ?? 0));
}

/** Of several words of the query that a word matches the one to the letter, then the longest. */
function bestMark(
  text: string,
  words: readonly Word[],
  at: number,
  asked: readonly SoughtWord[],
): Mark | undefined {
  let best: Mark | undefined;
  for (const each of asked) {
    const mark = markOf(text, words, at, each);
    if (mark === undefined) continue;
    const isBetter =
      best === undefined ||
      (best.isNear && !mark.isNear) ||
      (best.isNear === mark.isNear && mark.end > best.end);
    if (isBetter) best = mark;
  }
  return best;
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
  if (word === undefined) return undefined;
  const { start, end } = word;
  const { typed, term, umlauts } = sought;
  const isPhrase = sought.before.length > 0 || sought.after.length > 0;
  if (isPhrase && !isAmong(words, at, sought)) return undefined;
  if (word.term === term || word.term === umlauts) return { start, end, typed, isNear: false };
  const next = words[at + 1];
  if (next !== undefined && isParted(word, next, sought)) {
    return { start, end: next.end, typed, isNear: false };
  }
  if (sought.isBeginning && word.term.startsWith(term)) {
    const length = lengthOfLetters(text.slice(start, end), term.length);
    return { start, end: start + length, typed, isNear: false };
  }
  return sought.near.has(word.term) ? { start, end, typed, isNear: true } : undefined;
}

function isParted(word: Word, next: Word, { term, mayBeParted }: SoughtWord): boolean {
  return (
    mayBeParted &&
    word.term.length + next.term.length === term.length &&
    term.startsWith(word.term) &&
    term.endsWith(next.term)
  );
}

/** Whether the words of its phrase stand around it. */
function isAmong(words: readonly Word[], at: number, { before, after }: SoughtWord): boolean {
  return (
    before.every((term, place) => words[at - before.length + place]?.term === term) &&
    after.every((term, place) => words[at + 1 + place]?.term === term)
  );
}
