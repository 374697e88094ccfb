/** Rewrites that depend on the rest of the formula. */

/** Commands whose argument may be a single letter, even after `^` or another command. */
export const FONT_COMMANDS =
  'Bbb|Cal|cal|frak|goth|bold|mathbb|mathcal|mathfrak|mathscr|mathbf|mathrm|mathsf|mathit|mathtt|boldsymbol|bm|mathds|mathbbm|roman';

const ALTERNATIVES =
  /\\(?:la|ga|ev|order|ce|p?dv|(?:border|p)?matrix|cases|eqalign|displaylines)(?![a-z])/i;

/** Resolves commands with two meanings by what surrounds them. */
export function rewriteAlternatives(formula: string): string {
  if (!ALTERNATIVES.test(formula)) return formula;
  const bracketed = rewriteAngles(rewriteMatrices(formula));
  return bracketed
    .replace(/\\(la|ga)(?![a-zA-Z])/g, (command, name: string, offset: number) => {
      const isRelation = standsBetween(bracketed, offset, offset + command.length);
      if (name === 'la') return isRelation ? '\\lesssim ' : '\\lambda ';
      return isRelation ? '\\gtrsim ' : '\\gamma ';
    })
    .replace(/\\ce\s*\{((?:[^{}]|\{[^{}]*\})*)\}/g, (_all, species: string) => toChemistry(species))
    .replace(DERIVATIVE, toDerivative)
    .replace(/\\ev\s*\{/g, '\\expval{')
    .replace(/\\order\s*\{((?:[^{}]|\{[^{}]*\})*)\}/gi, '\\mathcal{O}($1)');
}

/** `\la x, y \ra` are angle brackets if both occur. */
function rewriteAngles(formula: string): string {
  if (!/\\la(?![a-zA-Z])/.test(formula) || !/\\ra(?![a-zA-Z])/.test(formula)) return formula;
  return formula.replace(/\\(l|r)a(?![a-zA-Z])/g, '\\$1angle ');
}

/** Whether the command is a relation, with operands on both sides, and not a letter with an index or argument. */
function standsBetween(formula: string, start: number, end: number): boolean {
  const before = formula.slice(Math.max(0, start - 20), start).trimEnd();
  const after = formula.slice(end, end + 20).trimStart();
  return before !== '' && !/[({[,=+*/-]$/.test(before) && /^[^_^(),;}\]=+]/.test(after);
}

/** mhchem's `H2O`, `Ca^2+`, `A -> B`. */
function toChemistry(species: string): string {
  const formula = species
    .replace(/<=>|<-->/g, '\\rightleftharpoons ')
    .replace(/->/g, '\\to ')
    .replace(/\^(\d*[+-])/g, '^{$1}')
    .replace(/(?<=[a-z)\]])(\d+)/gi, '_{$1}');
  return `\\mathrm{${formula}}`;
}

const DERIVATIVE = new RegExp(
  `\\\\(p?)dv\\s*(?:\\[([^\\]]*)\\])?${'(?:\\s*(\\{(?:[^{}]|\\{[^{}]*\\})*\\}))?'.repeat(3)}`,
  'g',
);

/** physics' `\dv{x}`, `\dv[2]{f}{x}` and `\pdv{f}{x}{y}`. */
function toDerivative(
  all: string,
  partial: string,
  order: string | undefined,
  ...groups: readonly (string | undefined)[]
): string {
  const [first, ...variables] = groups.slice(0, 3).filter((group) => group !== undefined);
  if (first === undefined) return all;
  const sign = partial === '' ? 'd' : '\\partial ';
  const isBare = variables.length === 0;
  const power = order ?? (variables.length > 1 ? String(variables.length) : undefined);
  const raised = power === undefined ? '' : `^{${power}}`;
  const below = (isBare ? [first] : variables).map((variable) => sign + variable).join('');
  const last = order === undefined ? '' : raised;
  return `\\frac{${sign.trim()}${raised}${isBare ? '' : first}}{${below}${last}}`;
}

const STACKS: ReadonlyMap<string, string> = new Map([
  ['eqalign', 'aligned'],
  ['displaylines', 'gathered'],
  ['bordermatrix', 'matrix'],
]);

/** Plain TeX's `\pmatrix{a & b \cr c & d}`. */
function rewriteMatrices(formula: string): string {
  return formula.replace(
    /\\(bordermatrix|matrix|pmatrix|cases|eqalign|displaylines)\s*\{((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}/g,
    (_all, name: string, cells: string) => {
      const environment = STACKS.get(name) ?? name;
      return `\\begin{${environment}}${cells}\\end{${environment}}`;
    },
  );
}

/** Column specifications as KaTeX reads them: `*{20}{c}` expanded, `@{}` dropped, `p{2cm}` an ordinary column. */
export function rewriteColumns(formula: string): string {
  return formula
    .replace(
      /\\begin\{(array|tabular)\}\s*(?:\[[^\]]*\])?\s*(\{(?:[^{}]|\{[^{}]*\})*\})?/g,
      (_all, _name: string, columns: string | undefined) =>
        `\\begin{array}{${columns === undefined ? 'c'.repeat(MOST_COLUMNS) : toColumns(columns.slice(1, -1))}}`,
    )
    .replaceAll('\\end{tabular}', '\\end{array}');
}

const MOST_COLUMNS = 20;

function toColumns(written: string): string {
  const repeated = written.replace(
    /\*\s*\{\s*(\d{1,2})\s*\}\s*(?:\{([^{}]*)\}|([a-z]))/g,
    (_all, times: string, group: string | undefined, letter: string | undefined) =>
      (group ?? letter ?? '').repeat(Math.min(Number(times), MOST_COLUMNS)),
  );
  const plain = repeated
    .replace(/[@!<>]\s*\{[^{}]*\}/g, '')
    .replace(/[pmbXwDSd]\s*(?:\{[^{}]*\})*/g, 'l')
    .replace(/[^lcr|]/g, '');
  return plain === '' ? 'c' : plain;
}
