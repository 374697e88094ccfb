/** The part of an abstract that shows most of the query. */
import { toPieces, type Mark, type Piece } from './marks.ts';

/** Characters of a passage. */
const LENGTH = 220;

/** Characters before the first mark. */
const LEAD = 60;

/** The passage with the most different words, then the most marks; empty when nothing is marked. */
export function passageOf(text: string, marks: readonly Mark[]): readonly Piece[] {
  const [first] = marks;
  if (first === undefined) return [];
  const windows = marks.map((mark) => {
    const inside = marks.filter(
      ({ start, end }) => start >= mark.start && end <= mark.start + LENGTH - LEAD,
    );
    const words = new Set(inside.map(({ typed }) => typed));
    return { mark, worth: words.size * 100 + inside.length };
  });
  const best = windows.reduce((a, b) => (b.worth > a.worth ? b : a));
  const from = wordStart(text, best.mark.start - LEAD);
  const to = wordEnd(text, from + LENGTH);
  const shifted = marks
    .filter(({ start, end }) => start >= from && end <= to)
    .map((mark) => ({ ...mark, start: mark.start - from, end: mark.end - from }));
  return [
    ...(from > 0 ? [{ text: '… ', isMarked: false }] : []),
    ...toPieces(text.slice(from, to), shifted),
    ...(to < text.length ? [{ text: ' …', isMarked: false }] : []),
  ];
}

function wordStart(text: string, near: number): number {
  return near <= 0 ? 0 : text.lastIndexOf(' ', near) + 1;
}

function wordEnd(text: string, near: number): number {
  if (near >= text.length) return text.length;
  const space = text.indexOf(' ', near);
  return space < 0 ? text.length : space;
}
