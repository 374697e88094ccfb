/** Highlights the words of a query in a text: exactly the letters that match. */
import { lengthOfLetters, wordsOf, type Word } from './words.ts';

/** How a clause of the query is found in a text. */
export interface ClauseMatcher {
  readonly typed: string;
  /** They match as consecutive words or as one word; unless it is a phrase, each also alone. */
  readonly terms: readonly string[];
  readonly isPhrase: boolean;
  /** Field of its operator; undefined for any. */
  readonly field: string | undefined;
  /** It also matches the beginning of a longer word. */
  readonly isBeginning: boolean;
  /** Similar terms, which match too. */
  readonly near: ReadonlySet<string>;
}

export interface Mark {
  readonly start: number;
  readonly end: number;
  /** The clause of the query that matched. */
  readonly typed: string;
  /** A similar term, not the one that was typed. */
  readonly isNear: boolean;
}

/** A stretch of text, marked or not. */
export interface Segment {
  readonly text: string;
  readonly isMarked: boolean;
}

/**
 * Marks in the order of the text, without overlaps. Where the text has a clause as typed, words similar to it are not
 * marked.
 */
export function findMarks(
  text: string,
  matchers: readonly ClauseMatcher[],
  field: string,
  words: readonly Word[] = wordsOf(text),
): readonly Mark[] {
  const applicable = matchers.filter((each) => each.field === undefined || each.field === field);
  const marks: Mark[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [best] = applicable
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
  { typed, terms, isPhrase, isBeginning, near }: ClauseMatcher,
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

export function toSegments(text: string, marks: readonly Mark[]): readonly Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    if (start > at) segments.push({ text: text.slice(at, start), isMarked: false });
    segments.push({ text: text.slice(start, end), isMarked: true });
    at = end;
  }
  if (at < text.length) segments.push({ text: text.slice(at), isMarked: false });
  return segments;
}
