/** Words by which a title is searched. */

/**
 * Words that indexes drop (the English stop words of Lucene, 4 letters and more), so that nothing is found by them.
 */
const STOP_WORDS: ReadonlySet<string> = new Set(
  'into such that their then there these they this will with'.split(' '),
);

/** Shorter ones stand in too many titles. */
const SHORTEST = 4;

/**
 * The longest `most` words in their order, in ASCII alone: indexes disagree on how to fold the rest.
 * @example telling('Routing of Paper Boats: O(n) Lanterns', 3) // ['Routing', 'Paper', 'Lanterns']
 */
export function telling(title: string, most: number): readonly string[] {
  const words = [...new Set(title.match(/[\p{L}\p{N}]+/gu) ?? [])].filter((word) =>
    /^[a-z0-9]+$/i.test(word),
  );
  const long = words.filter(
    (word) => word.length >= SHORTEST && !STOP_WORDS.has(word.toLowerCase()),
  );
  const chosen = new Set(
    (long.length > 0 ? long : words).toSorted((a, b) => b.length - a.length).slice(0, most),
  );
  return words.filter((word) => chosen.has(word));
}
