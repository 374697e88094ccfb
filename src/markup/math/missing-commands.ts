import type { Macros } from './katex-options.ts';

/** Commands of LaTeX and its common packages that KaTeX lacks, by what KaTeX has. */
export const MISSING_COMMANDS: Macros = {
  '\\mbox': '\\text{#1}',
  '\\ensuremath': '#1',
  '\\label': '\\@firstoftwo{}{#1}',
  '\\nicefrac': '{#1}/{#2}',
  '\\mathds': '\\mathbb{#1}',
  '\\textsc': '\\text{#1}',
};
