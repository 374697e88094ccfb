import type { Macros } from './katex-options.ts';
import { lookUp } from '../../domain/look-up.ts';

/** Rounds of expansion: a recursive macro is left unexpanded after that. */
const DEEPEST = 8;
const LONGEST = 20_000;

/**
 * The formula with these macros expanded.
 * @example expandMacros('\\bigO(n)', { '\\bigO': '\\mathcal{O}' }) // '\\mathcal{O}(n)'
 */
export function expandMacros(tex: string, macros: Macros): string {
  let expanded = tex;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const next = expandOnce(expanded, macros);
    if (next === expanded || next.length > LONGEST) return expanded;
    expanded = next;
  }
  return expanded;
}

function expandOnce(tex: string, macros: Macros): string {
  let result = '';
  let offset = 0;
  while (offset < tex.length) {
    const command = commandAt(tex, offset);
    const body = command === undefined ? undefined : lookUp(macros, command);
    if (command === undefined || body === undefined) {
      const plain = command ?? tex.charAt(offset);
      result += plain;
      offset += plain.length;
      continue;
    }
    const { expansion, end } = apply(body, tex, offset + command.length);
    const next = tex.charAt(end);
    const needsSpace = /\\[a-z]+$/i.test(expansion) && /[a-z]/i.test(next);
    result += needsSpace ? `${expansion} ` : expansion;
    offset = end;
  }
  return result;
}

const COMMAND = /\\(?:[a-z]+|[^a-z])/iy;

function commandAt(tex: string, offset: number): string | undefined {
  COMMAND.lastIndex = offset;
  return COMMAND.exec(tex)?.[0];
}

function apply(body: string, tex: string, start: number): { expansion: string; end: number } {
  const parameters = Math.max(
    0,
    ...[...body.matchAll(/#([1-9])/g)].map(([, digit]) => Number(digit)),
  );
  const { values, end } = readArguments(tex, start, parameters);
  return {
    expansion: body.replace(/#([1-9])/g, (_each, digit: string) => values[Number(digit) - 1] ?? ''),
    end,
  };
}

/** The arguments of a command that ends at `start`: groups without their braces, commands, or characters. */
export function readArguments(
  tex: string,
  start: number,
  count: number,
): { values: readonly string[]; end: number } {
  const values: string[] = [];
  let end = start;
  for (let index = 0; index < count; index += 1) {
    const argument = readArgument(tex, end);
    values.push(argument.value);
    end = argument.end;
  }
  return { values, end };
}

function readArgument(tex: string, from: number): { value: string; end: number } {
  const start = from + (/^\s*/.exec(tex.slice(from, from + 20))?.[0].length ?? 0);
  if (tex.charAt(start) !== '{') {
    const value = commandAt(tex, start) ?? tex.charAt(start);
    return { value, end: start + value.length };
  }
  let depth = 0;
  for (let at = start; at < tex.length; at += 1) {
    const character = tex.charAt(at);
    if (character === '\\') at += 1;
    else if (character === '{') depth += 1;
    else if (character === '}') depth -= 1;
    if (depth === 0) return { value: tex.slice(start + 1, at), end: at + 1 };
  }
  return { value: tex.slice(start + 1), end: tex.length };
}
