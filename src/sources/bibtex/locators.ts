/** Where in its volume a paper is found, and how long it is. Catalogues write one of them in the field of another. */
import type { CslType } from '../../domain/kinds.ts';
import type { Fields } from './fields.ts';

const ARTICLE_NUMBER = [
  'eid',
  'articleno',
  'article-number',
  'article_number',
  'art_number',
  'elocation-id',
  'elocationid',
];

/** MathSciNet: `Paper No. 17, 23` and `Art. ID 17, 23 pp.` are article 17, of 23 pages. */
const ARTICLE_IN_PAGES =
  /^(?:paper|article|art\.?) (?:(?:id|no\.?) )?(?<article>[a-z]?\d[^\s,]*)(?:, (?<pages>\d+)(?: ?(?:pp?\.?|pages))?)?$/i;

/** The number of pages: `312`, `xii+312`, `312 p.` */
const NUMBER_OF_PAGES = /^((?:[ivxlcdm]+ ?[+,] ?)?\d+)(?: ?(?:pp?\.?|pages|S\.))?$/i;

/** Types whose number is that of an article. */
const IN_VOLUME: ReadonlySet<CslType> = new Set(['article-journal', 'paper-conference']);

/** Types whose pages are those of the whole, unless they are one number, which may be that of a page. */
const WHOLE: ReadonlySet<CslType> = new Set(['book', 'thesis']);

/** Notes that are nothing but an identifier: of zbMATH, and of Taylor & Francis. */
const ARTICLE_IN_NOTE = /^Id\/No (\S+)$/i;
const PMID_IN_NOTE = /^PMID: ?(\d+)$/i;

export function isIdentifier(note: string): boolean {
  return ARTICLE_IN_NOTE.test(note) || PMID_IN_NOTE.test(note);
}

export function pmidOf(fields: Fields, note: string): string | undefined {
  return fields.plain('pmid', 'pubmedid') ?? PMID_IN_NOTE.exec(note)?.[1];
}

interface Locators {
  readonly page: string | undefined;
  readonly articleNumber: string | undefined;
  readonly 'number-of-pages': string | undefined;
}

export function locatorsOf(fields: Fields, type: CslType, note: string): Locators {
  const page = fields.plain('pages', 'page');
  const length = fields.plain('pagetotal', 'numpages', 'page_count');
  const given = fields.plain(...ARTICLE_NUMBER);
  const noted = ARTICLE_IN_NOTE.exec(note)?.[1];
  const articleNumber = given ?? noted;
  const locators = {
    page,
    articleNumber: articleNumber === page ? undefined : articleNumber,
    // Publishers export 0 for an unknown number.
    'number-of-pages': length === '0' ? undefined : length,
  };
  // In our own exports each has its field.
  if (page === undefined || length !== undefined || fields.has('x-type')) return locators;
  const { article, pages } = (IN_VOLUME.has(type) && ARTICLE_IN_PAGES.exec(page)?.groups) || {};
  if (article !== undefined && article === (articleNumber ?? article))
    return { page: undefined, articleNumber: article, 'number-of-pages': pages };
  const isWhole = noted !== undefined || (WHOLE.has(type) && !/^\d+$/.test(page));
  const [, number] = (isWhole && NUMBER_OF_PAGES.exec(page)) || [];
  return number === undefined
    ? locators
    : { ...locators, page: undefined, 'number-of-pages': number };
}
