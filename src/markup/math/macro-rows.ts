import type { Macros } from './katex-options.ts';

const UPPER = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const LOWER = Array.from('abcdefghijklmnopqrstuvwxyz');
const GREEK =
  'alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi pi rho sigma tau upsilon ' +
  'phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega ell';

/** What `?` and a letter stand for in a name, and the value of `?` in the expansion. */
const SETS: ReadonlyMap<string, readonly (readonly [name: string, value: string])[]> = new Map([
  ['A', UPPER.map((letter) => [letter, letter] as const)],
  ['L', [...UPPER, ...LOWER].map((letter) => [letter, letter] as const)],
  ['g', GREEK.split(' ').map((name) => [name, `\\${name}`] as const)],
  ['q', Array.from('MmRrLlZ').map((letter) => [letter, letter.toUpperCase()] as const)],
]);

/** Rows `EXPANSION <- NAMES`: several on a line, between ` ; `; an indented line continues the one before. */
export function splitRows(table: string): readonly (readonly [string, readonly string[]])[] {
  return table
    .replaceAll('\n  ', ' ')
    .split(/\n| ; /)
    .filter((row) => row.includes(' <- '))
    .map((row) => {
      const [expansion = '', names = ''] = row.split(' <- ');
      return [expansion, names.split(' ')];
    });
}

/**
 * The macros that a table defines.
 * @example readRows('{\\mathcal{?}} <- c?[A,B]\n\\mathrm{?} <- GeV') // { '\\cA': '{\\mathcal{A}}', …, '\\GeV': '\\mathrm{GeV}' }
 */
export function readRows(table: string): Macros {
  const macros: Record<string, string> = {};
  for (const [expansion, patterns] of splitRows(table)) {
    for (const [name, value] of patterns.flatMap(namesOf)) {
      macros[`\\${name}`] = expansion.replaceAll('?', () => value);
    }
  }
  return macros;
}

function namesOf(pattern: string): readonly (readonly [name: string, value: string])[] {
  const [, before = '', set = '', after = ''] =
    /^([^?]*)\?(\w|\[[^\]]*\])(.*)$/.exec(pattern) ?? [];
  if (set === '') return [[pattern, pattern]];
  const items =
    SETS.get(set) ??
    set
      .slice(1, -1)
      .split(',')
      .map((item) => [item, item] as const);
  return items.map(([name, value]) => [before + name + after, value]);
}
