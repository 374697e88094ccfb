/**
 * The lines of a listing that are not blank. Every run of white space (tab, no-break space, ideographic space…) becomes
 * one space, and none is left at the ends, so that parsers see one form; places still count columns in the original
 * line.
 */
import type { Place } from '../../domain/problem.ts';

export interface Line {
  /** From 1, counting blank lines too. */
  readonly number: number;
  /** Normalised; never empty. */
  readonly text: string;
  /** As received, without its line ending. */
  readonly raw: string;
}

/**
 * Lines end in LF, CRLF or CR. A byte order mark at the start is dropped, blank lines are left out.
 *
 * @example toLines('\uFEFFLGJun 7, 2022\r\n\r\n Title\u00A0X') // lines 1 'LGJun 7, 2022' and 3 'Title X'
 */
export function toLines(text: string): readonly Line[] {
  return text
    .split(/\r\n|\n|\r/)
    .map((raw, index) => ({ number: index + 1, text: normaliseSpace(raw), raw }))
    .filter(({ text: normalised }) => normalised !== '');
}

/** One plain space for every run of white space, none at the ends. */
export function normaliseSpace(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** The place in the file of character `index` of the normalised text. */
export function placeIn(file: string, line: Line, index = 0): Place {
  return { file, line: line.number, column: rawIndex(line, index) + 1 };
}

function rawIndex({ text, raw }: Line, index: number): number {
  if (text === raw) return index;
  let at = raw.search(/\S/u);
  for (let passed = 0; passed < index; passed += 1) {
    at += text[passed] === ' ' ? spaceLength(raw, at) : 1;
  }
  return at;
}

function spaceLength(raw: string, start: number): number {
  let end = start;
  while (end < raw.length && /\s/u.test(raw.charAt(end))) end += 1;
  return end - start;
}
