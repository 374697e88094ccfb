import type { Macros } from './katex-options.ts';

/** Macros that authors define for themselves so often, and so alike, that their meaning is not in doubt. */
export const PRIVATE_MACROS: Macros = {
  '\\eps': '\\varepsilon',
};
