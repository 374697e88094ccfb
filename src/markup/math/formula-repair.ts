/**
 * Repairs a formula that KaTeX refuses, one fault at a time: an unknown command is set as its name, an unmatched brace
 * gets a partner. The caller reports each repair and tries again. The rules go by KaTeX's English messages, which have
 * no codes.
 */
import katex from 'katex';
import { FONT_COMMANDS } from './formula-rewrites.ts';
import { repairUnknownCommand, type Repair } from './unknown-command.ts';

type RepairRule = (formula: string, position: number, named: string) => string | undefined;

/** `_` and `^` as characters of `\\text{..}`. */
const TEXT_CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['_', '\\_'],
  ['^', '\\textasciicircum '],
]);

/** KaTeX's message and the repair; the pattern's first group is what the message quotes. */
const REPAIRS: readonly (readonly [message: RegExp, repair: RepairRule])[] = [
  [
    /^Double (?:super|sub)script/,
    (formula, at) => (/[\^_']/.test(formula.charAt(at)) ? insert(formula, at, '{}') : undefined),
  ],
  [
    /^Expected 'EOF', got '\}'/,
    (formula, at) => (formula.charAt(at) === '}' ? remove(formula, at, 1) : undefined),
  ],
  [/^Expected '\}', got 'EOF'/, (formula) => `${formula}}`],
  [
    /^Unexpected end of input in a macro argument/,
    (formula) =>
      isOpen(formula)
        ? `${formula}}`
        : (changed(formula, formula.replace(NESTED, '$1{$2}')) ??
          changed(formula, formula.replace(/(\\[a-z]+)(?=\s*\})/gi, '$1{}')) ??
          `${formula}{}`),
  ],
  [
    /^Extra \}/,
    (formula, at) => (formula.charAt(at) === '}' ? insert(formula, at, '{}') : undefined),
  ],
  [/^Expected group as argument to/, (formula, at) => insert(formula, at, '{}')],
  [/^Got function '(\\[a-z]+)' with no arguments as argument to/i, braceArgument],
  [/^Expected & or /, closeEnvironment],
  [
    /^Invalid size/,
    (formula) => changed(formula, formula.replace(SIZED, ' ').replace(/\\\\\s*\[/g, '\\\\{}[')),
  ],
  [
    /^(?:\\verb ended|Invalid base-10|\\hline valid only)/,
    (formula) => changed(formula, formula.replace(/\\(?:verb|char|hline)(?![a-z])/gi, ' ')),
  ],
  [
    /^Expected group after '[\^_]'/,
    (formula, at) =>
      changed(formula, formula.replace(BEFORE_SCRIPT, '$1{}')) ??
      (/[\^_]/.test(formula.charAt(at)) ? insert(formula, at + 1, '{}') : undefined),
  ],
  [/^Got function '(\\[a-z]+)@?' with no arguments/i, braceScript],
  [/^(?:Expected '\\right'|Invalid delimiter|\\middle without)|got '\\right'/, withoutSizes],
  [
    /^Can't use function '(\$|\\[()\]])' in math mode/,
    (formula, at, named) =>
      formula.startsWith(named, at) ? remove(formula, at, named.length) : undefined,
  ],
  [
    /^Expected '(?:EOF|\})', got '&'/,
    (formula, at) => (formula.charAt(at) === '&' ? remove(formula, at, 1) : undefined),
  ],
  [
    /^(?:No such environment: |\{)([a-zA-Z]+\*?)(?:\} can be used only in display mode)?/,
    withoutEnvironment,
  ],
  [
    /^(?:Expected 'EOF', got '\\end'|No such environment: $)/,
    (formula) =>
      changed(formula, formula.replace(/\\(?:begin|end)(?![a-z])\s*(?:\{[^{}]*\})?/gi, ' ')),
  ],
  [
    /^(?:Undefined control sequence: (\\[^a-z])|Unexpected character)/i,
    (formula, at, named) => remove(formula, at, Math.max(1, named.length)),
  ],
  [
    /^Expected '(?:EOF|\})', got '([_^])'/,
    (formula, at, sign) =>
      formula.charAt(at) === sign
        ? insert(remove(formula, at, 1), at, TEXT_CHARACTERS.get(sign) ?? '')
        : undefined,
  ],
  [
    /^Limit controls must follow/,
    (formula) => changed(formula, formula.replace(/\\(?:no)?limits(?![a-z])/gi, '')),
  ],
];

