/** Places in a text where the words of a query were found: exactly the letters that match. */
import { lengthOfLetters, wordsOf, type Word } from './words.ts';

/** A clause of the query as it is looked for in a text that is shown. */
export interface Wanted {
  readonly typed: string;
  /** They match side by side or as one word; what is not a phrase also each alone. */
  readonly terms: readonly string[];
  readonly isPhrase: boolean;
  /** Field of its operator; undefined: any. */
  readonly field: string | undefined;
  /** Words that go on after it match. */
  readonly isBeginning: boolean;
  /** Terms that are near it. */
  readonly near: ReadonlySet<string>;
}

export interface Mark {
  readonly start: number;
  readonly end: number;
  /** The clause of the query. */
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
 * Marks in the order of the text, none over another. What is found as typed in the text is not marked where it is
 * only near. `words` are those of the text.
 */
export function findMarks(
  text: string,
  wanted: readonly Wanted[],
  field: string,
  words: readonly Word[] = wordsOf(text),
): readonly Mark[] {
  const asked = wanted.filter((each) => each.field === undefined || each.field === field);
  const marks: Mark[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [best] = asked
      .flatMap((each) => markAt(text, words, at, each) ?? [])
      .sort((a, b) => Number(a.isNear) - Number(b.isNear) || b.end - a.end);
    if (best !== undefined && best.start >= (marks.at(-1)?.end ?? 0)) marks.push(best);
  }
  const exact = new Set(marks.filter(({ isNear }) => !isNear).map(({ typed }) => typed));
  return marks.filter(({ isNear, typed }) => !isNear || !exact.has(typed));
}

function markAt(
  text: string,
  words: readonly Word[],
  at: number,
  { typed, terms, isPhrase, isBeginning, near }: Wanted,
): Mark | undefined {
  const [first] = words.slice(at, at + 1);
  if (first === undefined) return undefined;
  const { start, term } = first;
  const joined = terms.join('');
  let letters = '';
  for (let to = at; to < words.length && joined.startsWith(letters); to += 1) {
    const last = words[to] ?? first;
    const before = letters.length;
    letters += last.term;
    if (letters === joined && (!isPhrase || to - at + 1 === terms.length)) {
      return { start, end: last.end, typed, isNear: false };
    }
    if (isBeginning && letters.startsWith(joined)) {
      const length = lengthOfLetters(text.slice(last.start, last.end), joined.length - before);
      return { start, end: last.start + length, typed, isNear: false };
    }
  }
  if (isPhrase) return undefined;
  const isTyped = terms.includes(term);
  return isTyped || near.has(term) ? { start, end: first.end, typed, isNear: !isTyped } : undefined;
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
