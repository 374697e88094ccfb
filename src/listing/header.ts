/**
 * Line 1 of a record: category code, date and badges with nothing between them, `COMP-PHAug 15, 2019Code`.
 * The year is left out in the year of retrieval: `LGMar 22`.
 */
import { MONTH_NAMES, toCalendarDate, type CalendarDate } from '../domain/calendar-date.ts';
import { yearOf } from '../domain/partial-date.ts';

export interface Header {
  /** As printed: `LG`, `COMP-PH`. */
  readonly code: string;
  readonly date: CalendarDate;
  readonly yearFrom: 'listing' | 'retrieval';
  readonly badges: readonly string[];
}

/** Why a line is no header. `index` is where in the line reading stopped. */
export interface HeaderFault {
  readonly code: 'header-unreadable' | 'date-impossible' | 'retrieval-unknown';
  readonly index: number;
  readonly found: string;
  readonly expected: string;
}

export type HeaderResult =
  { readonly header: Header } | { readonly header?: never; readonly fault: HeaderFault };

const CODE = /^[A-Z]+(?:-[A-Z]+)*(?:\.[A-Z]+(?:-[A-Z]+)*)?$/i;
/** What follows the month: day, year if any, badges if any. Badges begin with a letter. */
const DAY = /^ (\d{1,2})(?:, ?(\d{4}))?(?: ?(\p{L}.*))?$/u;
const HEADER_LIKE =
  /^[A-Za-z.-]{1,20}[A-Z][a-z]{2,8}\.? \d{1,2}(?:, ?\d{1,4})?(?: ?\p{L}[\p{L} ]{0,30})?$/u;

/**
 * Reads a header. Badges that are glued to each other are taken apart at capitals. A day that no calendar
 * has, such as 29 February of a retrieval year without one, is a fault, and so is a date without a year in a
 * listing of which nobody knows when it was retrieved.
 *
 * @example parseHeader('COMP-PHAug 15, 2019Code', retrieved)
 * // { header: { code: 'COMP-PH', date: '2019-08-15', yearFrom: 'listing', badges: ['Code'] } }
 */
export function parseHeader(text: string, retrieved: CalendarDate | undefined): HeaderResult {
  const monthAt = findMonth(text);
  if (monthAt === undefined) return { fault: monthFault(text) };
  const code = text.slice(0, monthAt).trimEnd();
  if (!CODE.test(code)) {
    return fault('header-unreadable', 0, code, 'a category code such as LG or COMP-PH');
  }
  const dateAt = monthAt + MONTH_LENGTH;
  const match = DAY.exec(text.slice(dateAt));
  if (match === null) {
    const expected = 'a day, a year if any, and badges if any, as in "Aug 15, 2019Code"';
    return fault('header-unreadable', monthAt, text.slice(monthAt), expected);
  }
  const [, day, printedYear, badges] = match;
  const monthName = text.slice(monthAt, dateAt);
  if (printedYear === undefined && retrieved === undefined) {
    return fault('retrieval-unknown', monthAt, `${monthName} ${day ?? ''}`, 'a year');
  }
  const year = Number(printedYear ?? (retrieved && yearOf(retrieved)));
  const date = toCalendarDate(year, MONTH_NAMES.indexOf(monthName) + 1, Number(day));
  if (date === undefined) {
    const shown = `${monthName} ${day ?? ''}, ${String(year)}`;
    return fault('date-impossible', monthAt, shown, 'a day that the calendar has');
  }
  const yearFrom = printedYear === undefined ? 'retrieval' : 'listing';
  return { header: { code, date, yearFrom, badges: splitBadges(badges ?? '') } };
}

/** Whether a line is a header or was meant as one (`LGFoo 12, 2023`): reading starts afresh there. */
export function isHeaderLike(text: string): boolean {
  return text.length <= LONGEST_HEADER && HEADER_LIKE.test(text);
}

/** Whether a line can only be a header: a code in capitals and a month there is. */
export function isHeader(text: string): boolean {
  const monthAt = findMonth(text);
  if (monthAt === undefined || text.length > LONGEST_HEADER) return false;
  const code = text.slice(0, monthAt);
  const isCode = code === code.toUpperCase() || code.includes('.');
  return isCode && CODE.test(code) && DAY.test(text.slice(monthAt + MONTH_LENGTH));
}

const LONGEST_HEADER = 80;
const MONTH_LENGTH = 3;

/** The first month name that a space and a digit follow and at least one character precedes. */
function findMonth(text: string): number | undefined {
  for (let at = 1; at + MONTH_LENGTH < Math.min(text.length, 40); at += 1) {
    const isMonth = MONTH_NAMES.includes(text.slice(at, at + MONTH_LENGTH));
    if (isMonth && /^ \d/.test(text.slice(at + MONTH_LENGTH))) return at;
  }
  return undefined;
}

function monthFault(text: string): HeaderFault {
  const index = text.search(/[A-Z][a-z]+\.? \d/);
  const word = index < 0 ? text : (text.slice(index).split(' ')[0] ?? text);
  const expected = index < 0 ? 'CODE and date, as in "LGAug 15, 2019"' : 'a month, Jan to Dec';
  return { code: 'header-unreadable', index: Math.max(index, 0), found: word, expected };
}

function fault(
  code: HeaderFault['code'],
  index: number,
  found: string,
  expected: string,
): HeaderResult {
  return { fault: { code, index, found, expected } };
}

function splitBadges(text: string): readonly string[] {
  return text
    .split(/ |(?<=\p{Ll})(?=\p{Lu})/u)
    .map((badge) => badge.trim())
    .filter((badge) => badge !== '');
}