/** What KaTeX may say of a formula that is repaired; another version may say it in other words. */
export const MESSAGES = REPAIRS.map(([message]) => message);

/** A command that would take a script as its argument. */
const BEFORE_SCRIPT =
  /(\\(?:math[a-z]{2,4}|sqrt|hat|vec|bar|tilde|boldsymbol|bm|Bbb|cal|[dt]?frac\s*(?:\w|\{[^{}]*\})))(?=\s*[\^_])/g;

/** A command whose argument is a command with an argument. */
const NESTED = new RegExp(
  `(\\\\(?:${FONT_COMMANDS}|hat|bar|tilde|vec|dot|overline|underline))\\s*(\\\\[a-z]+\\s*\\{[^{}]*\\})`,
  'gi',
);

/** Lengths, which make no sense on a page. */
const SIZED = /\\(?:[hv]space\*?|rule)\s*(?:\{[^{}]*\}\s*){1,2}|\\(?:[hmv]?skip|m?kern)(?![a-z])/gi;

/** The formula with one fault repaired; undefined if no repair is known. */
export function repairFormula(formula: string, error: Error): Repair | undefined {
  if (!(error instanceof katex.ParseError)) return undefined;
  const message = error.rawMessage;
  const undefinedCommand = /^Undefined control sequence: (\\[a-z@]+)$/i.exec(message)?.[1];
  if (undefinedCommand !== undefined) return repairUnknownCommand(formula, undefinedCommand);
  const accent = /^Expected group as argument to '(\\[Hbcdkrtuv])'$/.exec(message)?.[1];
  if (accent !== undefined) return { formula, unknown: [accent] };
  for (const [pattern, repair] of REPAIRS) {
    const match = pattern.exec(message);
    if (match === null) continue;
    const repaired = repair(formula, error.position, match[1] ?? '');
    if (repaired !== undefined) return { formula: repaired, unknown: [] };
  }
  return undefined;
}

/** `\sqrt\ln n` -> `\sqrt{\ln n}`. */
function braceArgument(formula: string, at: number, command: string): string | undefined {
  if (!formula.startsWith(command, at)) return undefined;
  const rest = formula.slice(at + command.length);
  const taken = /^\s*(?:\{[^{}]*\}|\\[a-z]+|[a-z0-9])?/i.exec(rest)?.[0] ?? '';
  return `${formula.slice(0, at)}{${command}${taken}}${rest.slice(taken.length)}`;
}

/** Closes the last open environment. */
function closeEnvironment(formula: string): string | undefined {
  const open: string[] = [];
  for (const [, end, name = ''] of formula.matchAll(/\\(?:begin|(end))\s*\{([^{}]*)\}/g)) {
    if (end === undefined) open.push(name);
    else open.splice(open.lastIndexOf(name), 1);
  }
  const last = open.at(-1);
  return last === undefined ? undefined : `${formula}\\end{${last}}`;
}

/** `x^\overline{a}` -> `x^{\overline{a}}`. */
function braceScript(formula: string, _position: number, command: string): string | undefined {
  const name = command.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const script = new RegExp(
    `([\\^_])\\s*(${name}(?![a-zA-Z])\\s*(?:\\{[^{}]*\\}|[a-zA-Z0-9]|\\\\[a-zA-Z]+)?)`,
    'g',
  );
  return changed(formula, formula.replace(script, '$1{$2}'));
}

function withoutSizes(formula: string): string | undefined {
  return changed(
    formula,
    formula.replace(/\\(?:left|right|middle|[bB]igg?[lrm]?)(?![a-zA-Z])\s*\.?/g, ''),
  );
}

function withoutEnvironment(formula: string, _position: number, name: string): string | undefined {
  if (DIAGRAM.test(name)) return undefined;
  const [begin, end] = [`\\begin{${name}}`, `\\end{${name}}`];
  return changed(formula, formula.replaceAll(begin, ' ').replaceAll(end, ' '));
}

/** Environments that are nothing without their lines. */
const DIAGRAM = /^(?:tikz(?:cd|picture)|picture|xy|pspicture)$/;

function changed(before: string, after: string): string | undefined {
  return before === after ? undefined : after;
}

function insert(text: string, at: number, what: string): string {
  return text.slice(0, at) + what + text.slice(at);
}

function remove(text: string, at: number, length: number): string {
  return text.slice(0, at) + text.slice(at + length);
}

function isOpen(formula: string): boolean {
  const plain = formula.replace(/\\[\s\S]/g, '');
  return plain.split('{').length > plain.split('}').length;
}
