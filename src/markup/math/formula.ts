/** A formula as its author typed it -> one that KaTeX takes as it stands, or why not. Nothing here throws for bad TeX. */
import katex, { type KatexOptions } from 'katex';
import { definitions, growth, isDeep } from './formula-limits.ts';
import { mendFormula } from './formula-mending.ts';
import { isGuessed, macrosFor } from './katex-commands.ts';
import { KATEX_OPTIONS, type Macros } from './katex-options.ts';
import { normaliseFormula } from './normalise-formula.ts';
import type { Mending } from './unknown-command.ts';
import { lookUp } from '../../domain/look-up.ts';

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

/** A formula with more faults than this is not one that a reader could trust. */
const MOST_CHANGES = 8;

/** @example fitFormula('\\bigO(16%)', false, { '\\bigO': '\\mathcal{O}' }) // { ok: true, tex: '\\def\\bigO{\\mathcal{O}}\\bigO(16\\%)', … } */
export function fitFormula(tex: string, display: boolean, macros: Macros): FittedFormula {
  if (tex.length > LONGEST)
    return { ok: false, reason: `it has over ${String(LONGEST)} characters` };
  const unknown: string[] = [];
  const mended: string[] = [];
  const normal = normaliseFormula(tex);
  const table = macrosFor(normal, macros);
  let formula = withBracedScripts(normal, table);
  for (let changes = 0; ; changes += 1) {
    const attempt = tryFormula(formula, display, table);
    if (attempt.mathml !== undefined) {
      const { mathml } = attempt;
      if (isDeep(mathml)) return { ok: false, reason: 'it is nested too deep' };
      return { ok: true, tex: definitions(table) + formula, mathml, unknown, mended };
    }
    const { error } = attempt;
    const change =
      changes < MOST_CHANGES ? findChange(formula, display, error, table, macros) : undefined;
    if (change === undefined) return { ok: false, reason: reasonOf(error) };
    formula = change.formula;
    if (change.unknown.length === 0) mended.push(reasonOf(error));
    for (const command of change.unknown) table[command] = nameOf(command);
    unknown.push(...change.unknown);
  }
}

/** A command that KaTeX does not know comes first, then what we have guessed wrong, then the formula itself. */
function findChange(
  formula: string,
  display: boolean,
  error: Error,
  table: Macros,
  macros: Macros,
): Mending | undefined {
  const mending = mendFormula(formula, error);
  if (mending !== undefined && mending.unknown.length > 0) return mending;
  const wrong = wrongGuesses(formula, display, table, macros);
  return wrong.length > 0 ? { formula, unknown: wrong } : mending;
}

/** A command shown by its name. */
function nameOf(command: string): string {
  return `{\\texttt{${command.slice(1)}}}`;
}

/** Of what the formula's macros may mean, the guess or guesses without which KaTeX takes the formula. */
function wrongGuesses(
  formula: string,
  display: boolean,
  table: Macros,
  macros: Macros,
): readonly string[] {
  const guesses = Object.keys(table).filter((command) => isGuessed(command, macros));
  const choices = [...guesses.map((guess) => [guess]), guesses].filter(({ length }) => length > 0);
  return (
    choices.find((choice) => {
      const names = Object.fromEntries(choice.map((command) => [command, nameOf(command)]));
      return tryFormula(formula, display, { ...table, ...names }).mathml !== undefined;
    }) ?? []
  );
}

/** `x^\pr` -> `x^{\pr}`: of what the macro stands for, TeX would raise the first token. */
function withBracedScripts(formula: string, table: Macros): string {
  return formula.replace(/([\^_])\s*(\\[a-z]+)/gi, (script, mark: string, command: string) => {
    const body = lookUp(table, command);
    return body === undefined || body === '' || body.includes('#') ? script : `${mark}{${command}}`;
  });
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

export function reasonOf(error: Error): string {
  return error.message.replace(/^KaTeX parse error: /, '').replace(/\u0332/g, '');
}
