import type { KatexOptions } from 'katex';

/**
 * How KaTeX runs everywhere: an unknown command is an error that can be reported, no command may link or load anything,
 * and macros and sizes are limited. `strict: 'ignore'` keeps notes about style off the console.
 */
export const KATEX_OPTIONS = {
  output: 'htmlAndMathml',
  throwOnError: true,
  trust: false,
  strict: 'ignore',
  errorColor: 'currentcolor',
  maxExpand: 1000,
  maxSize: 20,
} as const satisfies KatexOptions;

/** Command with its backslash -> expansion; `#1` to `#9` are parameters. The form of content/macros.yaml. */
export type Macros = Readonly<Record<string, string>>;

export const NO_MACROS: Macros = {};
