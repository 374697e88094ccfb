/**
 * Line 1 of a record: category, date and badges with nothing or a space between them: `COMP-PHAug 15, 2019Code`,
 * `cs.LG 2019-08-15`. The year of retrieval is left out: `LGMar 22`.
 */
import { MONTHS, toCalendarDate, type CalendarDate } from '../../domain/calendar-date.ts';
import { yearOf } from '../../domain/partial-date.ts';

export interface Header {
  /** As printed: `LG`, `COMP-PH`, `cs.LG`. */
  readonly code: string;
  readonly date: CalendarDate;
  readonly yearFrom: 'listing' | 'retrieval';
  readonly badges: readonly string[];
}

/** Why a line is not a header. `index` is where in the line reading stopped. */
export interface HeaderFault {
  readonly code: 'header-unreadable' | 'date-impossible' | 'retrieval-unknown';
  readonly index: number;
  readonly found: string;
  readonly expected: string;
}

export type HeaderResult =
  { readonly header: Header } | { readonly header?: never; readonly fault: HeaderFault };

/** Examples of headers, for messages. */
export const HEADER_FORMS = '"LGAug 15, 2019", "cs.LG 2019-08-15" or "LG 15 August 2019"';

const DATES = [
  String.raw`(?<month>\p{Lu}\p{Ll}{2,8})\.? (?<day>\d{1,3})(?:st|nd|rd|th)?(?:(?:, ?| )(?<year>\d{1,5}))?`,
  String.raw`(?<day>\d{1,3})(?:st|nd|rd|th)? (?<month>\p{Lu}\p{Ll}{2,8})\.?(?:,? (?<year>\d{1,5}))?`,
  String.raw`(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})`,
];
/** The category may be preceded by its name: `Machine Learning (cs.LG)`. */
const HEADERS = DATES.map(
  (date) =>
    new RegExp(
      String.raw`^(?:[^()\d]{1,60} \()?(?<code>[A-Za-z][A-Za-z.-]{0,19}?)\)?(?<gap> ?)${date}(?: ?(?<badges>\p{L}[\p{L} ]{0,40}))?$`,
      'u',
    ),
);
const CODE = /^[A-Z]+(?:-[A-Z]+)*(?:\.[A-Z]+(?:-[A-Z]+)*)?$/i;
const LONGEST_HEADER = 120;

/**
 * Reads a header. Badges without spaces are separated at capitals. Fails on a day that does not exist, and on a date
 * without a year if it is unknown when the listing was retrieved.
 *
 * @example parseHeader('COMP-PHAug 15, 2019Code', retrieved)
 * // { header: { code: 'COMP-PH', date: '2019-08-15', yearFrom: 'listing', badges: ['Code'] } }
 */
export function parseHeader(text: string, retrieved: CalendarDate | undefined): HeaderResult {
  const parts = matchHeader(text);
  if (parts === undefined) return fault('header-unreadable', text, text, HEADER_FORMS);
  const { code, day, month: monthName, year: printedYear, badges = '' } = parts;
  const month = toMonth(monthName);
  if (month === undefined) {
    return fault('header-unreadable', text, monthName, 'a month, Jan to Dec');
  }
  if (printedYear !== undefined && printedYear.length !== 4) {
    return fault('header-unreadable', text, printedYear, 'a year of four digits');
  }
  const rest = { code, badges: splitBadges(badges) };
  if (printedYear !== undefined) {
    const date = toCalendarDate(Number(printedYear), month, Number(day));
    if (date !== undefined) return { header: { ...rest, date, yearFrom: 'listing' } };
  } else if (retrieved === undefined) {
    return fault('retrieval-unknown', text, monthName, 'a year');
  } else {
    const date = lastBefore(retrieved, month, Number(day));
    if (date !== undefined) return { header: { ...rest, date, yearFrom: 'retrieval' } };
  }
  return fault('date-impossible', text, monthName, 'a day that exists');
}

/** Whether a line is a header or was meant as one (`LGFoo 12, 2023`), and so begins a record. */
export function isHeaderLike(text: string): boolean {
  const parts = matchHeader(text);
  return parts !== undefined && (parts.gap === '' || isPlainCode(parts.code));
}

/** Whether a line can only be a header: a code in capitals or with a dot or hyphen, and a real month. */
export function isHeader(text: string): boolean {
  const parts = matchHeader(text);
  return parts !== undefined && isPlainCode(parts.code) && toMonth(parts.month) !== undefined;
}

interface HeaderParts {
  readonly code: string;
  readonly gap: string;
  readonly month: string;
  readonly day: string;
  readonly year?: string | undefined;
  readonly badges?: string | undefined;
}

function matchHeader(text: string): HeaderParts | undefined {
  if (text.length > LONGEST_HEADER) return undefined;
  for (const pattern of HEADERS) {
    const { code = '', gap = '', month = '', day = '', ...rest } = pattern.exec(text)?.groups ?? {};
    if (CODE.test(code)) return { code, gap, month, day, ...rest };
  }
  return undefined;
}

function isPlainCode(code: string): boolean {
  return code === code.toUpperCase() || /[.-]/.test(code);
}

/** The number of `06`, `Jun`, `June` or `Sept`. */
function toMonth(text: string): number | undefined {
  const isNumber = /^\d+$/.test(text);
  const index = isNumber ? Number(text) - 1 : MONTHS.findIndex(({ long }) => long.startsWith(text));
  return MONTHS[index] === undefined ? undefined : index + 1;
}

/** The day in the year of retrieval; in the year before, if it would lie ahead or does not exist. */
function lastBefore(retrieved: CalendarDate, month: number, day: number): CalendarDate | undefined {
  const year = yearOf(retrieved);
  const date = toCalendarDate(year, month, day);
  return date !== undefined && date <= retrieved ? date : toCalendarDate(year - 1, month, day);
}

function fault(
  code: HeaderFault['code'],
  text: string,
  found: string,
  expected: string,
): HeaderResult {
  return { fault: { code, index: Math.max(text.indexOf(found), 0), found, expected } };
}

function splitBadges(text: string): readonly string[] {
  return text
    .split(/ |(?<=\p{Ll})(?=\p{Lu})/u)
    .map((badge) => badge.trim())
    .filter((badge) => badge !== '');
}
