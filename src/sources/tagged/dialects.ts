/**
 * Formats with one tag per line: RIS (“RIS Format Specifications”, 2001, with additions of EndNote and Zotero), PubMed's
 * MEDLINE (“MEDLINE/PubMed Data Element Descriptions”), Web of Science's plain text (“Field Tags”), and EndNote’s
 * `refer` format. A dialect says what lines look like and what tags mean.
 */
import { rowsByWord } from '../../domain/look-up.ts';
import type { Variable } from '../../domain/publication.ts';

export type Role =
  | Variable
  | 'type'
  | 'genre'
  | 'title'
  | 'authors'
  | 'short-authors'
  | 'groups'
  | 'editors'
  | 'translators'
  | 'journal-short'
  /** Title of the book or proceedings. */
  | 'book-title'
  /** An identifier in some catalogue. */
  | 'accession'
  | 'date'
  | 'year'
  | 'month'
  /** Date of early access. */
  | 'early'
  | 'first-page'
  | 'last-page'
  | 'doi'
  | 'number-of-book'
  | 'url'
  | 'pdf'
  | 'html'
  | 'abstract'
  | 'keywords'
  | 'note'
  | 'key';

export interface Dialect {
  /** A line that begins a value, with groups `tag` and `value`. */
  readonly line: RegExp;
  /** The tag that begins a record. */
  readonly start: string;
  /** The tag that ends one; without it the next `start` does. */
  readonly end?: string;
  /** Tags whose continuation lines are further values; otherwise they continue the text. */
  readonly lists: ReadonlySet<string>;
  /** Removes what the catalogue adds to titles. */
  readonly titleOf?: (title: string | undefined) => string | undefined;
  /** The role of each tag. Other tags are not used, and are reported. */
  readonly roles: ReadonlyMap<string, Role>;
}

export const RIS: Dialect = {
  line: /^(?<tag>[A-Z][A-Z0-9]) {0,2}-(?: (?<value>.*))?$/,
  start: 'TY',
  end: 'ER',
  lists: new Set(),
  roles: rowsByWord<Role>({
    type: 'TY',
    title: 'TI T1 CT',
    authors: 'AU A1',
    editors: 'ED A2',
    translators: 'A4 TA',
    'container-title': 'T2 JF JO',
    'book-title': 'C3 BT',
    'journal-short': 'JA J2 J1',
    'collection-title': 'T3',
    date: 'DA',
    year: 'PY Y1',
    volume: 'VL',
    issue: 'IS',
    'first-page': 'SP',
    'last-page': 'EP',
    number: 'C7 M1',
    accession: 'AN',
    genre: 'M3',
    doi: 'DO',
    url: 'UR',
    pdf: 'L1',
    html: 'L2',
    abstract: 'AB N2',
    keywords: 'KW',
    note: 'N1',
    publisher: 'PB',
    'publisher-place': 'CY PP',
    'number-of-book': 'SN',
    edition: 'ET',
    language: 'LA',
    'title-short': 'ST',
    PMCID: 'C2',
    key: 'ID',
  }),
};

export const MEDLINE: Dialect = {
  line: /^(?<tag>[A-Z]{2,4}) {0,2}- (?<value>.*)$/,
  start: 'PMID',
  lists: new Set(),
  // `[Rain on roofs].`: titles end in a full stop, and translated ones are in brackets.
  titleOf: (title) => title?.replace(/\.$/, '').replace(/^\[([^[\]]*)\]$/, '$1'),
  roles: rowsByWord<Role>({
    PMID: 'PMID',
    type: 'PT',
    title: 'TI',
    'book-title': 'BTI',
    'original-title': 'TT',
    authors: 'FAU',
    'short-authors': 'AU',
    groups: 'CN',
    editors: 'FED',
    'container-title': 'JT',
    'journal-short': 'TA',
    'collection-title': 'CTI',
    date: 'DP',
    volume: 'VI',
    issue: 'IP',
    page: 'PG',
    doi: 'LID AID',
    abstract: 'AB',
    keywords: 'OT',
    publisher: 'PB',
    'publisher-place': 'PL',
    'number-of-book': 'ISBN IS',
    language: 'LA',
    PMCID: 'PMC',
  }),
};

export const WEB_OF_SCIENCE: Dialect = {
  line: /^(?<tag>[A-Z][A-Z0-9])(?: (?<value>.*))?$/,
  start: 'PT',
  end: 'ER',
  lists: new Set(['AU', 'AF', 'BE', 'BF', 'CA', 'GP']),
  roles: rowsByWord<Role>({
    type: 'DT PT',
    title: 'TI',
    authors: 'AF',
    'short-authors': 'AU',
    groups: 'CA GP',
    editors: 'BE',
    'container-title': 'SO',
    'collection-title': 'SE',
    year: 'PY',
    month: 'PD',
    early: 'EA',
    volume: 'VL',
    issue: 'IS',
    'first-page': 'BP',
    'last-page': 'EP',
    number: 'AR',
    doi: 'DI',
    abstract: 'AB',
    keywords: 'DE',
    publisher: 'PU',
    'publisher-place': 'PI',
    'number-of-book': 'BN SN',
    'event-title': 'CT',
    'event-place': 'CL',
    'number-of-pages': 'PG',
    language: 'LA',
    PMID: 'PM',
  }),
};

export const REFER: Dialect = {
  line: /^(?<tag>%\S) (?<value>.*)$/,
  start: '%0',
  lists: new Set(['%K']),
  roles: rowsByWord<Role>({
    type: '%0',
    title: '%T',
    authors: '%A',
    editors: '%E',
    'container-title': '%J %B',
    'collection-title': '%S',
    year: '%D',
    date: '%8',
    volume: '%V',
    issue: '%N',
    page: '%P',
    doi: '%R',
    url: '%U',
    pdf: '%>',
    abstract: '%X',
    keywords: '%K',
    note: '%Z',
    publisher: '%I',
    'publisher-place': '%C',
    'number-of-book': '%@',
    edition: '%7',
    genre: '%9',
    language: '%G',
    'number-of-volumes': '%6',
    key: '%F',
  }),
};
