/** The address follows the search: one step of the browser's history for each query. */

/**
 * Whether a query only goes on with the one before it, so that it takes its place instead of being a step of its
 * own: a word is being typed or taken back.
 * @example isSameStep('mini', 'minimax') // true
 * @example isSameStep('minimax', 'minimax 2021') // false
 */
export function isSameStep(before: string, after: string): boolean {
  if (before === '' || after === '') return before === after;
  const [short, long] = before.length < after.length ? [before, after] : [after, before];
  return long.startsWith(short) && !/\s/.test(long.slice(short.length).trimEnd());
}
