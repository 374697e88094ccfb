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
} as const satisfies Record<string, { severity: Severity; meaning: string }>;

export type ProblemCode = keyof typeof PROBLEM_CODES;
