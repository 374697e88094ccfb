/**
 * Formats with one tag per line: RIS (“RIS Format Specifications”, 2001, with additions of EndNote and Zotero), PubMed's
 * MEDLINE (“MEDLINE/PubMed Data Element Descriptions”), Web of Science's plain text (“Field Tags”), and EndNote’s
 * `refer` format. A dialect says what lines look like and what tags mean.
 */
import { rowsByWord } from '../../domain/look-up.ts';
import type { Variable } from '../../domain/publication.ts';
import roles from './roles.json' with { type: 'json' };

export type Role =
  | Variable
  | 'type'
  | 'genre'
  | 'title'
  | 'authors'
  | 'short-authors'
  | 'groups'
  | 'editors'
  /** Of a book, if `editors` are those of its series. */
  | 'volume-editors'
  | 'translators'
  | 'journal-short'
  /** Title of the book or proceedings. */
  | 'book-title'
  /** Title of proceedings, or for other types something else. */
  | 'proceedings-title'
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
  /** Where the retraction of a paper is. */
  | 'retraction'
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
  // EndNote gives only the first keyword a tag.
  lists: new Set(['KW']),
  roles: rowsByWord(roles.ris),
};

export const MEDLINE: Dialect = {
  line: /^(?<tag>[A-Z]{2,4}) {0,2}-(?: (?<value>.*))?$/,
  start: 'PMID',
  lists: new Set(),
  // `[Rain on roofs].`: titles end in a full stop, and translated ones are in brackets.
  titleOf: (title) => title?.replace(/\.$/, '').replace(/^\[([^[\]]*)\]$/, '$1'),
  roles: rowsByWord(roles.medline),
};

export const WEB_OF_SCIENCE: Dialect = {
  line: /^(?<tag>[A-Z][A-Z0-9])(?: (?<value>.*))?$/,
  start: 'PT',
  end: 'ER',
  lists: new Set(['AU', 'AF', 'BE', 'BF', 'CA', 'GP']),
  roles: rowsByWord(roles.webOfScience),
};

export const REFER: Dialect = {
  line: /^(?<tag>%\S)(?: (?<value>.*))?$/,
  start: '%0',
  lists: new Set(['%K']),
  roles: rowsByWord(roles.refer),
};
