/**
 * Letters beyond ASCII as TeX that both BibTeX and biber read: an accent in a brace group (`{\"u}`), which BibTeX counts
 * as one letter ("The TeX of BibTeX", special characters, in Markey's Tame the BeaST). Letters that Latin TeX fonts do
 * not have (Cyrillic, Han, Arabic, emoji) stay as they are.
 */
import { lookUp } from '../domain/look-up.ts';

/** Accent commands by combining mark. */
const ACCENTS: Readonly<Record<string, string>> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0306': 'u',
  '\u0307': '.',
  '\u0308': '"',
  '\u030A': 'r',
  '\u030B': 'H',
  '\u030C': 'v',
  '\u0323': 'd',
  '\u0327': 'c',
  '\u0328': 'k',
  '\u0331': 'b',
};

/** Letters that are not a base letter with an accent. đ, ð and þ are missing, as they need another font encoding. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: '{\\ss}',
  æ: '{\\ae}',
  Æ: '{\\AE}',
  œ: '{\\oe}',
  Œ: '{\\OE}',
  å: '{\\aa}',
  Å: '{\\AA}',
  ø: '{\\o}',
  Ø: '{\\O}',
  ł: '{\\l}',
  Ł: '{\\L}',
  ı: '{\\i}',
  ȷ: '{\\j}',
};

/** Symbols of formulas, which a listing may contain as characters. */
const SYMBOLS: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'varepsilon',
  ϵ: 'epsilon',
  ζ: 'zeta',
  η: 'eta',
  θ: 'theta',
  ι: 'iota',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  ν: 'nu',
  ξ: 'xi',
  π: 'pi',
  ρ: 'rho',
  σ: 'sigma',
  τ: 'tau',
  υ: 'upsilon',
  φ: 'varphi',
  ϕ: 'phi',
  χ: 'chi',
  ψ: 'psi',
  ω: 'omega',
  Γ: 'Gamma',
  Δ: 'Delta',
  Θ: 'Theta',
  Λ: 'Lambda',
  Ξ: 'Xi',
  Π: 'Pi',
  Σ: 'Sigma',
  Φ: 'Phi',
  Ψ: 'Psi',
  Ω: 'Omega',
  ℓ: 'ell',
  '∞': 'infty',
  '≤': 'leq',
  '≥': 'geq',
  '≠': 'neq',
  '≈': 'approx',
  '∼': 'sim',
  '×': 'times',
  '·': 'cdot',
  '±': 'pm',
  '→': 'to',
  '∈': 'in',
  '√': 'surd',
};

/** @example textLetters('Schölkopf, Łukasz') // 'Sch{\\"o}lkopf, {\\L}ukasz' */
export function textLetters(text: string): string {
  return text.normalize('NFC').replaceAll(/\P{ASCII}\p{M}*/gu, (letter) => {
    const symbol = lookUp(SYMBOLS, letter);
    return symbol === undefined ? (lookUp(LETTERS, letter) ?? accented(letter)) : `{$\\${symbol}$}`;
  });
}

/** @example mathLetters('O(μ^2)') // 'O(\\mu ^2)' */
export function mathLetters(tex: string): string {
  return tex.replaceAll(/\P{ASCII}/gu, (letter) => {
    const symbol = lookUp(SYMBOLS, letter);
    return symbol === undefined ? letter : `\\${symbol} `;
  });
}

function accented(letter: string): string {
  const [base = '', ...marks] = letter.normalize('NFD');
  if (!/^[a-z]$/i.test(base) || marks.length === 0) return letter;
  const commands = marks.map((mark) => lookUp(ACCENTS, mark));
  if (commands.includes(undefined)) return letter;
  return commands.reduce<string>((inner, command = '') => {
    if (!/[a-z]/i.test(command)) return `{\\${command}${inner}}`;
    return `{\\${command}{${inner.length > 1 ? inner.slice(1, -1) : inner}}}`;
  }, base);
}
