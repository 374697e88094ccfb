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
  'listing-missing': { severity: 'error', meaning: 'No listing was found or named.' },
  'listing-unreadable': { severity: 'error', meaning: 'A listing cannot be read from disk.' },
  'correction-misplaced': { severity: 'error', meaning: 'A corrected text is not there once.' },
  'overlay-orphaned': { severity: 'error', meaning: 'An overlay names no paper.' },
  'entry-edited': { severity: 'error', meaning: 'A generated file was edited by hand.' },
  'entry-unreadable': { severity: 'error', meaning: 'A file in content/papers is no entry.' },
  'content-unreadable': { severity: 'error', meaning: 'A hand-made file cannot be read.' },
  'content-invalid': { severity: 'error', meaning: 'A hand-made file breaks its schema.' },
  'paper-vanished': { severity: 'warning', meaning: 'An entry has no record any more.' },
  'spellings-joined': { severity: 'warning', meaning: 'Spellings count as one author.' },
} as const satisfies Record<string, { severity: Severity; meaning: string }>;

export type ProblemCode = keyof typeof PROBLEM_CODES;
