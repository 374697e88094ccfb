/**
 * Letters beyond ASCII as TeX that both BibTeX and biber read: an accent in a brace group (`{\"u}`), which BibTeX counts
 * as one letter ("The TeX of BibTeX", special characters, in Markey's Tame the BeaST). Letters that Latin TeX fonts do
 * not have (Cyrillic, Han, Arabic, emoji) stay as they are.
 */
import { rowsByWord } from '../../domain/look-up.ts';
import table from '../../markup/latex/characters.json' with { type: 'json' };
import symbols from './tex-symbols.json' with { type: 'json' };

/** Accent commands by combining mark, without that of two letters. */
const ACCENTS: ReadonlyMap<string, string> = new Map(
  Object.entries(table.accents).flatMap(([command, mark]) =>
    command === 't' ? [] : [[mark, command] as const],
  ),
);

/** Letters that are not a base letter with an accent. đ, ð and þ are missing, as they need another font encoding. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  'ss ae AE oe OE aa AA o O l L i j'
    .split(' ')
    .map((command) => [rowsByWord(table.letters).get(command) ?? '', `{\\${command}}`]),
);

/** Symbols of formulas, which a listing may contain as characters. */
const SYMBOLS: ReadonlyMap<string, string> = new Map(Object.entries(symbols));

/** @example textLetters('Schölkopf, Łukasz') // 'Sch{\\"o}lkopf, {\\L}ukasz' */
export function textLetters(text: string): string {
  return text.normalize('NFC').replaceAll(/\P{ASCII}\p{M}*/gu, (letter) => {
    const symbol = SYMBOLS.get(letter);
    return symbol === undefined ? (LETTERS.get(letter) ?? accented(letter)) : `{$\\${symbol}$}`;
  });
}

/** @example mathLetters('O(μ^2)') // 'O(\\mu ^2)' */
export function mathLetters(tex: string): string {
  return tex.replaceAll(/\P{ASCII}/gu, (letter) => {
    const symbol = SYMBOLS.get(letter);
    return symbol === undefined ? letter : `\\${symbol} `;
  });
}

function accented(letter: string): string {
  const [base = '', ...marks] = letter.normalize('NFD');
  if (!/^[a-z]$/i.test(base) || marks.length === 0) return letter;
  const commands = marks.map((mark) => ACCENTS.get(mark));
  if (commands.includes(undefined)) return letter;
  return commands.reduce<string>((inner, command = '') => {
    if (!/[a-z]/i.test(command)) return `{\\${command}${inner}}`;
    return `{\\${command}{${inner.length > 1 ? inner.slice(1, -1) : inner}}}`;
  }, base);
}
