/** Quantities of the package siunitx, with units by name: numbers, ranges, lists and products. */
import { readArguments } from './expand-macros.ts';
import type { Macros } from './katex-options.ts';
import table from './units.json' with { type: 'json' };

const SYMBOLS: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...table.prefixes, ...table.units }).map(([name, symbol]) => [
    `\\${name}`,
    symbol,
  ]),
);
const PREFIX_NAMES = new Set(Object.keys(table.prefixes).map((name) => `\\${name}`));

/** Units outside a quantity. */
export const UNIT_MACROS: Macros = Object.fromEntries(
  [...SYMBOLS].map(([name, symbol]) => [name, `\\mathrm{${symbol}}`]),
);

type Write = (...values: readonly string[]) => string;

const range: Write = (from = '', to = '') => `${toNumber(from)}\\text{–}${toNumber(to)}`;
const list: Write = (numbers = '') => numbers.split(';').map(toNumber).join(', ');

/** Commands, with how many arguments each takes. */
const QUANTITIES: ReadonlyMap<string, readonly [parameters: number, write: Write]> = new Map<
  string,
  readonly [number, Write]
>([
  ['num', [1, (number = '') => toNumber(number)]],
  ['numrange', [2, range]],
  ['numlist', [1, list]],
  ['numproduct', [1, (number = '') => toNumber(number)]],
  ['ang', [1, toAngle]],
  ['si', [1, (unit = '') => toUnit(unit)]],
  ['unit', [1, (unit = '') => toUnit(unit)]],
  ...withUnit('SI qty qtyproduct', 2, (number = '') => toNumber(number)),
  ...withUnit('SIrange qtyrange', 3, range),
  ...withUnit('SIlist qtylist', 2, list),
]);

/** How many arguments a siunitx command takes; undefined for other commands. */
export function quantityParameters(name: string): number | undefined {
  return QUANTITIES.get(name)?.[0];
}

const COMMAND = /\\([a-z]+)\*?(?:\s*\[[^\]]*\])?(?=\s*\{)/gi;

/**
 * The formula with its siunitx commands expanded.
 * @example writeQuantities('\\qtyrange{1}{2}{\\um}') // '1\\text{–}2\\,\\mathrm{\\mu{}m}'
 */
export function writeQuantities(formula: string): string {
  let written = '';
  let end = 0;
  for (const { 0: command, 1: name = '', index } of formula.matchAll(COMMAND)) {
    const [parameters, write] = QUANTITIES.get(name) ?? [];
    if (parameters === undefined || write === undefined || index < end) continue;
    const taken = readArguments(formula, index + command.length, parameters);
    written += formula.slice(end, index) + write(...taken.values);
    end = taken.end;
  }
  return written + formula.slice(end);
}

function withUnit(names: string, parameters: number, number: Write) {
  const write: Write = (...values) =>
    `${number(...values.slice(0, -1))}\\,${toUnit(values.at(-1) ?? '')}`;
  return names.split(' ').map((name) => [name, [parameters, write]] as const);
}

/** `1.5e-3 x 2` to `1.5\times 10^{-3}\times 2`. */
function toNumber(number: string): string {
  return number
    .trim()
    .replace(/\+-/g, '\\pm ')
    .replace(/\s*x\s*/g, '\\times ')
    .replace(/(?<=\d)[ed]([-+]?\d+)/gi, '\\times 10^{$1}')
    .replace(/(?<!\d)[ed]([-+]?\d+)/gi, '10^{$1}');
}

function toAngle(angle = ''): string {
  const marks = ['^{\\circ}', "'", "''"];
  const parts = angle.split(';').map((part, index) => [toNumber(part), marks[index] ?? '']);
  return parts.map(([number = '', mark = '']) => (number === '' ? '' : number + mark)).join('');
}

/** Upright. An unknown short name is its own symbol, with `u` for micro. */
function toUnit(unit: string): string {
  let written = '';
  let power = '';
  let isAfterUnit = false;
  for (const [token] of unit.matchAll(/\\(?:[a-z]+|[^a-z])|[\s\S]/gi)) {
    const symbol =
      SYMBOLS.get(token) ?? /^\\([a-z]+)$/i.exec(token)?.[1]?.replace(/^u(?=.)/, '\\mu{}');
    const modifier = MODIFIERS.get(token);
    if (modifier !== undefined) written += modifier;
    else if (POWERS.has(token)) power = POWERS.get(token) ?? '';
    else if (symbol === undefined) written += token;
    else {
      const isPrefix = PREFIX_NAMES.has(token);
      written += (isAfterUnit ? '\\,' : '') + symbol + (isPrefix ? '' : power);
      if (!isPrefix) power = '';
      isAfterUnit = !isPrefix;
      continue;
    }
    isAfterUnit &&= modifier?.startsWith('^') === true;
  }
  return `\\mathrm{${written}}`;
}

const MODIFIERS: ReadonlyMap<string, string> = new Map([
  ['\\per', '/'],
  ['\\squared', '^2'],
  ['\\cubed', '^3'],
  ['\\tothe', '^'],
  ['.', '\\,'],
  ['~', '\\,'],
]);
const POWERS: ReadonlyMap<string, string> = new Map([
  ['\\square', '^2'],
  ['\\cubic', '^3'],
]);

const PREFIX = '(?:da|[yzafpnuµμmcdhkMGTPE])?';
const LONG_UNIT =
  'eV|Hz|bar|mol|bit|rad|sr|Wb|lm|lx|Bq|Gy|Sv|Pa|pc|yr|Jy|cd|dB|erg|au|AU|min|days?|years?|ppm|ppb|dex|mag|wt';
const TYPED_UNIT = `${PREFIX}(?:${LONG_UNIT}|[A-CFGHJ-NTVWbcghmsΩÅ])(?:[-−]?\\d)?`;
const TYPED_QUANTITY = new RegExp(
  `^([-+−]?\\d[\\d.,]*(?:\\s*[-–±x]\\s*\\d[\\d.,]*)?)[\\s·/]+(${TYPED_UNIT}(?:[\\s·/]+${TYPED_UNIT})*)$`,
  'u',
);
/** Surely units and not a product of variables: `3 m` may be three times m. */
const SURE_UNIT = new RegExp(
  `(?<!\\p{L})(?:${PREFIX}(?:${LONG_UNIT})|[kcmnpfµμ]m|[kmµμ]g|[mnpfµμ]s|[kmMG][VW]|m[AK]|[kM]J)(?!\\p{L})`,
  'u',
);

/**
 * Sets units upright in a formula that is nothing but a number with units.
 * @example writeTypedQuantity('40 MeV') // '40\\,\\mathrm{MeV}'
 */
export function writeTypedQuantity(formula: string): string {
  return formula.replace(TYPED_QUANTITY, (all, number: string, units: string) => {
    if (!SURE_UNIT.test(units)) return all;
    const spaced = units.replaceAll(/\s+/g, '\\,').replaceAll(/[-−]?\d/g, '^{$&}');
    return `${number}\\,\\mathrm{${spaced}}`;
  });
}
