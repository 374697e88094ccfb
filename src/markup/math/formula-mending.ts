/**
 * What can be done about a formula that KaTeX refuses: an unknown command is set as its name, a brace without
 * partner is given one. Whoever asks reports each change, and asks again with the changed formula.
 */
import katex from 'katex';

export interface Mending {
  readonly formula: string;
  /** The command that KaTeX does not know, when that is what was wrong; the formula is as it was. */
  readonly unknown: string | undefined;
}

type Mend = (formula: string, position: number, named: string) => string | undefined;

/** Inside `\\text{..}` these are signs. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['_', '\\_'],
  ['^', '\\textasciicircum '],
]);

/** KaTeX's words -> the change; the first group of the pattern, if any, is what KaTeX names. */
const MENDS: readonly (readonly [reason: RegExp, mend: Mend])[] = [
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
    (formula) => (isOpen(formula) ? `${formula}}` : undefined),
  ],
  [
    /^Expected group after '[\^_]'/,
    (formula, at) => (/[\^_]/.test(formula.charAt(at)) ? insert(formula, at + 1, '{}') : undefined),
  ],
  [/^Got function '(\\[a-z]+)@?' with no arguments/i, braceScript],
  [
    /^(?:Expected '\\right'|Expected 'EOF', got '\\(?:right|middle)'|Invalid delimiter|\\middle without|Missing or unrecognized delimiter)/,
    withoutSizes,
  ],
  [/'\}', got '\\right'|got '\\right'/, withoutSizes],
  [
    /^Can't use function '(\$|\\\(|\\\)|\\\[|\\\])' in math mode/,
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
    /^Expected 'EOF', got '\\end'/,
    (formula) => changed(formula, formula.replace(/\\(?:begin|end)\s*\{[^{}]*\}/g, ' ')),
  ],
  [
    /^Expected '(?:EOF|\})', got '([_^])'/,
    (formula, at, sign) =>
      formula.charAt(at) === sign
        ? insert(remove(formula, at, 1), at, SIGNS.get(sign) ?? '')
        : undefined,
  ],
  [
    /^Limit controls must follow/,
    (formula) => changed(formula, formula.replace(/\\(?:no)?limits(?![a-z])/gi, '')),
  ],
];

/** The formula with one fault less, or undefined when nothing is known to help. */
export function mendFormula(formula: string, error: Error): Mending | undefined {
  if (!(error instanceof katex.ParseError)) return undefined;
  const reason = error.rawMessage;
  const unknown = /^Undefined control sequence: (\\[a-z@]+)$/i.exec(reason)?.[1];
  if (unknown !== undefined) return { formula, unknown };
  for (const [pattern, mend] of MENDS) {
    const match = pattern.exec(reason);
    if (match === null) continue;
    const mended = mend(formula, error.position, match[1] ?? '');
    if (mended !== undefined) return { formula: mended, unknown: undefined };
  }
  return undefined;
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
  const [begin, end] = [`\\begin{${name}}`, `\\end{${name}}`];
  return changed(formula, formula.replaceAll(begin, ' ').replaceAll(end, ' '));
}

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
