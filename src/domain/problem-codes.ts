import type { Severity } from './problem.ts';

/** Every problem the project can report. Codes are permanent; an error stops the import or the build. */
export const PROBLEM_CODES = {
  'listing-empty': { severity: 'error', meaning: 'The listing holds no record.' },
  'record-incomplete': { severity: 'error', meaning: 'A record has fewer than its three lines.' },
  'header-unreadable': { severity: 'error', meaning: 'Line 1 of a record is not CODE + date.' },
  'date-impossible': { severity: 'error', meaning: 'A header names a day that does not exist.' },
  'byline-unsplittable': { severity: 'error', meaning: 'No authors can be told from the title.' },
  'category-unknown': { severity: 'error', meaning: 'No arXiv category has this code.' },
  'category-ambiguous': { severity: 'error', meaning: 'Several arXiv categories have this code.' },
  'math-unrenderable': { severity: 'warning', meaning: 'KaTeX cannot typeset a formula.' },
  'math-unknown-command': { severity: 'warning', meaning: 'A formula has a command nobody knows.' },
  'math-mended': { severity: 'warning', meaning: 'A formula had to be changed to be typeset.' },
  'math-unclosed': { severity: 'warning', meaning: 'A formula opens and never ends.' },
  'latex-unknown-command': { severity: 'warning', meaning: 'Nobody knows a LaTeX command.' },
  'latex-unbalanced': { severity: 'warning', meaning: 'A brace or environment has no partner.' },
  'link-unsafe': { severity: 'warning', meaning: 'A link is not http, https or mailto.' },
  'text-direction-control': { severity: 'warning', meaning: 'A character reorders the text.' },
  'text-control-character': { severity: 'warning', meaning: 'The text holds a control character.' },
  'text-character-lost': { severity: 'warning', meaning: 'A character was lost in encoding.' },
} as const satisfies Record<string, { severity: Severity; meaning: string }>;

export type ProblemCode = keyof typeof PROBLEM_CODES;
