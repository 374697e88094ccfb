/** Slips of a typist: a letter wrong, missing, too many, or two neighbours exchanged (Damerau's distance). */

/**
 * Slips between a typed word and a term, or `most + 1` when there are more. `isBeginning`: the word may be the
 * beginning of a longer term.
 * @example countSlips('perruadin', 'perraudin', 1, false) // 1
 */
export function countSlips(word: string, term: string, most: number, isBeginning: boolean): number {
  if (Math.abs(word.length - term.length) > most && !(isBeginning && term.length > word.length)) {
    return most + 1;
  }
  const compared = term.slice(0, word.length + most);
  let before: readonly number[] = [];
  let above = Array.from({ length: compared.length + 1 }, (_none, column) => column);
  for (let row = 1; row <= word.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= compared.length; column += 1) {
      const isSame = word[row - 1] === compared[column - 1];
      const isExchange =
        word[row - 1] === compared[column - 2] && word[row - 2] === compared[column - 1];
      current[column] = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (isSame ? 0 : 1),
        isExchange ? (before[column - 2] ?? Infinity) + 1 : Infinity,
      );
    }
    if (Math.min(...current) > most) return most + 1;
    before = above;
    above = current;
  }
  const count = isBeginning
    ? Math.min(...above.slice(Math.max(0, word.length - most)))
    : above.at(-1);
  return Math.min(count ?? 0, most + 1);
}

/** Whether the two differ by neighbours exchanged once. */
export function isExchange(word: string, term: string): boolean {
  let at = 0;
  while (at < word.length && word[at] === term[at]) at += 1;
  const exchanged =
    word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
  return at < word.length && exchanged === term;
}

/** Whether the word is the term with one letter typed twice. */
export function isDoubled(word: string, term: string): boolean {
  let at = 0;
  while (at < term.length && word[at] === term[at]) at += 1;
  return at > 0 && word[at] === word[at - 1] && word.slice(0, at) + word.slice(at + 1) === term;
}
