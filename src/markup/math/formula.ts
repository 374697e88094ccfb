/** A formula as its author typed it to one that KaTeX accepts, or the reason it cannot be. Never throws for bad TeX. */
import katex, { type KatexOptions } from 'katex';
import { definitions, growth, isDeep } from './formula-limits.ts';
import { repairFormula } from './formula-repair.ts';
import { isGuessed, macrosFor } from './katex-commands.ts';
import { KATEX_OPTIONS, type Macros } from './katex-options.ts';
import { normaliseFormula } from './normalise-formula.ts';
import type { Repair } from './unknown-command.ts';
import { lookUp } from '../../domain/look-up.ts';

export type FittedFormula =
  | {
      readonly ok: true;
      /** Preceded by a definition of each macro that it needs. */
      readonly tex: string;
      readonly mathml: string;
      /** Unknown commands, with their backslash: each is set as its name in typewriter letters. */
      readonly unknown: readonly string[];
      /** What else had to be repaired, in KaTeX's words. */
      readonly repairs: readonly string[];
    }
  /** `reason` in KaTeX's words. */
  | { readonly ok: false; readonly reason: string };

/** No formula in a real abstract is longer. */
const LONGEST = 4000;

/** In characters: KaTeX limits how often macros are expanded, not how much they produce. */
const LONGEST_EXPANDED = 20_000;

/** A formula with more faults than this could not be trusted. */
const MOST_CHANGES = 8;

/** @example fitFormula('\\bigO(16%)', false, { '\\bigO': '\\mathcal{O}' }) // { ok: true, tex: '\\def\\bigO{\\mathcal{O}}\\bigO(16\\%)', … } */
export function fitFormula(tex: string, display: boolean, macros: Macros): FittedFormula {
  if (tex.length > LONGEST)
    return { ok: false, reason: `it has over ${String(LONGEST)} characters` };
  const unknown: string[] = [];
  const repairs: string[] = [];
  const normal = normaliseFormula(tex);
  let table = macrosFor(normal, macros);
  let formula = withBracedScripts(normal, table);
  for (let changes = 0; ; changes += 1) {
    const attempt = tryFormula(formula, display, table);
    if (attempt.mathml !== undefined) {
      const { mathml } = attempt;
      if (isDeep(mathml)) return { ok: false, reason: 'it is nested too deep' };
      return { ok: true, tex: definitions(table) + formula, mathml, unknown, repairs };
    }
    const { error } = attempt;
    const repair =
      changes < MOST_CHANGES ? findRepair(formula, display, error, table, macros) : undefined;
    if (repair === undefined) return { ok: false, reason: reasonOf(error) };
    formula = repair.formula;
    if (repair.unknown.length === 0) repairs.push(reasonOf(error));
    const shown = repair.unknown.map((command) => [command, nameOf(command)] as const);
    table = { ...table, ...Object.fromEntries(shown) };
    unknown.push(...repair.unknown);
  }
}

/** Unknown commands are tried first, then our own wrong guesses, then repairs of the formula. */
function findRepair(
  formula: string,
  display: boolean,
  error: Error,
  table: Macros,
  macros: Macros,
): Repair | undefined {
  const repair = repairFormula(formula, error);
  if (repair !== undefined && repair.unknown.length > 0) return repair;
  const wrong = wrongGuesses(formula, display, table, macros);
  return wrong.length > 0 ? { formula, unknown: wrong } : repair;
}

/** Shows a command by its name. */
function nameOf(command: string): string {
  return `{\\texttt{${command.slice(1)}}}`;
}

/** The guessed macro without which KaTeX accepts the formula, or all of them. */
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

/** `x^\pr` to `x^{\pr}`: otherwise TeX would raise only the first token of the expansion. */
function withBracedScripts(formula: string, table: Macros): string {
  return formula.replace(/([\^_])\s*(\\[a-z]+)/gi, (script, mark: string, command: string) => {
    const body = lookUp(table, command);
    return body === undefined || body === '' || body.includes('#') ? script : `${mark}{${command}}`;
  });
}

type Attempt = { readonly mathml: string } | { readonly mathml: undefined; readonly error: Error };

/** Asks for MathML only, which takes half the time. */
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
    // Besides its ParseError, KaTeX throws a RangeError for deep nesting.
    if (!(error instanceof Error)) throw error;
    return { mathml: undefined, error };
  }
}

export function reasonOf(error: Error): string {
  return error.message.replace(/^KaTeX parse error: /, '').replace(/\u0332/g, '');
}
