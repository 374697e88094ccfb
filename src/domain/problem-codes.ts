/** Every problem that can be reported, with its meaning. Codes are permanent. */
const MEANINGS = {
  /** These stop the import or the build. */
  errors: {
    'listing-empty': 'A source contains no record.',
    'listing-binary': 'The listing is not text.',
    'correction-unreadable': 'A correction is not TITLE | AUTHORS.',
    'listing-missing': 'No listing was found or named.',
    'listing-unreadable': 'A listing cannot be read from disk.',
    'listing-form-unread': 'Pasted text is in no form that is read.',
    'correction-misplaced': 'A text to be corrected does not occur exactly once.',
    'overlay-orphaned': 'An overlay is named after no paper.',
    'entry-edited': 'A generated file was edited by hand.',
    'entry-unreadable': 'A file in content/papers is not an entry.',
    'content-unreadable': 'A file of the maintainer cannot be read.',
    'content-invalid': 'A file of the maintainer does not match its schema.',
    'person-ambiguous': 'Two persons in people.yaml have the same name.',
    'person-paper-unknown': 'people.yaml gives a person a paper that they did not write.',
    'person-address-taken': 'A former id is the id of another person.',
    'redirect-needless': 'A redirected address has a page.',
    'redirect-circular': 'Redirects lead in a circle.',
    'redirect-target-unknown': 'A redirect leads to no page.',
    'prose-unreadable': 'A note or a page is not valid MDX.',
    'page-name-taken': 'A page of the maintainer has an address that the site uses.',
    'page-name-invalid': 'The name of a page cannot be an address.',
    'list-paper-unknown': 'A list names a paper that the site does not have.',
    'file-missing': 'A link names a file that is not in content/files.',
    'note-orphaned': 'A note is named after no paper.',
    'source-unreadable': 'A file of citations cannot be read.',
    'format-unread': 'A file is in a format that is not read.',
  },
  /** These leave one record out and let the others in. */
  recordErrors: {
    'record-incomplete': 'A record has fewer than three lines.',
    'header-unreadable': 'Line 1 of a record is not a code and a date.',
    'date-impossible': 'A header names a day that does not exist.',
    'byline-unsplittable': 'The authors cannot be told from the title.',
    'retrieval-unknown': 'The day on which a listing was retrieved is unknown.',
    'source-record-unreadable': 'A citation cannot be read.',
    'source-incomplete': 'A citation has no title or no author.',
  },
  warnings: {
    'record-without-abstract': 'A record of a listing has no abstract.',
    'date-in-future': 'A paper is dated after the retrieval.',
    'year-inferred': 'A header without a year means the year before.',
    'badge-unknown': 'A word glued to the date is not a known badge.',
    'badge-unlinked': 'A badge promises something that no link leads to.',
    'byline-doubtful': 'Another split of a byline is plausible.',
    'correction-unused': 'A correction fits no byline.',
    'category-unknown': 'No arXiv category has this code.',
    'lines-unused': 'Lines of a pasted page belong to no paper.',
    'abstract-cut': 'A page shows only the beginning of an abstract.',
    'correction-needless': 'The listing has the correct text itself.',
    'overlay-contradicted': 'Overlay and listing disagree about a fact.',
    'paper-left-out': 'The record of an entry may be one that could not be read.',
    'paper-vanished': 'An entry no longer has a record.',
    'person-unused': 'A person in people.yaml is on none of these papers.',
    'person-family-unknown': 'No spelling of a person contains the family name.',
    'address-shared': 'Two persons would have the same address.',
    'names-similar': 'Two names may belong to one person.',
    'paper-withdrawn': 'An abstract says that its paper is withdrawn.',
    'spellings-joined': 'Several spellings count as one author.',
    'category-ambiguous': 'Several arXiv categories have this code.',
    'math-unrenderable': 'KaTeX cannot typeset a formula.',
    'math-unknown-command': 'A formula has an unknown command.',
    'math-mended': 'A formula had to be changed to be typeset.',
    'math-unclosed': 'A formula is never closed.',
    'latex-unknown-command': 'A LaTeX command is unknown.',
    'latex-unbalanced': 'A brace or environment has no partner.',
    'latex-layout-lost': 'A table or diagram lost its layout.',
    'latex-nothing-left': 'Nothing of a LaTeX text can be shown.',
    'link-unsafe': 'A link is not http, https or mailto.',
    'text-direction-control': 'A character reorders the text.',
    'text-control-character': 'The text contains a control character.',
    'text-character-lost': 'A character was lost in encoding.',
    'mojibake-repaired': 'Wrongly decoded letters were restored.',
    'mojibake-lost': 'Bytes of a wrongly decoded letter are lost.',
    'source-mended': 'A missing comma, brace or @string was read as if it were there.',
    'source-names-doubtful': 'Names in a citation had to be guessed.',
    'source-type-unknown': 'The type of a citation is unknown.',
    'source-field-ignored': 'A field of a citation is not valid.',
    'link-file-missing': 'A file that a source links to is missing.',
    'file-passed-over': 'A file in the folder of sources is not a source.',
    'encoding-guessed': 'A file is not UTF-8 and was read as Latin-1.',
    'duplicate-united': 'Two citations became one paper.',
    'duplicate-paper': 'Two records have nearly the same title.',
  },
} as const;

type Codes<Kind extends keyof typeof MEANINGS> = keyof (typeof MEANINGS)[Kind];

export type ProblemCode = Codes<'errors'> | Codes<'recordErrors'> | Codes<'warnings'>;

export function isWarning(code: ProblemCode): boolean {
  return code in MEANINGS.warnings;
}

export function isRecordError(code: ProblemCode): boolean {
  return code in MEANINGS.recordErrors;
}
