import type { Macros } from './katex-options.ts';

/** One expansion for several names, given without their backslashes. */
export function rows(expansion: string, names: string): Macros {
  return Object.fromEntries(names.split(' ').map((name) => [`\\${name}`, expansion]));
}

/** One expansion a name, made from the name. */
export function family(
  names: readonly string[],
  expand: (name: string) => readonly [string, string],
): Macros {
  return Object.fromEntries(
    names.map((name) => {
      const [command, expansion] = expand(name);
      return [`\\${command}`, expansion];
    }),
  );
}

export const UPPER = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
export const LOWER = Array.from('abcdefghijklmnopqrstuvwxyz');
