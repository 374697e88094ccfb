/** One formula -> HTML and MathML by KaTeX, or why not. Nothing here throws for bad TeX. */
import katex, { type KatexOptions } from 'katex';
import { escapeHtml } from '../escape-html.ts';
import { mendFormula } from './formula-mending.ts';
import { macrosFor } from './katex-commands.ts';
import { KATEX_OPTIONS, type Macros } from './katex-options.ts';
import { normaliseFormula } from './normalise-formula.ts';

export type TypesetFormula =
  | {
      readonly ok: true;
      readonly html: string;
      /** Commands nobody knows, with their backslash: each is set as its own name in typewriter letters. */
      readonly unknown: readonly string[];
      /** What else had to be changed, in KaTeX's own words. */
      readonly mended: readonly string[];
    }
  /** `reason` in KaTeX's own words. */
  | { readonly ok: false; readonly reason: string };

type Output = 'htmlAndMathml' | 'mathml';

/** No formula of an abstract is longer; what is, could take any time and room. */
const LONGEST = 4000;

/** A formula with more faults than this is not one that a reader could trust. */
const MOST_CHANGES = 8;

/**
 * `output`: MathML alone takes half the time.
 * @example typesetFormula('x^2', false, {}).ok // true
 */
export function typesetFormula(
  tex: string,
  display: boolean,
  macros: Macros,
  output: Output = 'htmlAndMathml',
): TypesetFormula {
  if (tex.length > LONGEST)
    return { ok: false, reason: `It has over ${String(LONGEST)} characters` };
  const unknown: string[] = [];
  const mended: string[] = [];
  let formula = normaliseFormula(tex);
  const table = macrosFor(formula, macros);
  for (;;) {
    const attempt = typesetOnce(formula, { output, displayMode: display, macros: { ...table } });
    if (attempt.html !== undefined)
      return { ok: true, html: withSource(attempt.html, tex, formula), unknown, mended };
    const { error } = attempt;
    const change =
      unknown.length + mended.length < MOST_CHANGES ? mendFormula(formula, error) : undefined;
    if (change === undefined) return { ok: false, reason: reasonOf(error) };
    if (change.unknown === undefined) mended.push(reasonOf(error));
    else {
      unknown.push(change.unknown);
      table[change.unknown] = `{\\texttt{${change.unknown.slice(1)}}}`;
    }
    formula = change.formula;
  }
}

type Attempt = { readonly html: string } | { readonly html: undefined; readonly error: Error };

function typesetOnce(formula: string, options: KatexOptions): Attempt {
  try {
    return { html: katex.renderToString(formula, { ...KATEX_OPTIONS, ...options }) };
  } catch (error) {
    // Besides its ParseError KaTeX lets a RangeError of deep nesting through.
    if (!(error instanceof Error)) throw error;
    return { html: undefined, error };
  }
}

function reasonOf(error: Error): string {
  return error.message.replace(/^KaTeX parse error: /, '').replace(/\u0332/g, '');
}

const ANNOTATION = '<annotation encoding="application/x-tex">';

/** The annotation is what a reader copies: the author's TeX, not what was made of it for KaTeX. */
function withSource(html: string, tex: string, formula: string): string {
  if (tex === formula) return html;
  const start = html.indexOf(ANNOTATION) + ANNOTATION.length;
  const end = html.indexOf('</annotation>', start);
  return html.slice(0, start) + escapeHtml(tex) + html.slice(end);
}
