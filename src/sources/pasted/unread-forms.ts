/** Pages whose text says too little to be read, each with a way to get a file from the site. */
import { problem, type Problem } from '../../domain/problem.ts';
import { HEADER_FORMS } from '../listing/header.ts';
import { placeIn, type Line } from '../listing/lines.ts';
import { quote } from '../../domain/quote.ts';

interface UnreadForm {
  readonly name: string;
  /** Matches a line of each paper. */
  readonly pattern: RegExp;
  /** How to get a file that is read. */
  readonly exportHint: string;
}

const UNREAD_FORMS: readonly UnreadForm[] = [
  {
    name: 'a Google Scholar profile',
    pattern:
      /, (?:19|20)\d\d(?: \d+\*?)? (?:19|20)\d\d$|^title cited by year$|^\d+\*? (?:19|20)\d\d$/i,
    exportHint: 'In the profile, tick the box above the titles, then choose Export and BibTeX.',
  },
  {
    name: 'a page of dblp',
    pattern: /^\[[a-z]\d+\]/,
    exportHint: 'On the page, open the export symbol next to the name and choose BibTeX.',
  },
  {
    name: 'a page of PubMed',
    pattern: /(?:^| )PMID: \d+/,
    exportHint: 'Above the papers, choose Send to and Citation manager.',
  },
  {
    name: 'an ORCID record',
    pattern: /^\d{4}(?:-\d\d){0,2} \| [A-Z][a-z]+/,
    exportHint: 'Above the works, open Actions and choose Export works to BibTeX.',
  },
  {
    name: 'a page of INSPIRE',
    pattern: /^e-Print: \S+ \[/,
    exportHint: 'Above the papers, open cite all and choose BibTeX.',
  },
];

/** Says why the text is not read, which forms are, and what to do. */
export function unreadForm(lines: readonly Line[], file: string): Problem {
  const [first] = lines;
  const place = first === undefined ? { file, line: 1, column: 1 } : placeIn(file, first);
  const form = UNREAD_FORMS.find(({ pattern }) => lines.some(({ text }) => pattern.test(text)));
  const found =
    form === undefined
      ? `Found ${quote(first?.text ?? '')}, and no line of this text begins a paper`
      : `This looks like ${form.name} copied as text, which shortens names and titles`;
  return problem(
    'listing-form-unread',
    place,
    `${found}. Text can be read if each paper begins with a header such as ${HEADER_FORMS}, or if it is a page of arXiv (an author's page, a listing, search results).`,
    form === undefined
      ? 'If the site it was copied from can export BibTeX, put that .bib file here. Zotero makes one of DOIs and arXiv ids: choose Add Item by Identifier, then export.'
      : `${form.exportHint} Put that file here instead of this text.`,
  );
}
