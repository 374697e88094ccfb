import type { Severity } from './problem.ts';

interface CodeRow {
  readonly severity: Severity;
  readonly meaning: string;
  /** True for an error that leaves one record out and lets the others in. */
  readonly ofRecord?: true;
}

/**
 * Every problem the project can report. Codes are permanent; an error stops the import or the build, unless it is of
 * one record only: then the record is left out.
 */
export const PROBLEM_CODES = {
  'listing-empty': { severity: 'error', meaning: 'A source holds no record.' },
  'listing-binary': { severity: 'error', meaning: 'The listing is not text.' },
  'record-incomplete': {
    severity: 'error',
    ofRecord: true,
    meaning: 'A record has fewer than its three lines.',
  },
  'record-without-abstract': {
    severity: 'warning',
    meaning: 'A record of a listing has no abstract.',
  },
  'header-unreadable': {
    severity: 'error',
    ofRecord: true,
    meaning: 'Line 1 of a record is not CODE + date.',
  },
  'date-impossible': {
    severity: 'error',
    ofRecord: true,
    meaning: 'A header names a day that does not exist.',
  },
  'date-in-future': { severity: 'warning', meaning: 'A paper is dated after the retrieval.' },
  'year-inferred': {
    severity: 'warning',
    meaning: 'A header without a year means the year before.',
  },
  'badge-unknown': { severity: 'warning', meaning: 'A word glued to the date is no known badge.' },
  'badge-unlinked': { severity: 'warning', meaning: 'A badge promises what no link leads to.' },
  'byline-unsplittable': {
    severity: 'error',
    ofRecord: true,
    meaning: 'No authors can be told from the title.',
  },
  'byline-doubtful': { severity: 'warning', meaning: 'Another split of a byline is plausible.' },
  'correction-unreadable': { severity: 'error', meaning: 'A correction is not TITLE | AUTHORS.' },
  'correction-unused': { severity: 'warning', meaning: 'A correction fits no byline.' },
  'category-unknown': { severity: 'warning', meaning: 'No arXiv category has this code.' },
  'listing-missing': { severity: 'error', meaning: 'No listing was found or named.' },
  'listing-unreadable': { severity: 'error', meaning: 'A listing cannot be read from disk.' },
  'listing-form-unread': { severity: 'error', meaning: 'Pasted text is in no form that is read.' },
  'lines-unused': { severity: 'warning', meaning: 'Lines of a pasted page are of no paper.' },
  'abstract-cut': {
    severity: 'warning',
    meaning: 'A page shows only the beginning of an abstract.',
  },
  'retrieval-unknown': {
    severity: 'error',
    ofRecord: true,
    meaning: 'A listing has no day of retrieval.',
  },
  'correction-misplaced': { severity: 'error', meaning: 'A corrected text is not there once.' },
  'correction-needless': { severity: 'warning', meaning: 'The listing has the right text itself.' },
  'overlay-contradicted': { severity: 'warning', meaning: 'Overlay and listing differ in a fact.' },
  'overlay-orphaned': { severity: 'error', meaning: 'An overlay names no paper.' },
  'entry-edited': { severity: 'error', meaning: 'A generated file was edited by hand.' },
  'entry-unreadable': { severity: 'error', meaning: 'A file in content/papers is no entry.' },
  'content-unreadable': { severity: 'error', meaning: 'A hand-made file cannot be read.' },
  'content-invalid': { severity: 'error', meaning: 'A hand-made file breaks its schema.' },
  'paper-left-out': {
    severity: 'warning',
    meaning: 'The record of an entry may be one that cannot be read.',
  },
  'paper-vanished': { severity: 'warning', meaning: 'An entry has no record any more.' },
  'person-unused': { severity: 'warning', meaning: 'people.yaml names nobody on these papers.' },
  'person-family-unknown': {
    severity: 'warning',
    meaning: 'No spelling of a person has the family name.',
  },
  'person-ambiguous': { severity: 'error', meaning: 'Two listed people have a name of a paper.' },
  'person-paper-unknown': {
    severity: 'error',
    meaning: 'people.yaml gives a person no such paper.',
  },
  'person-address-taken': { severity: 'error', meaning: 'A former id is the id of a person.' },
  'address-shared': { severity: 'warning', meaning: 'Two people would have one address.' },
  'redirect-needless': { severity: 'error', meaning: 'An address that leads on has a page.' },
  'redirect-circular': { severity: 'error', meaning: 'Redirects lead in a circle.' },
  'redirect-target-unknown': { severity: 'error', meaning: 'A redirect leads to no page.' },
  'names-similar': { severity: 'warning', meaning: 'Two names may be of one person.' },
  'prose-unreadable': { severity: 'error', meaning: 'A note or a page is no MDX.' },
  'paper-withdrawn': {
    severity: 'warning',
    meaning: 'An abstract says that its paper is withdrawn.',
  },
  'page-name-taken': {
    severity: 'error',
    meaning: 'A page of the maintainer has the address of one of the site.',
  },
  'page-name-invalid': {
    severity: 'error',
    meaning: 'The name of a page cannot be an address.',
  },
  'list-paper-unknown': {
    severity: 'error',
    meaning: 'A list names a paper that the site does not have.',
  },
  'file-missing': { severity: 'error', meaning: 'A link names no file of content/files.' },
  'note-orphaned': { severity: 'error', meaning: 'A note names no paper.' },
  'spellings-joined': { severity: 'warning', meaning: 'Spellings count as one author.' },
  'category-ambiguous': {
    severity: 'warning',
    meaning: 'Several arXiv categories have this code.',
  },
  'math-unrenderable': { severity: 'warning', meaning: 'KaTeX cannot typeset a formula.' },
  'math-unknown-command': { severity: 'warning', meaning: 'A formula has a command nobody knows.' },
  'math-mended': { severity: 'warning', meaning: 'A formula had to be changed to be typeset.' },
  'math-unclosed': { severity: 'warning', meaning: 'A formula opens and never ends.' },
  'latex-unknown-command': { severity: 'warning', meaning: 'Nobody knows a LaTeX command.' },
  'latex-unbalanced': { severity: 'warning', meaning: 'A brace or environment has no partner.' },
  'latex-layout-lost': { severity: 'warning', meaning: 'A table or diagram lost its layout.' },
  'latex-nothing-left': { severity: 'warning', meaning: 'Nothing of a LaTeX text can be shown.' },
  'link-unsafe': { severity: 'warning', meaning: 'A link is not http, https or mailto.' },
  'text-direction-control': { severity: 'warning', meaning: 'A character reorders the text.' },
  'text-control-character': { severity: 'warning', meaning: 'The text holds a control character.' },
  'text-character-lost': { severity: 'warning', meaning: 'A character was lost in encoding.' },
  'mojibake-repaired': { severity: 'warning', meaning: 'Wrongly decoded letters were restored.' },
  'mojibake-lost': { severity: 'warning', meaning: 'Bytes of a letter were lost in decoding.' },
  'source-unreadable': { severity: 'error', meaning: 'A file of citations cannot be read.' },
  'source-mended': {
    severity: 'warning',
    meaning: 'A missing comma, brace or @string was read as there.',
  },
  'source-record-unreadable': {
    severity: 'error',
    ofRecord: true,
    meaning: 'A citation cannot be read.',
  },
  'source-names-doubtful': { severity: 'warning', meaning: 'Names of a citation were guessed.' },
  'source-type-unknown': { severity: 'warning', meaning: 'Nobody knows the type of a citation.' },
  'source-incomplete': {
    severity: 'error',
    ofRecord: true,
    meaning: 'A citation has no title or no author.',
  },
  'source-field-ignored': { severity: 'warning', meaning: 'A field of a citation is not valid.' },
  'link-file-missing': {
    severity: 'warning',
    meaning: 'A file that a source links to is not there.',
  },
  'format-unread': { severity: 'error', meaning: 'A file is in a format that is not read.' },
  'file-passed-over': { severity: 'warning', meaning: 'A file among the sources is none.' },
  'encoding-guessed': {
    severity: 'warning',
    meaning: 'A file is not UTF-8 and was read as Latin-1.',
  },
  'duplicate-united': { severity: 'warning', meaning: 'Two citations make one page.' },
  'duplicate-paper': { severity: 'warning', meaning: 'Two records have nearly the same title.' },
} as const satisfies Record<string, CodeRow>;

export type ProblemCode = keyof typeof PROBLEM_CODES;
