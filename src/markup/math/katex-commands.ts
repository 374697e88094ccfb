import katex from 'katex';
import { oncePer } from '../../domain/once.ts';
import type { Macros } from './katex-options.ts';
import { KATEX_OPTIONS } from './katex-options.ts';
import { GUESSED_ROWS, MISSING_ROWS, OVERRIDING_ROWS } from './command-table.ts';
import { readRows } from './macro-rows.ts';
import { UNIT_MACROS } from './units.ts';
import { lookUp } from '../../domain/look-up.ts';

/** What authors define, without the names of real commands. */
const GUESSED = withoutDefined({ ...UNIT_MACROS, ...readRows(GUESSED_ROWS) });

/** Commands of KaTeX that LaTeX lacks. */
const KATEX_ONLY = readRows('\\mathbb{?} <- N R Z');

/** Of our tables what KaTeX lacks; a private macro never takes the name of a real command. */
const TABLE: Macros = {
  ...GUESSED,
  ...withoutDefined(readRows(MISSING_ROWS)),
  ...readRows(OVERRIDING_ROWS),
};

function withoutDefined(macros: Macros): Macros {
  return Object.fromEntries(Object.entries(macros).filter(([command]) => !isDefined(command, {})));
}

/** Links and marks of pages that a source may have put there: a citation keeps what they say. */
const LINKING = readRows('{#2} <- href htmlClass htmlData htmlId htmlStyle ; \\text{#1} <- url');

/** Macros that no reader of a citation has, those of authors and the maintainer's, and those that none shall have. */
export const privateMacros = oncePer((macros: Macros): Macros => ({
  ...GUESSED,
  ...KATEX_ONLY,
  ...macros,
  ...LINKING,
}));

/** Every macro there is; the maintainer's win. */
export function allMacros(macros: Macros): Macros {
  return { ...TABLE, ...macros };
}

/**
 * The macros that the formula needs, and those that they need: KaTeX copies and may change what it is given,
 * which for all of them takes longer than the formula.
 */
export function macrosFor(formula: string, macros: Macros): Record<string, string> {
  const needed: Record<string, string> = {};
  const texts = [formula];
  for (let text = texts.pop(); text !== undefined; text = texts.pop()) {
    for (const [command] of text.matchAll(COMMAND)) {
      const expansion = lookUp(macros, command) ?? lookUp(TABLE, command);
      if (expansion === undefined || Object.hasOwn(needed, command)) continue;
      needed[command] = expansion;
      texts.push(expansion);
    }
  }
  return needed;
}

/** How many arguments a macro takes, the maintainer's or ours. */
export function macroParameters(name: string, macros: Macros): number {
  const command = `\\${name}`;
  const digits = (lookUp(macros, command) ?? lookUp(TABLE, command) ?? '').match(/#\d/g) ?? [];
  return Math.max(0, ...digits.map((digit) => Number(digit.slice(1))));
}

/** Whether what the command means is a guess of ours. */
export function isGuessed(command: string, macros: Macros): boolean {
  return !Object.hasOwn(macros, command) && Object.hasOwn(GUESSED, command);
}

const COMMAND = /\\(?:[a-z]+|[^a-z])/gi;

const KNOWN = new Map<string, boolean>();

/** Whether KaTeX, with our tables, knows the command `\\name`. */
export function isKatexCommand(name: string): boolean {
  let known = KNOWN.get(name);
  if (known === undefined) {
    known = isDefined(`\\${name}`, TABLE);
    KNOWN.set(name, known);
  }
  return known;
}

function isDefined(command: string, macros: Macros): boolean {
  try {
    katex.renderToString(command, { ...KATEX_OPTIONS, macros: { ...macros } });
    return true;
  } catch (error) {
    return error instanceof Error && !error.message.includes('Undefined control sequence');
  }
}
