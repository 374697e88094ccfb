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

/**
 * The macros that a table defines, as in commands.json: expansions with the names of what has them. In a name `?A` is any
 * capital, `?L` any letter, `?g` the name of a Greek letter, `?q` the letter of a quantity, `?[x,y]` one of these; `?` in
 * the expansion is that letter, or else the name itself. A later row overrides an earlier one.
 * @example readRows({ '{\\mathcal{?}}': 'c?[A,B]', '\\mathrm{?}': 'GeV' }) // { '\\cA': '{\\mathcal{A}}', …, '\\GeV': '\\mathrm{GeV}' }
 */
export function readRows(table: Readonly<Record<string, string>>): Macros {
  const macros: Record<string, string> = {};
  for (const [expansion, patterns] of Object.entries(table)) {
    for (const [name, value] of patterns.split(' ').flatMap(namesOf)) {
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
