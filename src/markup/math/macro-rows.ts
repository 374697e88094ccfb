import type { Macros } from './katex-options.ts';

const UPPER = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const LOWER = Array.from('abcdefghijklmnopqrstuvwxyz');
const GREEK =
  'alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi pi rho sigma tau upsilon ' +
  'phi varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega ell';

/** What `?` and a letter stand for in a name, each with what `?` then is in the expansion. */
const SETS: ReadonlyMap<string, readonly (readonly [name: string, value: string])[]> = new Map([
  ['A', UPPER.map((letter) => [letter, letter] as const)],
  ['L', [...UPPER, ...LOWER].map((letter) => [letter, letter] as const)],
  ['g', GREEK.split(' ').map((name) => [name, `\\${name}`] as const)],
  ['q', Array.from('MmRrLlZ').map((letter) => [letter, letter.toUpperCase()] as const)],
]);

/**
 * The macros of a table of rows `EXPANSION <- NAMES`.
 * @example readRows('{\\mathcal{?}} <- c?[A,B]\n\\mathrm{?} <- GeV') // { '\\cA': '{\\mathcal{A}}', …, '\\GeV': '\\mathrm{GeV}' }
 */
export function readRows(table: string): Macros {
  const macros: Record<string, string> = {};
  for (const row of table.replaceAll('\n  ', ' ').split(/\n| ; /)) {
    const [expansion = '', names] = row.split(' <- ');
    if (names === undefined) continue;
    for (const written of names.split(' ')) {
      for (const [name, value] of namesOf(written)) {
        macros[`\\${name}`] = expansion.replaceAll('?', () => value);
      }
    }
  }
  return macros;
}

function namesOf(written: string): readonly (readonly [name: string, value: string])[] {
  const [, before = '', set = '', after = ''] =
    /^([^?]*)\?(\w|\[[^\]]*\])(.*)$/.exec(written) ?? [];
  if (set === '') return [[written, written]];
  const items =
    SETS.get(set) ??
    set
      .slice(1, -1)
      .split(',')
      .map((item) => [item, item] as const);
  return items.map(([name, value]) => [before + name + after, value]);
}
