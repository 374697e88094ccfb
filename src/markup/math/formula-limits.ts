/** What keeps a formula from growing without end, or into the next one. */
import type { Macros } from './katex-options.ts';

/** How many characters one use of a macro can add. */
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

/** The macros in TeX: the next formula does not see them. */
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

/** Elements inside each other; recursion over what is deeper runs out of stack. */
const DEEPEST = 100;

export function isDeep(mathml: string): boolean {
  let depth = 0;
  for (const [tag] of mathml.matchAll(/<\/?[a-z]/g)) {
    depth += tag.startsWith('</') ? -1 : 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}
