/**
 * Math that authors write without dollars: `b -> s \gamma`, `10^5`, `H_2O`, `\alpha_s`. A math command takes its
 * arguments with it; a script joins the number or letter before it.
 */
import { isKatexCommand, macroParameters } from '../math/katex-commands.ts';
import type { Macros } from '../math/katex-options.ts';
import { toScript } from '../math/scripts.ts';
import { quantityParameters } from '../math/units.ts';
import { isWord, type Cursor } from './cursor.ts';
import { textCommand } from './text-commands.ts';
import type { Script, Syntax, Word } from './syntax.ts';

/** Math commands with arguments, by how many they take. */
const PARAMETERS: readonly (readonly [number, string])[] = [
  [
    1,
    'sqrt mathbb mathcal mathrm mathbf mathit mathsf mathtt mathfrak mathscr mathds mathbbm mathop bar hat tilde ' +
      'vec dot ddot widehat widetilde overline overrightarrow underbrace overbrace acute grave breve check ' +
      'operatorname boldsymbol bm bold pmb pmod not ket bra slashed cancel mathring Bbb frak abs norm ' +
      'mathbin mathrel mathord mathclap xrightarrow xleftarrow substack',
  ],
  [2, 'frac dfrac tfrac binom stackrel overset underset nicefrac sfrac braket'],
];

const PARAMETERS_BY_NAME: ReadonlyMap<string, number> = new Map(
  PARAMETERS.flatMap(([count, names]) => names.split(' ').map((name) => [name, count] as const)),
);

/** Between two words these are relations, never letters. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['la', 'lesssim'],
  ['ga', 'gtrsim'],
]);

/** The math command that a command in prose stands for, if any. `\ALPHA` of an upper-cased title is `\alpha`. */
export function mathName(name: string, macros: Macros): string | undefined {
  if (isMacro(name, macros)) return name;
  const alias = ALIASES.get(name);
  if (alias !== undefined) return alias;
  if (quantityParameters(name) !== undefined || isKatexCommand(name)) return name;
  const lower = name.toLowerCase();
  return name.length > 2 && name === name.toUpperCase() && isKatexCommand(lower)
    ? lower
    : undefined;
}

/** Whether the maintainer has defined the command. */
export function isMacro(name: string, macros: Macros): boolean {
  return Object.hasOwn(macros, `\\${name}`);
}

/** The formula that begins with the command; takes its arguments from the cursor. */
export function takeMathCommand(name: string, cursor: Cursor, macros: Macros): string {
  let value = `\\${name}`;
  for (
    let left =
      quantityParameters(name) ?? PARAMETERS_BY_NAME.get(name) ?? macroParameters(name, macros);
    left > 0;
    left -= 1
  ) {
    if (isWord(cursor.current, '[')) {
      const option = cursor.takeOption();
      const [first] = option ?? [];
      const last = option?.at(-1);
      if (first !== undefined && last !== undefined) {
        value += `[${cursor.slice(first.offset, last.end)}]`;
      }
    }
    const argument = takeMathArgument(cursor);
    if (argument === undefined) break;
    value += argument;
  }
  return value;
}

function takeMathArgument(cursor: Cursor): string | undefined {
  const group = cursor.takeGroup();
  if (group !== undefined) return `{${cursor.inside(group)}}`;
  const [first] = cursor.takeArgument();
  if (first === undefined) return undefined;
  const text = first.kind === 'formula' ? first.value : cursor.slice(first.offset, first.end);
  return `{${text}}`;
}

/** Whether `_` is part of a programmer's identifier: `word_count`. */
export function isInsideIdentifier(
  script: Script,
  before: Syntax | undefined,
  after: Syntax | undefined,
): boolean {
  if (script.mark !== '_') return false;
  if (before?.kind !== 'word' || after?.kind !== 'word') return true;
  return (
    /^[\p{L}\p{N}]{2,}$/u.test(before.value) &&
    !/^\d+$/.test(before.value) &&
    /^[\p{L}\p{N}]{2,}$/u.test(after.value) &&
    !/^(?:\d|\p{Ll}\p{Lu})/u.test(after.value)
  );
}

/** The argument of a script in prose: `{..}`, a command, a signed number, or a letter. */
export interface ScriptArgument {
  readonly tex: string;
  /** The remainder of the word it was taken from. */
  readonly rest: Word | undefined;
}

export function takeScriptArgument(cursor: Cursor, macros: Macros): ScriptArgument | undefined {
  const node = cursor.current;
  if (node?.kind === 'group') {
    cursor.take();
    return { tex: cursor.inside(node), rest: undefined };
  }
  if (node?.kind === 'command') {
    const name = isProse(node.name) ? undefined : mathName(node.name, macros);
    if (name === undefined) return undefined;
    cursor.take();
    return { tex: takeMathCommand(name, cursor, macros), rest: undefined };
  }
  if (node?.kind !== 'word') return undefined;
  const sign = /^[-+]$/.test(node.value) ? node.value : '';
  if (sign !== '') cursor.take();
  const word = sign === '' ? node : cursor.current;
  if (word?.kind !== 'word') return sign === '' ? undefined : { tex: sign, rest: undefined };
  const taken = /^(?:\d+|\p{Ll}(?=\p{Lu})|\p{L}+|[*'∗†])/u.exec(word.value)?.[0];
  if (taken === undefined || (sign !== '' && !/^\d/.test(taken))) {
    return sign === '' ? undefined : { tex: sign, rest: undefined };
  }
  cursor.take();
  const value = word.value.slice(taken.length);
  const rest =
    value === ''
      ? undefined
      : ({ kind: 'word', value, offset: word.offset + taken.length, end: word.end } as const);
  return { tex: sign + taken, rest };
}

/** Whether the command means something in prose that cannot be raised or lowered. */
function isProse(name: string): boolean {
  const meaning = textCommand(name);
  return meaning !== undefined && meaning.does !== 'wrap';
}

/** `tex` in Unicode superscripts or subscripts; undefined if one of its characters has none. */
export function unicodeScript(mark: '^' | '_', tex: string): string | undefined {
  return toScript(mark === '^' ? 'super' : 'sub', tex);
}
