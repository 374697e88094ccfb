/** Limits on how far macros can expand and how deep a formula can nest. */
import type { Macros } from './katex-options.ts';

/** How many characters one use of a macro can add at most. */
export function growth(formula: string, macros: Macros): number {
  const bodies = Object.values(macros);
  if (DEFINITION.test(formula)) bodies.push(formula);
  const growths = bodies.map((body) => {
    const parameters = body.match(/#[1-9]/g) ?? [];
    return body.length + (parameters.length - new Set(parameters).size) * formula.length;
  });
  return Math.max(1, ...growths);
}

const DEFINITION = /\\(?:[egx]?def|(?:re)?newcommand|providecommand|let|futurelet)(?![a-z])/i;

/** The macros as TeX definitions, to put before one formula. */
export function definitions(macros: Macros): string {
  return Object.entries(macros)
    .map(([command, body]) => {
      const digits = (body.match(/#[1-9]/g) ?? []).map((parameter) => Number(parameter.slice(1)));
      const parameters = Array.from(
        { length: Math.max(0, ...digits) },
        (_, at) => `#${String(at + 1)}`,
      );
      return `\\def${command}${parameters.join('')}{${body}}`;
    })
    .join('');
}

/** Nesting of elements; deeper recursion would overflow the stack. */
const DEEPEST = 100;

export function isDeep(mathml: string): boolean {
  let depth = 0;
  for (const [tag] of mathml.matchAll(/<\/?[a-z]/g)) {
    depth += tag.startsWith('</') ? -1 : 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}
