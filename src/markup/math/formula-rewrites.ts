/** Rewrites that depend on what else a formula holds. */

/** Commands whose argument may be one bare letter, even behind `^` or another command. */
export const FONT_COMMANDS =
  'Bbb|Cal|cal|frak|goth|bold|mathbb|mathcal|mathfrak|mathscr|mathbf|mathrm|mathsf|mathit|mathtt|boldsymbol|bm|mathds|mathbbm|roman';

const ALTERNATIVES = /\\(?:la|ga|si|ev|order|qty|ce|p?matrix|cases|eqalign)(?![a-z])/i;

/** Commands with two meanings, told apart by what stands around them. */
export function rewriteAlternatives(formula: string): string {
  if (!ALTERNATIVES.test(formula)) return formula;
  const bracketed = rewriteAngles(rewriteMatrices(formula));
  return bracketed
    .replace(/\\(la|ga)(?![a-zA-Z])/g, (command, name: string, offset: number) => {
      const isRelation = standsBetween(bracketed, offset, offset + command.length);
      if (name === 'la') return isRelation ? '\\lesssim ' : '\\lambda ';
      return isRelation ? '\\gtrsim ' : '\\gamma ';
    })
    .replace(/\\qty(?=\s*\{[^{}]*\}\s*\{)/g, '\\SI')
    .replace(/\\ce\s*\{((?:[^{}]|\{[^{}]*\})*)\}/g, (_all, species: string) => toChemistry(species))
    .replace(/\\si\s*\{/g, '\\mathrm{')
    .replace(/\\ev\s*\{/g, '\\expval{')
    .replace(/\\order\s*\{((?:[^{}]|\{[^{}]*\})*)\}/gi, '\\mathcal{O}($1)');
}

/** `\la x, y \ra` are angles when both are there. */
function rewriteAngles(formula: string): string {
  if (!/\\la(?![a-zA-Z])/.test(formula) || !/\\ra(?![a-zA-Z])/.test(formula)) return formula;
  return formula.replace(/\\(l|r)a(?![a-zA-Z])/g, '\\$1angle ');
}

/** Whether the sign has something to relate on both sides; a letter with an index or argument has not. */
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

/** Plain TeX's `\pmatrix{a & b \cr c & d}`. */
function rewriteMatrices(formula: string): string {
  return formula.replace(
    /\\(matrix|pmatrix|cases|eqalign)\s*\{((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}/g,
    (_all, name: string, cells: string) => {
      const environment = name === 'eqalign' ? 'aligned' : name;
      return `\\begin{${environment}}${cells}\\end{${environment}}`;
    },
  );
}
