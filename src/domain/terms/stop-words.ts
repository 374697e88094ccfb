/** Words that say nothing about a paper's subject. content/terms.yaml adds those of a collection. */
import table from './words.json' with { type: 'json' };
import { keyOf } from './words.ts';

/**
 * Function words, and words that may occur in any abstract.
 * @example STOP_WORDS.has('the') // true
 */
export const STOP_WORDS: ReadonlySet<string> = keysOf(`${table.grammar} ${table.academic}`);

/**
 * Words that mean little by themselves but may be part of a phrase: `network` in `graph network`.
 * @example GENERAL_WORDS.has('network') // true
 */
export const GENERAL_WORDS: ReadonlySet<string> = keysOf(table.general);

/** The words and their keys, so that a plural stops its singular too. */
function keysOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').flatMap((word) => [word, keyOf(word)]));
}
