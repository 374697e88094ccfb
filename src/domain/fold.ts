/** Letters that Unicode does not decompose into a base letter and a mark. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
]);

/**
 * Text without what a typist leaves out: case, accents, ligatures.
 * @example fold('Łukasz Müller-Østby') // 'lukasz muller-ostby'
 */
export function fold(text: string): string {
  // Most words are plain ASCII, and a build folds millions.
  if (/^[\u0020-\u007e]*$/.test(text)) return text.toLowerCase();
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[łøđðħıßæœþ]/g, (letter) => LETTERS.get(letter) ?? letter);
}

/**
 * Folded text with one space for everything that is not a letter or digit.
 * @example foldWords('Ends & Means: a survey') // 'ends means a survey'
 */
export function foldWords(text: string): string {
  return fold(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
