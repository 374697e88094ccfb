/** `^` and `_` in prose: part of a formula, raised or lowered text, or just a character. */
import { isInsideIdentifier, takeScriptArgument, unicodeScript } from './math-in-prose.ts';
import type { Writing } from './composer.ts';
import { formulaPiece, pushText, textPiece, type Piece } from './pieces.ts';
import type { Script, Syntax } from './syntax.ts';

export function writeScript({ macros, cursor, pieces }: Writing, script: Script): void {
  const before = cursor.beforeLast;
  const isPlain =
    isInsideIdentifier(script, before, cursor.current) && !isLowered(before, cursor.current);
  const argument = isPlain ? undefined : takeScriptArgument(cursor, macros);
  if (argument === undefined) {
    pushText(pieces, script.mark);
    return;
  }
  const { tex, rest } = argument;
  attach(script, tex, rest !== undefined || isAlphanumeric(cursor.current), pieces);
  if (rest !== undefined) pushText(pieces, rest.value);
}

/** `Cu_{1-x}`, `(..)_x`: next to braces, a command or punctuation, a script is surely meant. */
function isLowered(before: Syntax | undefined, after: Syntax | undefined): boolean {
  if (before === undefined || before.kind === 'space' || before.kind === 'tie') return false;
  if (after?.kind === 'group' || after?.kind === 'command') return true;
  return after !== undefined && before.kind !== 'word' && before.kind !== 'script';
}

/** `goesOn`: a letter or digit follows directly, so the script belongs to text, as in `H_2O`. */
function attach(script: Script, tex: string, goesOn: boolean, pieces: Piece[]): void {
  const raised = `${script.mark}${tex.length === 1 ? tex : `{${tex}}`}`;
  const last = pieces.at(-1);
  if (last?.type === 'inlineMath') {
    pieces[pieces.length - 1] = { ...last, value: last.value + raised };
    return;
  }
  const base = last?.type === 'text' ? baseOf(last.value) : undefined;
  if (ORDINAL.test(tex)) {
    pushText(pieces, tex.replace(/^\\[a-z]+\s*/, ''));
    return;
  }
  if (last?.type === 'text' && base !== undefined && !goesOn) {
    pieces[pieces.length - 1] = textPiece(last.value.slice(0, -base.length));
    pieces.push(formulaPiece(base + raised, false, script.offset));
    return;
  }
  const unicode = unicodeScript(script.mark, tex);
  if (unicode === undefined) pieces.push(formulaPiece(`{}${raised}`, false, script.offset));
  else pushText(pieces, unicode);
}

/** The number or single letter that ends the text. */
function baseOf(text: string): string | undefined {
  const tail = text.slice(-LONGEST_BASE);
  return /(?:^|[^\p{L}\p{N}])(\d+|\p{L})$/u.exec(tail)?.[1];
}

/** `5^{th}`, `1^{\rm st}`: set on the line, as is usual today. */
const ORDINAL = /^(?:\\rm\s*|\\text\s*)?(?:st|nd|rd|th)$/;

const LONGEST_BASE = 20;

function isAlphanumeric(node: Syntax | undefined): boolean {
  return node?.kind === 'word' && /^[\p{L}\p{N}]/u.test(node.value);
}
