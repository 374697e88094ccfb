/** What tags mean in records of some types: `SN` is the number of a report, `SP` of a book says how many pages it has. */
import type { CslType } from '../../domain/kinds.ts';
import type { Variable } from '../../domain/publication.ts';
import type { Role } from './dialects.ts';

type Said = Partial<Record<Variable, string | undefined>>;

const NUMBERED: ReadonlySet<CslType> = new Set(['report', 'patent', 'standard']);
const WHOLE: ReadonlySet<CslType> = new Set(['book', 'thesis']);
const VERSIONED: ReadonlySet<CslType> = new Set(['dataset', 'software']);
const WITH_GENRE: ReadonlySet<CslType> = new Set(['thesis', 'report', 'speech']);

/** Variables of a record; `plain` gives the first text of a role. */
export function variablesByType(
  type: CslType,
  said: Said,
  plain: (role: Role) => string | undefined,
): Said {
  const container = containerOf(type, plain);
  const first = plain('first-page');
  const isLength = WHOLE.has(type) && plain('page') === undefined && /^\d+$/.test(first ?? '');
  const isThere = type === 'paper-conference' || type === 'speech';
  const isVersion = VERSIONED.has(type);
  return {
    ...said,
    ...numberOfBook(type, plain('number-of-book'), said.number),
    ...container,
    page: isLength ? undefined : pagesOf(plain('page'), first, plain('last-page')),
    'number-of-pages': isLength ? first : said['number-of-pages'],
    genre: WITH_GENRE.has(type) ? said.genre : undefined,
    edition: isVersion ? undefined : said.edition,
    version: said.version ?? (isVersion ? said.edition : undefined),
    'publisher-place': isThere ? undefined : said['publisher-place'],
    'event-place': said['event-place'] ?? (isThere ? said['publisher-place'] : undefined),
  };
}

/** The title of the proceedings before the name of the conference; a book is not in itself, and a talk in no journal. */
function containerOf(type: CslType, plain: (role: Role) => string | undefined): Said {
  const [book, other, event, title] = [
    plain('book-title'),
    plain('container-title') ?? plain('journal-short'),
    plain('event-title'),
    plain('title'),
  ];
  if (type === 'speech') return { 'container-title': undefined, 'event-title': event ?? other };
  const container = book ?? other;
  const isItself = type === 'book' && container?.toLowerCase() === title?.toLowerCase();
  const isEvent = type === 'paper-conference' && book !== undefined && other !== book;
  return {
    'container-title': isItself ? undefined : container,
    'event-title': event ?? (isEvent ? other : undefined),
  };
}

function numberOfBook(type: CslType, text: string | undefined, number: string | undefined): Said {
  if (text === undefined) return { number };
  if (NUMBERED.has(type)) return { number: text };
  const [bare = ''] = text.split(/\s*[,;(]/);
  if (!/\d/.test(bare)) return { number };
  return { number, [bare.replaceAll(/\D/g, '').length > 8 ? 'ISBN' : 'ISSN']: bare };
}

function pagesOf(
  pages: string | undefined,
  first: string | undefined,
  last: string | undefined,
): string | undefined {
  const range =
    pages ?? [first, last].filter((page) => page !== undefined && page !== '').join('-');
  const text = range.replaceAll(/\s*[-–—]+\s*/g, '-');
  return text === '' ? undefined : text === `${first ?? ''}-${first ?? ''}` ? first : text;
}
