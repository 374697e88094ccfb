/**
 * Braces around words whose capitals a bibliography style must keep when it sets a title in sentence case:
 * words with a capital inside (`SDEs`, `GPT-2`); in a title in sentence case every other capital; in a title in
 * title case, where capitals say nothing, words that running text writes with a capital wherever they stand
 * (`Gauss-Newton`).
 */

/** A word: letters and digits, joined by hyphens and apostrophes. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** Letters from which a word is capitalised in title case, whatever it is. */
const LONG_WORD = 4;

/** Where a title shows how its capitals are meant. */
export interface TitleContext {
  /** Text in which proper names can be told, such as the abstract. */
  readonly runningText: string;
  readonly isSentenceCase: boolean;
}

/**
 * @example protectCapitals('On SDEs of Gauss', { runningText: 'as Gauss knew', isSentenceCase: false })
 * // 'On {SDEs} of {Gauss}'
 */
export function protectCapitals(tex: string, context: TitleContext): string {
  return tex.replaceAll(WORD, (word, offset: number) => {
    const before = tex.slice(0, offset);
    if (before.endsWith('\\')) return word;
    const isMarked = context.isSentenceCase && isInside(before) && /^\p{Lu}/u.test(word);
    const isKept = hasInnerCapital(word) || isMarked || isProperName(word, context.runningText);
    return isKept ? `{${word}}` : word;
  });
}

/** @example isSentenceCase('Random walks on graphs of Cayley') // true */
export function isSentenceCase(title: string): boolean {
  const [, ...words] = title.match(WORD) ?? [];
  const long = words.filter((word) => word.length >= LONG_WORD);
  const lower = long.filter((word) => /^\p{Ll}/u.test(word));
  return lower.length * 2 > long.length;
}

/** Not at the beginning of a title or a subtitle, where every title has a capital. */
function isInside(before: string): boolean {
  return !/(?:^|[:.?!—–-])[\s"'`]*$/.test(before);
}

/** `SDEs`, `GPT-2`, `N` of `N-Body`; each part of a hyphenated word may have its own first capital. */
function hasInnerCapital(word: string): boolean {
  if (/^[AI]$/.test(word)) return false;
  return word
    .split(/['’-]/)
    .some((part) => /^\p{Lu}$|^.[\p{L}\p{M}\p{N}]*\p{Lu}|\p{L}\p{N}/u.test(part));
}

/** The word, or a part of it, is written with a capital after one in lower case, and never in lower case. */
function isProperName(word: string, runningText: string): boolean {
  return [word, ...word.split('-')].some((part) => {
    if (!/^\p{Lu}./u.test(part) || !runningText.includes(part)) return false;
    const inSentence = new RegExp(`\\p{Ll},? ${part}(?![\\p{L}\\p{N}])`, 'u');
    const lower = new RegExp(`(?<![\\p{L}\\p{N}])${part.toLowerCase()}(?![\\p{L}\\p{N}])`, 'u');
    return inSentence.test(runningText) && !lower.test(runningText);
  });
}
