/**
 * Letters of mathematical alphabets. Only those a reader tells apart are kept: blackboard bold, script and
 * Fraktur; bold and italic are the plain letter, as in a title typed by hand.
 */
const DOUBLE_STRUCK: Readonly<Record<string, string>> = {
  C: 'ℂ',
  H: 'ℍ',
  N: 'ℕ',
  P: 'ℙ',
  Q: 'ℚ',
  R: 'ℝ',
  Z: 'ℤ',
};

/** @example styledLetters('R', 'double-struck') // 'ℝ' */
export function styledLetters(text: string, variant: string): string {
  if (variant !== 'double-struck') return text;
  return text.replace(
    /[A-Z]/g,
    (letter) => DOUBLE_STRUCK[letter] ?? String.fromCodePoint(0x1d538 + letter.charCodeAt(0) - 65),
  );
}
