/** A printed version of a paper as Crossref or dblp knows it, and the facts that it gives. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import { fold } from '../domain/fold.ts';
import { KINDS } from '../domain/kinds.ts';
import type { OverlayFacts } from '../domain/overlay.ts';
import { yearOf, type PartialDate } from '../domain/partial-date.ts';
import { toTitle, plainToTex } from '../sources/texts.ts';
import type { CrossrefRecord } from './crossref.ts';
import type { DblpRecord } from './dblp.ts';
import type { KnownPrint } from './inquiry.ts';
import type { Hit } from './matching/sought.ts';
import { titleLikeness } from './matching/titles.ts';

export interface Printed extends Hit {
  /** An overlay's word for it. */
  readonly kind: 'journal' | 'conference' | 'chapter' | 'book';
  readonly doi: string | undefined;
  readonly date: PartialDate | undefined;
  readonly venue: string | undefined;
  readonly volume: string | undefined;
  readonly issue: string | undefined;
  readonly pages: string | undefined;
  readonly publisher: string | undefined;
  readonly page: string | undefined;
  readonly source: string;
  readonly retrieved: CalendarDate;
  readonly retraction: CrossrefRecord['retraction'];
}

/** Types of Crossref that are printed papers; a preprint, a review, a thesis or a dataset is none. */
const PRINTED_TYPES: ReadonlyMap<string, Printed['kind']> = new Map([
  ['journal-article', 'journal'],
  ['proceedings-article', 'conference'],
  ['book-chapter', 'chapter'],
  ['book', 'book'],
  ['monograph', 'book'],
]);

/** What a record may leave out. */
const EMPTY = {
  doi: undefined,
  date: undefined,
  venue: undefined,
  volume: undefined,
  issue: undefined,
  pages: undefined,
  publisher: undefined,
  page: undefined,
  retraction: undefined,
};

/** Undefined for what is no printed paper, or a notice on one. */
export function fromCrossref(record: CrossrefRecord): Printed | undefined {
  const kind = PRINTED_TYPES.get(record.type);
  if (kind === undefined || record.isNotice) return undefined;
  return {
    ...EMPTY,
    ...record,
    kind,
    venue: record.containers.at(-1),
    year: record.date && yearOf(record.date),
    page: record.page?.startsWith('https://') === true ? record.page : undefined,
    source: `https://api.crossref.org/works/${encodeURI(record.doi)}`,
  };
}

export function fromDblp(record: DblpRecord): Printed {
  return { ...EMPTY, ...record, source: `https://dblp.org/rec/${encodeURI(record.key)}` };
}

/** Whether a record can be the print that is known; what either does not say does not count. */
export function isSamePrint(known: KnownPrint, printed: Printed): boolean {
  const { type, year, volume, pages, venue } = known;
  const same = (a: string | undefined, b: string | undefined): boolean =>
    a === undefined || b === undefined || firstNumber(a) === firstNumber(b);
  return (
    KINDS[type].container === KINDS[TYPES[printed.kind]].container &&
    (year === undefined || printed.year === undefined || Math.abs(year - printed.year) <= 1) &&
    same(volume, printed.volume) &&
    same(pages, printed.pages) &&
    (pages !== undefined || volume !== undefined || sharesWord(venue, printed.venue))
  );
}

const TYPES = {
  journal: 'article-journal',
  conference: 'paper-conference',
  chapter: 'chapter',
  book: 'book',
} as const;

function firstNumber(text: string): string {
  return /\w+/.exec(text)?.[0] ?? text;
}

/** `J. Rain` and `Journal of Rain`: a telling word of one is in the other. */
function sharesWord(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  const words = new Set(fold(b).match(/\w{4,}/g));
  return (fold(a).match(/\w{4,}/g) ?? []).some(
    (word) => words.has(word) && !/^(?:journal|proceedings|conference|international)$/.test(word),
  );
}

/** The facts of a printed version; `title` is the paper's own, in plain text. */
export function printedFacts(printed: Printed, title: string): OverlayFacts {
  const { source, retrieved, date, page } = printed;
  const fact = <Value>(value: Value | undefined) =>
    value === undefined ? undefined : { value, source, retrieved };
  const isRetitled = titleLikeness(title, printed.title) !== 'same';
  const publication = {
    kind: printed.kind,
    venue: fact(printed.venue),
    year: fact(printed.year),
    date: date !== undefined && date.length > 4 ? fact(date) : undefined,
    volume: fact(printed.volume),
    issue: fact(printed.issue),
    pages: fact(printed.pages),
    publisher: fact(printed.publisher),
    title: isRetitled ? fact(toTitle(plainToTex(printed.title))) : undefined,
  };
  return {
    doi: fact(printed.doi),
    publication,
    links: page === undefined ? undefined : [{ kind: 'publisher', href: page }],
  };
}
