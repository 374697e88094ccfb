/**
 * Puts braces around words whose capitals a bibliography style must keep when it sets a title in sentence case: words
 * with a capital inside (`SDEs`, `GPT-2`); in a title in sentence case every other capital too; in a title in title case,
 * whose capitals mean nothing, words that running text always capitalizes (`Gauss-Newton`).
 */

/** A word: letters and digits, joined by hyphens and apostrophes. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** Words of this length are capitalized in title case, whatever they are. */
const LONG_WORD = 4;

export interface TitleContext {
  /** Text that shows which words are proper names: the abstract. */
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
    const isMeant = context.isSentenceCase && isInside(before) && /^\p{Lu}/u.test(word);
    const isKept = hasInnerCapital(word) || isMeant || isProperName(word, context.runningText);
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

/** Not at the beginning of a title or a subtitle, which always has a capital. */
function isInside(before: string): boolean {
  return !/(?:^|[:.?!—–-])[\s"'`]*$/.test(before);
}

/** `SDEs`, `GPT-2`, `N` of `N-Body`; but not `Gauss-Newton`, where each part only has a first capital. */
function hasInnerCapital(word: string): boolean {
  if (/^[AI]$/.test(word)) return false;
  return word
    .split(/['’-]/)
    .some((part) => /^\p{Lu}$|^.[\p{L}\p{M}\p{N}]*\p{Lu}|\p{L}\p{N}/u.test(part));
}

/** The running text has the word, or a part of it, capitalized within a sentence, and never in lower case. */
function isProperName(word: string, runningText: string): boolean {
  return [word, ...word.split('-')].some((part) => {
    if (!/^\p{Lu}./u.test(part) || !runningText.includes(part)) return false;
    const inSentence = new RegExp(`\\p{Ll},? ${part}(?![\\p{L}\\p{N}])`, 'u');
    const lower = new RegExp(`(?<![\\p{L}\\p{N}])${part.toLowerCase()}(?![\\p{L}\\p{N}])`, 'u');
    return inSentence.test(runningText) && !lower.test(runningText);
  });
}
