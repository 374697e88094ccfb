/**
 * Whether two texts are at most `most` insertions, deletions or changes of a letter apart. The cost is the
 * length times `most`, since only the band around the diagonal is filled.
 *
 * @example isWithinEdits('rainfall', 'ranfall', 1) // true
 */
export function isWithinEdits(a: string, b: string, most: number): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > most) return false;
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let line = 1; line <= a.length; line += 1) {
    const next: number[] = [];
    let least = line;
    const last = Math.min(b.length, line + most);
    for (let column = Math.max(0, line - most); column <= last; column += 1) {
      const changed = (row[column - 1] ?? FAR) + Number(a[line - 1] !== b[column - 1]);
      const edits = Math.min(changed, (row[column] ?? FAR) + 1, (next[column - 1] ?? FAR) + 1);
      next[column] = edits;
      least = Math.min(least, edits);
    }
    if (least > most) return false;
    row = next;
  }
  return (row[b.length] ?? FAR) <= most;
}

/** Outside the band. */
const FAR = Number.MAX_SAFE_INTEGER;
