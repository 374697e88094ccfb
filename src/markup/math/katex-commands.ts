import katex from 'katex';
import { memoize } from '../../domain/memoize.ts';
import { KATEX_OPTIONS, type Macros } from './katex-options.ts';
import commands from './commands.json' with { type: 'json' };
import { readRows } from './macro-rows.ts';
import { UNIT_MACROS } from './units.ts';
import { lookUp } from '../../domain/look-up.ts';

/**
 * Macros that authors define for themselves, so often and so alike that their meaning can be guessed, unless KaTeX has a
 * command of that name. A name whose meaning depends on the field (`\L`, `\o`, `\pd`) is not among them: it is
 * reported, and shown by its name.
 */
const GUESSED = withoutDefined({ ...UNIT_MACROS, ...readRows(commands.guessed) });

/** Commands that KaTeX has and LaTeX lacks. */
const KATEX_ONLY = readRows({ '\\mathbb{?}': 'N R Z' });

/**
 * Everything we add to KaTeX: also commands of LaTeX and its common packages, where `\@firstoftwo{}{#1}` takes an argument
 * and prints nothing; and commands that KaTeX does not trust and would show in its error colour, which print their text.
 */
export const ADDED_MACROS: Macros = {
  ...GUESSED,
  ...withoutDefined(readRows(commands.missing)),
  ...readRows(commands.overriding),
};

function withoutDefined(macros: Macros): Macros {
  return Object.fromEntries(Object.entries(macros).filter(([command]) => !isDefined(command, {})));
}

/** Links and marks of pages that a source may have put there: a citation keeps what they say. */
const LINKING = readRows({
  '{#2}': 'href htmlClass htmlData htmlId htmlStyle',
  '\\text{#1}': 'url',
});

/** Commands that read or write files, or change other commands: nothing of that happens in somebody else's document. */
const REACHING_OUT = readRows({
  '\\texttt{?}':
    'input include openin openout read write immediate special catcode csname endcsname global gdef xdef',
});

/** Macros that other people's documents do not define, those of authors and the maintainer's, and those that none shall have. */
export const privateMacros = memoize((macros: Macros): Macros => ({
  ...GUESSED,
  ...KATEX_ONLY,
  ...macros,
  ...LINKING,
  ...REACHING_OUT,
}));

/**
 * The macros that the formula uses, and those that they use. KaTeX copies the macros it is given; copying all of them
 * would take longer than the formula.
 */
export function macrosFor(formula: string, macros: Macros): Record<string, string> {
  const needed = new Map<string, string>();
  const texts = [formula];
  for (let text = texts.pop(); text !== undefined; text = texts.pop()) {
    for (const [command] of text.matchAll(COMMAND)) {
      const expansion = lookUp(macros, command) ?? lookUp(ADDED_MACROS, command);
      if (expansion === undefined || needed.has(command)) continue;
      needed.set(command, expansion);
      texts.push(expansion);
    }
  }
  return Object.fromEntries(needed);
}

/** How many arguments a macro takes, whether the maintainer's or ours. */
export function macroParameters(name: string, macros: Macros): number {
  const command = `\\${name}`;
  const digits =
    (lookUp(macros, command) ?? lookUp(ADDED_MACROS, command) ?? '').match(/#\d/g) ?? [];
  return Math.max(0, ...digits.map((digit) => Number(digit.slice(1))));
}

/** Whether the meaning of the command is our guess. */
export function isGuessed(command: string, macros: Macros): boolean {
  return !Object.hasOwn(macros, command) && Object.hasOwn(GUESSED, command);
}

const COMMAND = /\\(?:[a-z]+|[^a-z])/gi;

const KNOWN = new Map<string, boolean>();

/** Whether KaTeX with our macros knows the command `\\name`. */
export function isKatexCommand(name: string): boolean {
  let known = KNOWN.get(name);
  if (known === undefined) {
    known = isDefined(`\\${name}`, ADDED_MACROS);
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
