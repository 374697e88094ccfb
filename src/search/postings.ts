/**
 * Where each term occurs in one field. An occurrence is a *key*: the paper's position in the upper 16 bits, the
 * word's position in the lower 16, so that keys of a term are in order and neighbouring words have neighbouring keys.
 */
export interface Postings {
  /** Keys of all terms, term after term. */
  readonly keys: Uint32Array;
  /** Where the keys of each term start, and the end of the last. */
  readonly starts: Uint32Array;
  /** Terms in the order of the text, paper after paper. */
  readonly text: Uint32Array;
  readonly textStarts: Uint32Array;
  /** Number of words of a paper, on average. */
  readonly averageLength: number;
}

/** Stands between two names or phrases of one field: no term, so that no phrase goes across it. */
export const GAP = 0xffff_ffff;

/** Positions are 16 bits: words after this one are not indexed. */
const LONGEST = 0xffff;

export function makePostings(
  text: Uint32Array,
  textStarts: Uint32Array,
  termCount: number,
): Postings {
  const starts = new Uint32Array(termCount + 1);
  for (const term of text) if (term !== GAP) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 0; term < termCount; term += 1) {
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  }
  const next = starts.slice();
  const keys = new Uint32Array(starts[termCount] ?? 0);
  const papers = textStarts.length - 1;
  for (let paper = 0; paper < papers; paper += 1) {
    const start = textStarts[paper] ?? 0;
    const end = Math.min(textStarts[paper + 1] ?? 0, start + LONGEST);
    for (let at = start; at < end; at += 1) {
      const term = text[at] ?? GAP;
      if (term === GAP) continue;
      const slot = next[term] ?? 0;
      keys[slot] = ((paper << 16) | (at - start)) >>> 0;
      next[term] = slot + 1;
    }
  }
  return { keys, starts, text, textStarts, averageLength: text.length / Math.max(papers, 1) };
}

/** The term at a position counted from that of a key; `GAP` outside of the paper. */
export function termBeside({ text, textStarts }: Postings, key: number, distance: number): number {
  const paper = key >>> 16;
  const at = (textStarts[paper] ?? 0) + (key & 0xffff) + distance;
  const isInside = at >= (textStarts[paper] ?? 0) && at < (textStarts[paper + 1] ?? 0);
  return isInside ? (text[at] ?? GAP) : GAP;
}

export function lengthOf({ textStarts }: Postings, paper: number): number {
  return (textStarts[paper + 1] ?? 0) - (textStarts[paper] ?? 0);
}
