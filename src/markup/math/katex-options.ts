import type { KatexOptions } from 'katex';

/**
 * How KaTeX is run everywhere: an unknown command is an error to report, no command may make a link or load
 * anything, and neither macros nor sizes can grow without end. `strict: 'ignore'` keeps notes about style off
 * the console.
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

/** Name with its backslash -> expansion; `#1` to `#9` are parameters. The form of content/macros.yaml. */
export type Macros = Readonly<Record<string, string>>;

export const NO_MACROS: Macros = {};
