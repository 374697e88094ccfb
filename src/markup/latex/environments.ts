/**
 * What the name of an environment says of its content. `formula`: the content is a formula; `shell`: so is
 * it, and the environment adds nothing to it; `list`: items; `float`: text like any other, after where it may stand; `table`: rows of cells; `diagram`: nothing without its
 * lines; `plain`: text like any other.
 */
export type EnvironmentMeaning =
  'formula' | 'shell' | 'list' | 'numbered' | 'table' | 'diagram' | 'float' | 'plain';

const MEANINGS: Readonly<Record<EnvironmentMeaning, readonly string[]>> = {
  shell: ['math', 'displaymath', 'equation'],
  formula: [
    'align',
    'alignat',
    'aligned',
    'array',
    'bmatrix',
    'Bmatrix',
    'cases',
    'CD',
    'dmath',
    'eqnarray',
    'flalign',
    'gather',
    'gathered',
    'matrix',
    'multline',
    'pmatrix',
    'smallmatrix',
    'split',
    'subequations',
    'vmatrix',
    'Vmatrix',
  ],
  list: ['itemize', 'description', 'compactitem', 'inparaenum'],
  numbered: ['enumerate', 'compactenum'],
  table: ['tabular', 'tabularx', 'tabulary', 'longtable', 'tabbing'],
  diagram: ['tikzcd', 'tikzpicture', 'picture', 'pspicture', 'xy', 'forest', 'algorithmic'],
  float: ['table', 'figure', 'wrapfigure', 'wraptable', 'minipage', 'algorithm'],
  plain: [
    'abstract',
    'center',
    'conjecture',
    'corollary',
    'definition',
    'document',
    'example',
    'flushleft',
    'lemma',
    'problem',
    'proof',
    'prop',
    'proposition',
    'question',
    'quotation',
    'quote',
    'remark',
    'small',
    'thm',
    'theorem',
    'verse',
  ],
};

const BY_NAME: ReadonlyMap<string, EnvironmentMeaning> = new Map([
  ...rows('plain'),
  ...rows('list'),
  ...rows('numbered'),
  ...rows('table'),
  ...rows('diagram'),
  ...rows('float'),
  ...rows('formula'),
  ...rows('shell'),
]);

/** Undefined for an environment nobody knows. A star at the end changes numbers, never the meaning. */
export function environmentMeaning(name: string): EnvironmentMeaning | undefined {
  return BY_NAME.get(name.replace(/\*$/, ''));
}

function rows(meaning: EnvironmentMeaning): readonly (readonly [string, EnvironmentMeaning])[] {
  return MEANINGS[meaning].map((name) => [name, meaning] as const);
}

/** Commands that authors define for the two ends of an equation. */
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
