/** A formula as its author typed it -> one that KaTeX takes as it stands, or why not. Nothing here throws for bad TeX. */
import katex, { type KatexOptions } from 'katex';
import { mendFormula } from './formula-mending.ts';
import { macrosFor } from './katex-commands.ts';
import { KATEX_OPTIONS, type Macros } from './katex-options.ts';
import { normaliseFormula } from './normalise-formula.ts';

export type FittedFormula =
  | {
      readonly ok: true;
      /** With a definition of each macro that it needs before it. */
      readonly tex: string;
      readonly mathml: string;
      /** Commands nobody knows, with their backslash: each is set as its own name in typewriter letters. */
      readonly unknown: readonly string[];
      /** What else had to be changed, in KaTeX's own words. */
      readonly mended: readonly string[];
    }
  /** `reason` in KaTeX's own words. */
  | { readonly ok: false; readonly reason: string };

/** No formula of an abstract is longer; what is, could take any time and room. */
const LONGEST = 4000;

/** Of what macros write, in characters: KaTeX counts how often they are used, not how much they write. */
const LONGEST_EXPANDED = 20_000;

/** Elements inside each other; recursion over what is deeper runs out of stack. */
const DEEPEST = 100;

/** A formula with more faults than this is not one that a reader could trust. */
const MOST_CHANGES = 8;

/** @example fitFormula('\\bigO(16%)', false, { '\\bigO': '\\mathcal{O}' }) // { ok: true, tex: '\\def\\bigO{\\mathcal{O}}\\bigO(16\\%)', … } */
export function fitFormula(tex: string, display: boolean, macros: Macros): FittedFormula {
  if (tex.length > LONGEST)
    return { ok: false, reason: `It has over ${String(LONGEST)} characters` };
  const unknown: string[] = [];
  const mended: string[] = [];
  let formula = normaliseFormula(tex);
  const table = macrosFor(formula, macros);
  for (;;) {
    const attempt = tryFormula(formula, display, table);
    if (attempt.mathml !== undefined) {
      if (isDeep(attempt.mathml))
        return { ok: false, reason: `It is nested over ${String(DEEPEST)} deep` };
      return {
        ok: true,
        tex: definitions(table) + formula,
        mathml: attempt.mathml,
        unknown,
        mended,
      };
    }
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

type Attempt = { readonly mathml: string } | { readonly mathml: undefined; readonly error: Error };

/** MathML alone takes half the time. */
function tryFormula(formula: string, displayMode: boolean, macros: Macros): Attempt {
  const options: KatexOptions = {
    ...KATEX_OPTIONS,
    output: 'mathml',
    displayMode,
    maxExpand: Math.min(KATEX_OPTIONS.maxExpand, LONGEST_EXPANDED / growth(formula, macros)),
    macros: { ...macros },
  };
  try {
    return { mathml: katex.renderToString(formula, options) };
  } catch (error) {
    // Besides its ParseError KaTeX lets a RangeError of deep nesting through.
    if (!(error instanceof Error)) throw error;
    return { mathml: undefined, error };
  }
}

/** How many characters one use of a macro can add. */
function growth(formula: string, macros: Macros): number {
  const bodies = Object.values(macros);
  if (DEFINITION.test(formula)) bodies.push(formula);
  const growths = bodies.map((body) => {
    const parameters = body.match(/#[1-9]/g) ?? [];
    return body.length + (parameters.length - new Set(parameters).size) * formula.length;
  });
  return Math.max(1, ...growths);
}

const DEFINITION = /\\(?:[egx]?def|(?:re)?newcommand|providecommand|let|futurelet)(?![a-z])/i;

/** The macros in TeX: the next formula does not see them. */
function definitions(macros: Macros): string {
  return Object.entries(macros)
    .map(([command, body]) => {
      const digits = (body.match(/#[1-9]/g) ?? []).map((parameter) => Number(parameter.slice(1)));
      const parameters = Array.from(
        { length: Math.max(0, ...digits) },
        (_, at) => `#${String(at + 1)}`,
      );
      return `\\def${command}${parameters.join('')}{${body}}`;
    })
    .join('');
}

function isDeep(mathml: string): boolean {
  let depth = 0;
  for (const [tag] of mathml.matchAll(/<\/?[a-z]/g)) {
    depth += tag.startsWith('</') ? -1 : 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

export function reasonOf(error: Error): string {
  return error.message.replace(/^KaTeX parse error: /, '').replace(/\u0332/g, '');
}
