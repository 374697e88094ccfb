/**
 * Letters of mathematical alphabets as Unicode characters (Mathematical Alphanumeric Symbols, U+1D400 to U+1D7FF), as
 * browsers support no `mathvariant` but `normal` (MathML Core, section 3.2.1).
 */
const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const GREEK_UPPER = 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡϴΣΤΥΦΧΨΩ∇';
const GREEK_LOWER = 'αβγδεζηθικλμνξοπρςστυφχψω∂ϵϑϰϕϱϖ';
const DIGITS = '0123456789';

type Run = readonly [plain: string, first: number];

/** The code points of A, a, 0, Α and α in each alphabet, by its MathML name. Some lack digits or Greek. */
const ALPHABETS: ReadonlyMap<string, readonly Run[]> = new Map([
  ['bold', runs(0x1d400, 0x1d41a, 0x1d7ce, 0x1d6a8, 0x1d6c2)],
  ['italic', runs(0x1d434, 0x1d44e, undefined, 0x1d6e2, 0x1d6fc)],
  ['bold-italic', runs(0x1d468, 0x1d482, undefined, 0x1d71c, 0x1d736)],
  ['script', runs(0x1d49c, 0x1d4b6)],
  ['bold-script', runs(0x1d4d0, 0x1d4ea)],
  ['fraktur', runs(0x1d504, 0x1d51e)],
  ['bold-fraktur', runs(0x1d56c, 0x1d586)],
  ['double-struck', runs(0x1d538, 0x1d552, 0x1d7d8)],
  ['sans-serif', runs(0x1d5a0, 0x1d5ba, 0x1d7e2)],
  ['bold-sans-serif', runs(0x1d5d4, 0x1d5ee, 0x1d7ec, 0x1d756, 0x1d770)],
  ['sans-serif-italic', runs(0x1d608, 0x1d622)],
  ['sans-serif-bold-italic', runs(0x1d63c, 0x1d656, undefined, 0x1d790, 0x1d7aa)],
  ['monospace', runs(0x1d670, 0x1d68a, 0x1d7f6)],
]);

/** Letters that Unicode had before; their code points in the alphabets are unassigned. */
const ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ...elsewhere('italic', 'h', 'ℎ'),
  ...elsewhere('script', 'BEFHILMRego', 'ℬℰℱℋℐℒℳℛℯℊℴ'),
  ...elsewhere('fraktur', 'CHIRZ', 'ℭℌℑℜℨ'),
  ...elsewhere('double-struck', 'CHNPQRZ', 'ℂℍℕℙℚℝℤ'),
]);

/**
 * The text in an alphabet. Characters that the alphabet lacks are unchanged.
 * @example styledLetters('R', 'double-struck') // 'ℝ'
 */
export function styledLetters(text: string, alphabet: string): string {
  const all = ALPHABETS.get(alphabet);
  if (all === undefined) return text;
  return Array.from(text, (letter) => {
    const earlier = ELSEWHERE.get(alphabet + letter);
    if (earlier !== undefined) return earlier;
    const run = all.find(([plain]) => plain.includes(letter));
    return run === undefined ? letter : String.fromCodePoint(run[1] + run[0].indexOf(letter));
  }).join('');
}

function runs(...firsts: readonly (number | undefined)[]): readonly Run[] {
  return [UPPER, LOWER, DIGITS, GREEK_UPPER, GREEK_LOWER].flatMap((plain, index): Run[] => {
    const first = firsts[index];
    return first === undefined ? [] : [[plain, first]];
  });
}

function elsewhere(alphabet: string, plain: string, styled: string): (readonly [string, string])[] {
  const letters = Array.from(styled);
  return Array.from(plain, (letter, index) => [alphabet + letter, letters[index] ?? letter]);
}
