/** Shapes of words in names and titles. */
import { CAMEL_PREFIXES, KOREAN_SYLLABLES } from './name-words.ts';

/** @example isInitial('J.-P.') && isInitial('Yu.') && !isInitial('Yuri') // true */
export function isInitial(token: string): boolean {
  return /^-?\p{Lu}\p{Ll}?(?:[.-]-?\p{Lu}\p{Ll}?)*\.$/u.test(token);
}

/** A single capital: the K of `K Rao`. */
export function isBareInitial(token: string): boolean {
  return /^\p{Lu}$/u.test(token);
}

export function startsLower(token: string): boolean {
  return /^\p{Ll}/u.test(token);
}

/** A particle joined to the name: `d'Aldini`, `al-Karim`. */
export function isElided(token: string): boolean {
  return /^(?:al|el|d|l|dell|dall)['’-]\p{Lu}/u.test(token);
}

/** Capitals followed by a word: `NJiawen`, `Ta-NQRDorin`, but not the plural of an acronym. */
export function hasUpperRun(token: string): boolean {
  return token
    .split('-')
    .some((part) => /^\p{Lu}{2,}(?:\p{Ll}|\.$)/u.test(part) && !/^\p{Lu}{2,}s$/u.test(part));
}

/** The parts before and after a capital inside a word: `Mc` and `Donald` of `McDonald`. */
export function camelParts(
  word: string,
): { readonly before: string; readonly after: string } | undefined {
  const match = /^(.{0,40}?[\p{Ll}'’])(\p{Lu}.*)$/u.exec(word);
  return match === null ? undefined : { before: match[1] ?? '', after: match[2] ?? '' };
}

/** @example isKoreanPair({ before: 'Young', after: 'Jae' }) // true */
export function isKoreanPair({ before, after }: { before: string; after: string }): boolean {
  return [before, after].every((part) => KOREAN_SYLLABLES.has(part.toLowerCase()));
}

/** Whether a token contains a boundary that no name explains: `TheoryAna`, `(s)Ana`, but not `McDonald`. */
export function hasInnerBoundary(token: string): boolean {
  if (isElided(token)) return false;
  if (/[\p{N})\]}?!$"”]\p{Lu}/u.test(token)) return true;
  return token.split('-').some((part) => {
    const camel = camelParts(part);
    return camel !== undefined && !CAMEL_PREFIXES.has(camel.before) && !isKoreanPair(camel);
  });
}

/** Whether brackets, quotation marks and dollar signs come in pairs. */
export function isBalanced(text: string): boolean {
  const count = (character: string): number => text.split(character).length - 1;
  return (
    count('(') === count(')') &&
    count('[') === count(']') &&
    count('{') === count('}') &&
    (count('"') - count('\\"')) % 2 === 0 &&
    (count('$') - count('\\$')) % 2 === 0
  );
}
