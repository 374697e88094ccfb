import katex from 'katex';
import type { Macros } from './katex-options.ts';
import { KATEX_OPTIONS } from './katex-options.ts';
import { MISSING_COMMANDS } from './missing-commands.ts';
import { PRIVATE_MACROS } from './private-macros.ts';

/** Every macro KaTeX is given, in the order in which the later wins: private, missing, the maintainer's. */
export function toKatexMacros(macros: Macros): Record<string, string> {
  return { ...PRIVATE_MACROS, ...MISSING_COMMANDS, ...macros };
}

const KNOWN = new Map<string, boolean>();

/** Whether KaTeX, with our tables, knows the command `\name`. */
export function isKatexCommand(name: string): boolean {
  let known = KNOWN.get(name);
  if (known === undefined) {
    known = probe(name);
    KNOWN.set(name, known);
  }
  return known;
}

function probe(name: string): boolean {
  try {
    katex.renderToString(`\\${name}`, { ...KATEX_OPTIONS, macros: toKatexMacros({}) });
    return true;
  } catch (error) {
    return error instanceof Error && !error.message.includes('Undefined control sequence');
  }
}
