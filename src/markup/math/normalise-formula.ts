/**
 * TeX as authors type it to TeX that KaTeX accepts, where a macro will not do: plain TeX's ways of stacking and
 * lowering, environments that stand alone, percent signs that are not comments.
 */
import { FONT_COMMANDS, rewriteAlternatives, rewriteColumns } from './formula-rewrites.ts';
import { writeQuantities, writeTypedQuantity } from './units.ts';

interface Rewrite {
  readonly pattern: RegExp;
  readonly by: string;
}

/** Environments that stand alone, to their counterparts inside a formula. */
const ENVIRONMENTS: readonly Rewrite[] = [
  {
    pattern:
      /\\ifmmode(?![a-z])((?:(?!\\else|\\fi)[\s\S])*)(?:\\else(?:(?!\\fi)[\s\S])*)?\\fi(?![a-z])/gi,
    by: '$1',
  },
  { pattern: /\\begin\{(?:align|flalign|split|dmath|subequations)\*?\}/g, by: '\\begin{aligned}' },
  { pattern: /\\end\{(?:align|flalign|split|dmath|subequations)\*?\}/g, by: '\\end{aligned}' },
  { pattern: /\\begin\{alignat\*?\}/g, by: '\\begin{alignedat}' },
  { pattern: /\\end\{alignat\*?\}/g, by: '\\end{alignedat}' },
  { pattern: /\\begin\{(?:gather|multline)\*?\}/g, by: '\\begin{gathered}' },
  { pattern: /\\end\{(?:gather|multline)\*?\}/g, by: '\\end{gathered}' },
  { pattern: /\\begin\{eqnarray\*?\}/g, by: '\\begin{array}{rcl}' },
  { pattern: /\\end\{eqnarray\*?\}/g, by: '\\end{array}' },
  {
    pattern: /\\(?:begin|end)\{(?:equation|math|displaymath|center|document|abstract)\*?\}/g,
    by: '',
  },
];

