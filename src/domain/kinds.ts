/** Kinds of publication: the types of CSL 1.0.2 ("Appendix III: Types"), with their names in every output. */
import { z } from 'zod';

export interface Kind {
  /** `Journal article` */
  readonly label: string;
  /** Heading of a group. */
  readonly plural: string;
  /** Entry type of "BibTeXing" (Oren Patashnik, 1988); `misc` if it has none. */
  readonly bibtex:
    | 'article'
    | 'inproceedings'
    | 'incollection'
    | 'book'
    | 'phdthesis'
    | 'techreport'
    | 'unpublished'
    | 'misc';
  /** Type of RIS ("RIS Format Specifications", 2001, and its additions of 2011). */
  readonly ris: string;
  /** Type of schema.org. */
  readonly schemaOrg: string;
  /** Name in Zotero's translators, for DC.type and COinS. */
  readonly zotero: string;
  /** What it is published in, if anything. */
  readonly container: 'journal' | 'book' | 'proceedings' | 'site' | undefined;
  /** False for a preprint or manuscript, of which there may be a published version. */
  readonly isPublished: boolean;
}

type Row = readonly [
  label: string,
  plural: string,
  bibtex: Kind['bibtex'],
  ris: string,
  schemaOrg: string,
  zotero: string,
  container?: Kind['container'],
];

/** CSL type -> its row. */
// prettier-ignore
const ROWS = {
  article: ['Preprint', 'Preprints', 'misc', 'UNPB', 'ScholarlyArticle', 'preprint'],
  'article-journal': ['Journal article', 'Journal articles', 'article', 'JOUR', 'ScholarlyArticle', 'journalArticle', 'journal'],
  'article-magazine': ['Magazine article', 'Magazine articles', 'article', 'MGZN', 'Article', 'magazineArticle', 'journal'],
  'article-newspaper': ['Newspaper article', 'Newspaper articles', 'article', 'NEWS', 'NewsArticle', 'newspaperArticle', 'journal'],
  'paper-conference': ['Conference paper', 'Conference papers', 'inproceedings', 'CONF', 'ScholarlyArticle', 'conferencePaper', 'proceedings'],
  chapter: ['Book chapter', 'Book chapters', 'incollection', 'CHAP', 'Chapter', 'bookSection', 'book'],
  book: ['Book', 'Books', 'book', 'BOOK', 'Book', 'book'],
  thesis: ['Thesis', 'Theses', 'phdthesis', 'THES', 'Thesis', 'thesis'],
  report: ['Report', 'Reports', 'techreport', 'RPRT', 'Report', 'report'],
  patent: ['Patent', 'Patents', 'misc', 'PAT', 'CreativeWork', 'patent'],
  review: ['Review', 'Reviews', 'article', 'JOUR', 'Review', 'journalArticle', 'journal'],
  'review-book': ['Book review', 'Book reviews', 'article', 'JOUR', 'Review', 'journalArticle', 'journal'],
  'entry-encyclopedia': ['Encyclopedia entry', 'Encyclopedia entries', 'incollection', 'ENCYC', 'Article', 'encyclopediaArticle', 'book'],
  'entry-dictionary': ['Dictionary entry', 'Dictionary entries', 'incollection', 'DICT', 'Article', 'dictionaryEntry', 'book'],
  speech: ['Talk', 'Talks', 'misc', 'SLIDE', 'PresentationDigitalDocument', 'presentation'],
  dataset: ['Dataset', 'Datasets', 'misc', 'DATA', 'Dataset', 'dataset'],
  software: ['Software', 'Software', 'misc', 'COMP', 'SoftwareApplication', 'computerProgram'],
  standard: ['Standard', 'Standards', 'misc', 'STAND', 'CreativeWork', 'standard'],
  motion_picture: ['Video', 'Videos', 'misc', 'VIDEO', 'VideoObject', 'videoRecording'],
  interview: ['Interview', 'Interviews', 'misc', 'GEN', 'CreativeWork', 'interview'],
  collection: ['Collection', 'Collections', 'misc', 'GEN', 'Collection', 'document'],
  map: ['Map', 'Maps', 'misc', 'MAP', 'Map', 'map'],
  'post-weblog': ['Blog post', 'Blog posts', 'misc', 'BLOG', 'BlogPosting', 'blogPost', 'site'],
  webpage: ['Web page', 'Web pages', 'misc', 'ELEC', 'WebPage', 'webpage', 'site'],
  manuscript: ['Manuscript', 'Manuscripts', 'unpublished', 'UNPB', 'CreativeWork', 'manuscript'],
  document: ['Document', 'Other', 'misc', 'GEN', 'CreativeWork', 'document'],
} as const satisfies Readonly<Record<string, Row>>;

export type CslType = keyof typeof ROWS;

/** In the order in which a site names them. */
export const CSL_TYPES = Object.keys(ROWS) as readonly CslType[] as readonly [
  CslType,
  ...CslType[],
];

export const cslTypeSchema = z.enum(CSL_TYPES);

export const KINDS: Readonly<Record<CslType, Kind>> = Object.fromEntries(
  CSL_TYPES.map((type) => [type, toKind(type, ROWS[type])]),
) as Record<CslType, Kind>;

function toKind(type: CslType, row: Row): Kind {
  const [label, plural, bibtex, ris, schemaOrg, zotero, container] = row;
  const isPublished = type !== 'article' && type !== 'manuscript';
  return { label, plural, bibtex, ris, schemaOrg, zotero, container, isPublished };
}
