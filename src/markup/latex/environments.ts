import { rowsByWord } from '../../domain/look-up.ts';

/**
 * What an environment contains: a formula that needs the environment (`formula`) or does not (`shell`), list items,
 * table cells, a drawing that is nothing without its lines (`diagram`), text after a placement (`float`), or plain text.
 */
const KINDS = {
  shell: 'math displaymath equation',
  formula:
    'align alignat aligned array bmatrix Bmatrix cases CD dmath eqnarray flalign gather gathered matrix multline ' +
    'pmatrix smallmatrix split subequations vmatrix Vmatrix',
  list: 'itemize description compactitem inparaenum',
  numbered: 'enumerate compactenum',
  table: 'tabular tabularx tabulary longtable tabbing',
  diagram: 'tikzcd tikzpicture picture pspicture xy forest algorithmic',
  float: 'table figure wrapfigure wraptable minipage algorithm',
  plain:
    'abstract center conjecture corollary definition document example flushleft lemma problem proof prop proposition ' +
    'question quotation quote remark small thm theorem verse',
} as const;

export type EnvironmentKind = keyof typeof KINDS;

const BY_NAME = rowsByWord(KINDS);

/** Undefined for an unknown environment. A star at the end of the name only turns off numbering. */
export function environmentKind(name: string): EnvironmentKind | undefined {
  return BY_NAME.get(name.replace(/\*$/, ''));
}

/** Commands that authors define to open and close an equation. */
export const EQUATION_SHORTHANDS: ReadonlyMap<string, string> = new Map([
  ['be', '\\ee'],
  ['bea', '\\eea'],
  ['beq', '\\eeq'],
  ['beqa', '\\eeqa'],
  ['beqn', '\\eeqn'],
  ['bee', '\\eee'],
  ['begeq', '\\endeq'],
  ['beqar', '\\eeqar'],
]);