/** Applied in this order. None loses a visible letter. */
const REWRITES: readonly Rewrite[] = [
  { pattern: /\\root\s*(\{[^{}]*\}|[^\s{}])\s*\\of(?![a-z])/gi, by: '\\sqrt[$1]' },
  { pattern: /([\d.])\s*true(?=cm|mm|in|pt)/g, by: '$1' },
  // "<" over "~", built by hand.
  {
    pattern:
      /\\(?:raise|lower)[^\\{}$]{0,20}\\hbox\s*\{\s*\$\s*(?:(?:\\;|\\,)\s*)?\\buildrel\s*<\s*\\over\s*\\sim\s*(?:(?:\\;|\\,)\s*)?\$\s*\}/g,
    by: '\\lesssim ',
  },
  {
    pattern:
      /\\(?:raise|lower)[^\\{}$]{0,20}\\hbox\s*\{\s*\$\s*(?:(?:\\;|\\,)\s*)?\\buildrel\s*>\s*\\over\s*\\sim\s*(?:(?:\\;|\\,)\s*)?\$\s*\}/g,
    by: '\\gtrsim ',
  },
  { pattern: /\\(?:raise|lower|moveright|moveleft)\s*-?[\d.]+\s*(?:ex|em|pt|mm|cm)\s*/g, by: '' },
  {
    pattern: /\\(?:mbox|hbox|text)\s*\{\s*\\(?:boldmath|bf)\s*\$([^$]*)\$\s*\}/g,
    by: '\\boldsymbol{$1}',
  },
  {
    pattern:
      /\\buildrel\s*(\{[^{}]*\}|\\?[a-z]+|[^\\{}\s]|\\(?:rm|sf|it) [a-z.]+)\s*\\over\s*(\{[^{}]*\}|\\?[a-z]+|[^\\{}\s])/gi,
    by: '\\overset{$1}{$2}',
  },
  // A letter after a font or accent command is its argument, wherever the command stands.
  {
    pattern: new RegExp(`\\\\(${FONT_COMMANDS})(?![a-zA-Z])\\s*([a-zA-Z0-9])`, 'g'),
    by: '{\\$1{$2}}',
  },
  {
    pattern:
      /\\(hat|bar|tilde|vec|dot|ddot|check|breve|widehat|widetilde|overline|underline)\s*(\\(?:mathcal|mathbb|mathfrak|mathscr|mathbf|mathrm|mathsf|boldsymbol|bm)\s*\{[^{}]*\}|\{\\[a-zA-Z]+\{[a-zA-Z0-9]\}\})/g,
    by: '\\$1{$2}',
  },
  // A raised or lowered command keeps its argument.
  {
    pattern:
      /([\^_])\s*(\\(?:overline|underline|operatorname|widehat|widetilde|text[a-z]*|mbox|hbox|sqrt|substack)\s*\{[^{}]*\})/g,
    by: '$1{$2}',
  },
  { pattern: /([\^_])\s*\\(rm|cal|bf|it|sf)(?:\s+([a-z]+)|(\{[^{}]*\}))/gi, by: '$1{\\$2 $3$4}' },
  { pattern: /\^\s*'/g, by: "'" },
  { pattern: /\\tag\*/g, by: '\\tag' },
  { pattern: /\\unicode\s*\{\s*(?:x|0x|U\+)([\da-f]{2,5})\s*\}/gi, by: '\\char"$1 ' },
  { pattern: /\\unicode\s*\{\s*(\d{2,6})\s*\}/g, by: '\\char$1 ' },
  { pattern: /\\m(left|right)(?![a-z])/gi, by: '\\$1' },
  { pattern: /\\sl(?=\s*[(_])/g, by: '\\mathfrak{sl}' },
  { pattern: /\\hbox\s+to\s*[\d.]+\s*(?:ex|em|pt|mm|cm)\s*\{/g, by: '\\text{' },
  { pattern: /\\(hskip|kern|mskip|mkern)\s*(-?)\.(\d)/g, by: '\\$1 $20.$3' },
  { pattern: /\\(?:vskip|vspace\*?)\s*\{?-?[\d.]+\s*(?:ex|em|pt|mm|cm)\}?/g, by: ' ' },
  { pattern: /\\times\\?%/g, by: '\\times \\%' },
];

/**
 * @example normaliseFormula('16% \\Bbb R') // '16\\% {\\Bbb{R}}'
 */
export function normaliseFormula(tex: string): string {
  const portable = toPortableFormula(tex);
  const formula = rewrite(
    portable.includes('\\begin') ? rewriteColumns(portable) : portable,
    REWRITES,
  );
  return hasLooseColumns(formula) ? `\\begin{aligned}${formula}\\end{aligned}` : formula;
}

/**
 * The formula for someone else's document: special characters escaped, no environment that must stand outside dollars,
 * no command with two meanings. Otherwise as its author wrote it.
 * @example toPortableFormula('16% \\la x') // '16\\% \\lesssim  x'
 */
export function toPortableFormula(tex: string): string {
  // An at sign ends a command in documents, and belongs to its name in KaTeX.
  const escaped = escapeSpecials(tex).replaceAll(/\\[a-z]+(?=@)/gi, '$& ');
  const inside = /\\(?:begin|ifmmode)/.test(escaped) ? rewrite(escaped, ENVIRONMENTS) : escaped;
  return writeQuantities(rewriteAlternatives(writeTypedQuantity(inside)));
}

function rewrite(tex: string, rewrites: readonly Rewrite[]): string {
  return rewrites.reduce((formula, { pattern, by }) => formula.replace(pattern, by), tex);
}

/** `%` and `#` are characters here, never TeX's comment or parameter. */
function escapeSpecials(tex: string): string {
  return tex.replace(/\\[\s\S]|[%#]/g, (each) => (each.length === 1 ? `\\${each}` : each));
}

/** `&` outside any environment: the author lost the environment and left the columns. */
function hasLooseColumns(tex: string): boolean {
  return !tex.includes('\\begin') && /(?:^|[^\\])&/.test(tex);
}
