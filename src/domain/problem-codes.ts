import type { Severity } from './problem.ts';

/** Every problem the project can report. Codes are permanent; an error stops the import or the build. */
export const PROBLEM_CODES = {
  'listing-empty': { severity: 'error', meaning: 'The listing holds no record.' },
  'listing-binary': { severity: 'error', meaning: 'The listing is not text.' },
  'record-incomplete': { severity: 'error', meaning: 'A record has fewer than its three lines.' },
  'header-unreadable': { severity: 'error', meaning: 'Line 1 of a record is not CODE + date.' },
  'date-impossible': { severity: 'error', meaning: 'A header names a day that does not exist.' },
  'date-in-future': { severity: 'warning', meaning: 'A paper is dated after the retrieval.' },
  'badge-unknown': { severity: 'warning', meaning: 'A word glued to the date is no known badge.' },
  'byline-unsplittable': { severity: 'error', meaning: 'No authors can be told from the title.' },
  'byline-doubtful': { severity: 'warning', meaning: 'Another split of a byline is plausible.' },
  'correction-unreadable': { severity: 'error', meaning: 'A correction is not TITLE | AUTHORS.' },
  'correction-unused': { severity: 'warning', meaning: 'A correction fits no byline.' },
  'category-unknown': { severity: 'error', meaning: 'No arXiv category has this code.' },
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
  'category-ambiguous': {
    severity: 'warning',
    meaning: 'Several arXiv categories have this code.',
  },
  'mojibake-repaired': { severity: 'warning', meaning: 'Wrongly decoded letters were restored.' },
  'mojibake-lost': { severity: 'warning', meaning: 'Bytes of a letter were lost in decoding.' },
  'duplicate-paper': { severity: 'warning', meaning: 'Two records have nearly the same title.' },
  'math-unrenderable': { severity: 'warning', meaning: 'KaTeX cannot typeset a formula.' },
  'math-unclosed': { severity: 'warning', meaning: 'A formula opens and never ends.' },
  'latex-unknown-command': { severity: 'warning', meaning: 'Nobody knows a LaTeX command.' },
  'latex-unbalanced': { severity: 'warning', meaning: 'A brace or environment has no partner.' },
  'link-unsafe': { severity: 'warning', meaning: 'A link is not http, https or mailto.' },
  'text-direction-control': { severity: 'warning', meaning: 'A character reorders the text.' },
  'text-control-character': { severity: 'warning', meaning: 'The text holds a control character.' },
  'text-character-lost': { severity: 'warning', meaning: 'A character was lost in encoding.' },
} as const satisfies Record<string, { severity: Severity; meaning: string }>;

export type ProblemCode = keyof typeof PROBLEM_CODES;
