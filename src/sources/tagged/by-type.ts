/** Tags whose meaning depends on the type: `SN` is the number of a report, `SP` the number of pages of a book. */
import type { CslType } from '../../domain/kinds.ts';
import type { Variable } from '../../domain/publication.ts';
import { parseWrittenDate } from '../dates.ts';
import type { Role } from './dialects.ts';

type Variables = Partial<Record<Variable, string | undefined>>;

const NUMBERED: ReadonlySet<CslType> = new Set(['report', 'patent', 'standard']);
const WHOLE: ReadonlySet<CslType> = new Set(['book', 'thesis']);
const VERSIONED: ReadonlySet<CslType> = new Set(['dataset', 'software']);
const WITH_GENRE: ReadonlySet<CslType> = new Set(['thesis', 'report', 'speech']);
const IN_SERIES: ReadonlySet<CslType> = new Set(['book', 'report']);

/** Variables of a record; `all` gives the texts of a role, and `plain` the first of them. */
export function variablesByType(
  type: CslType,
  variables: Variables,
  plain: (role: Role) => string | undefined,
  all: (role: Role) => readonly string[],
): Variables {
  const container = containerOf(type, plain);
  const last = plain('last-page');
  const first = plain('first-page') ?? (last === undefined ? plain('page') : undefined);
  const isLength = WHOLE.has(type) && last === undefined && /^\d+$/.test(first ?? '');
  const isEventPlace =
    (type === 'paper-conference' || type === 'speech') && variables['event-place'] === undefined;
  const isVersion = VERSIONED.has(type);
  // EndNote has the day of early access there.
  const isEpubDate =
    type === 'article-journal' && parseWrittenDate(variables.edition ?? '').month !== undefined;
  return {
    ...variables,
    ...numberOfBook(type, all('number-of-book'), variables.number),
    ...container,
    page: isLength ? undefined : pagesOf(plain('page'), first, last),
    'number-of-pages': isLength ? first : variables['number-of-pages'],
    genre: WITH_GENRE.has(type) ? variables.genre : undefined,
    edition: isVersion || isEpubDate ? undefined : variables.edition,
    // `C2` is PubMed’s number in Scopus, and in EndNote the year of proceedings.
    PMCID: /^PMC\d/i.test(variables.PMCID ?? '') ? variables.PMCID : undefined,
    version: variables.version ?? (isVersion ? variables.edition : undefined),
    'publisher-place': isEventPlace ? undefined : variables['publisher-place'],
    'event-place': isEventPlace ? variables['publisher-place'] : variables['event-place'],
  };
}

/**
 * The title of the proceedings rather than the name of the conference; for a book or report that of its series, for a
 * thesis, where EndNote has the department, and for a talk none.
 */
function containerOf(type: CslType, plain: (role: Role) => string | undefined): Variables {
  // In RIS of Web of Science, `C3` is where the authors work.
  const isProceedings =
    type === 'paper-conference' && plain('accession')?.startsWith('WOS:') !== true;
  const [book, other, event, title] = [
    plain('book-title') ?? (isProceedings ? plain('proceedings-title') : undefined),
    plain('container-title') ?? plain('journal-short'),
    plain('event-title'),
    plain('title') ?? plain('book-title'),
  ];
  if (type === 'speech') return { 'container-title': undefined, 'event-title': event ?? other };
  if (type === 'thesis') return { 'container-title': undefined };
  const isItself = (text: string | undefined): boolean =>
    text?.toLowerCase() === title?.toLowerCase();
  if (IN_SERIES.has(type)) {
    return {
      'container-title': isItself(book) ? undefined : book,
      'collection-title': plain('collection-title') ?? (isItself(other) ? undefined : other),
    };
  }
  const isEvent = type === 'paper-conference' && book !== undefined && other !== book;
  return {
    'container-title': book ?? other,
    'event-title': event ?? (isEvent ? other : undefined),
  };
}

/** The first ISBN and ISSN: others are of other forms of the same book or journal. */
function numberOfBook(
  type: CslType,
  texts: readonly string[],
  number: string | undefined,
): Variables {
  const [first] = texts;
  if (first === undefined) return { number };
  const bare = texts
    .flatMap((text) => text.split(/\s*[,;()]\s*/))
    .filter((text) => /\d/.test(text));
  const isLong = (text: string): boolean => text.replaceAll(/\D/g, '').length > 8;
  if (NUMBERED.has(type) && !/^97[89]/.test(first)) return { number: first };
  const ISSN = bare.find((text) => !isLong(text));
  return { number, ISBN: bare.find(isLong), ISSN };
}

function pagesOf(
  pages: string | undefined,
  first: string | undefined,
  last: string | undefined,
): string | undefined {
  const range =
    pages ?? [first, last].filter((page) => page !== undefined && page !== '').join('-');
  // Some have the whole range as its first page, and its last page again.
  const text = range.replaceAll(/\s*[-–—]+\s*/g, '-').replace(/-(\w+)-\1$/, '-$1');
  return text === '' ? undefined : text === `${first ?? ''}-${first ?? ''}` ? first : text;
}
