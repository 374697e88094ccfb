/** Pages that people paste and that say too little to be read; each site has a button that gives a file with all of it. */
import { problem, type Problem } from '../../domain/problem.ts';
import { HEADER_FORMS } from '../listing/header.ts';
import { placeIn, type Line } from '../listing/lines.ts';
import { quote } from '../../domain/quote.ts';

interface UnreadForm {
  readonly name: string;
  /** A line that the page has for each paper. */
  readonly sign: RegExp;
  /** What gives a file that is read. */
  readonly button: string;
}

const UNREAD_FORMS: readonly UnreadForm[] = [
  {
    name: 'a Google Scholar profile',
    sign: /, (?:19|20)\d\d(?: \d+\*?)? (?:19|20)\d\d$|^title cited by year$|^\d+\*? (?:19|20)\d\d$/i,
    button: 'In the profile, tick the box above the titles, then choose Export and BibTeX.',
  },
  {
    name: 'a page of dblp',
    sign: /^\[[a-z]\d+\]/,
    button: 'On the page, open the export symbol beside the name and choose BibTeX.',
  },
  {
    name: 'a page of PubMed',
    sign: /(?:^| )PMID: \d+/,
    button: 'Above the papers, choose Send to and Citation manager.',
  },
  {
    name: 'an ORCID record',
    sign: /^\d{4}(?:-\d\d){0,2} \| [A-Z][a-z]+/,
    button: 'Above the works, open Actions and choose Export works to BibTeX.',
  },
  {
    name: 'a page of INSPIRE',
    sign: /^e-Print: \S+ \[/,
    button: 'Above the papers, open cite all and choose BibTeX.',
  },
];

/** Why text that is no listing is not read, which forms are, and what to do with this one. */
export function unreadForm(lines: readonly Line[], file: string): Problem {
  const [first] = lines;
  const place = first === undefined ? { file, line: 1, column: 1 } : placeIn(file, first);
  const form = UNREAD_FORMS.find(({ sign }) => lines.some(({ text }) => sign.test(text)));
  const found =
    form === undefined
      ? `Found ${quote(first?.text ?? '')}, and no line in this text begins a paper`
      : `This looks like ${form.name} copied as text, which shortens names and titles`;
  return problem(
    'listing-form-unread',
    place,
    `${found}. Text is read where each paper begins with a header such as ${HEADER_FORMS}, and pages of arXiv (an author's page, a listing, search results).`,
    form === undefined
      ? 'If the site it was copied from can export BibTeX, put that .bib file here.'
      : `${form.button} Put that file here in place of this text.`,
  );
}
