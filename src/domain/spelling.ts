/** Share of a word's letters that may be wrong. */
const TOLERANCE = 0.4;

/**
 * The spelling in `known` that was probably meant; undefined if none is close.
 * @example closestSpelling('arxvi', ['arxiv', 'doi']) // 'arxiv'
 */
export function closestSpelling(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let most = Math.max(1, Math.floor(word.length * TOLERANCE));
  for (const candidate of known) {
    const edits = editDistance(word.toLowerCase(), candidate.toLowerCase(), most);
    if (edits <= most) [best, most] = [candidate, edits - 1];
  }
  return best;
}

/**
 * Insertions, deletions, replacements and swaps of neighbours between two texts (optimal string alignment); Infinity if
 * there are more than `most`. Only a band around the diagonal is filled, so the cost is the length times `most`.
 * @example editDistance('rainfall', 'ranflal', 3) // 2
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let line = 1; line <= a.length; line += 1) {
    const next: number[] = [];
    let least = Infinity;
    const last = Math.min(b.length, line + most);
    for (let column = Math.max(0, line - most); column <= last; column += 1) {
      const isSwap = a[line - 1] === b[column - 2] && a[line - 2] === b[column - 1];
      const edits = Math.min(
        (row[column - 1] ?? Infinity) + Number(a[line - 1] !== b[column - 1]),
        (row[column] ?? Infinity) + 1,
        (next[column - 1] ?? Infinity) + 1,
        isSwap ? (before[column - 2] ?? Infinity) + 1 : Infinity,
      );
      next[column] = edits;
      least = Math.min(least, edits);
    }
    if (least > most) return Infinity;
    [before, row] = [row, next];
  }
  const distance = row[b.length] ?? Infinity;
  return distance <= most ? distance : Infinity;
}
