/** Tags whose meaning depends on the type: `SN` is the number of a report, `SP` the number of pages of a book. */
import type { CslType } from '../../domain/kinds.ts';
import type { Variable } from '../../domain/publication.ts';
import type { Role } from './dialects.ts';

type Variables = Partial<Record<Variable, string | undefined>>;

const NUMBERED: ReadonlySet<CslType> = new Set(['report', 'patent', 'standard']);
const WHOLE: ReadonlySet<CslType> = new Set(['book', 'thesis']);
const VERSIONED: ReadonlySet<CslType> = new Set(['dataset', 'software']);
const WITH_GENRE: ReadonlySet<CslType> = new Set(['thesis', 'report', 'speech']);

/** Variables of a record; `plain` gives the first text of a role. */
export function variablesByType(
  type: CslType,
  variables: Variables,
  plain: (role: Role) => string | undefined,
): Variables {
  const container = containerOf(type, plain);
  const first = plain('first-page');
  const isLength = WHOLE.has(type) && plain('page') === undefined && /^\d+$/.test(first ?? '');
  const isAtEvent = type === 'paper-conference' || type === 'speech';
  const isVersion = VERSIONED.has(type);
  return {
    ...variables,
    ...numberOfBook(type, plain('number-of-book'), variables.number),
    ...container,
    page: isLength ? undefined : pagesOf(plain('page'), first, plain('last-page')),
    'number-of-pages': isLength ? first : variables['number-of-pages'],
    genre: WITH_GENRE.has(type) ? variables.genre : undefined,
    edition: isVersion ? undefined : variables.edition,
    version: variables.version ?? (isVersion ? variables.edition : undefined),
    'publisher-place': isAtEvent ? undefined : variables['publisher-place'],
    'event-place':
      variables['event-place'] ?? (isAtEvent ? variables['publisher-place'] : undefined),
  };
}

/** The title of the proceedings rather than the name of the conference; none for a book or a talk. */
function containerOf(type: CslType, plain: (role: Role) => string | undefined): Variables {
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

function numberOfBook(
  type: CslType,
  text: string | undefined,
  number: string | undefined,
): Variables {
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
