/**
 * A date as exact as its source: a year, a month, a day, or a range of these, as text (ISO 8601, EDTF level 0): `2024`,
 * `2024-05`, `2024-05-03`, `2024-05/2024-06`. `Date` is never used, so no output can contain a month or day that the
 * source does not give.
 */
import { z } from 'zod';
import { calendarDateSchema, MONTHS, type CalendarDate } from './calendar-date.ts';
import { omitUndefined } from './omit-undefined.ts';

export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
  /** Only with a month. */
  readonly day?: number;
}

export const partialDateSchema = z
  .string()
  .refine(isPartialDate, 'Expected 2024, 2024-05, 2024-05-03, or two of these with / between them.')
  .brand<'PartialDate'>();

export type PartialDate = z.infer<typeof partialDateSchema>;

/** The date, or undefined for any other text, such as a day that does not exist. */
export function toPartialDate(text: string): PartialDate | undefined {
  return partialDateSchema.safeParse(text).data;
}

/** As exact as the parts; undefined if they are not a date. */
export function fromParts(start: DateParts, end?: DateParts): PartialDate | undefined {
  const ends = end === undefined ? [start] : [start, end];
  return toPartialDate(ends.map((each) => joinParts(each)).join('/'));
}

export function fromDay(day: CalendarDate): PartialDate {
  return partialDateSchema.parse(day);
}

/** The day, if the date is one. */
export function toDay(date: PartialDate): CalendarDate | undefined {
  return calendarDateSchema.safeParse(date).data;
}

/** @example startOf('2024-05/2024-06') // { year: 2024, month: 5 } */
export function startOf(date: PartialDate): DateParts {
  return partsOf(date.split('/')[0] ?? date);
}

/** The later end of a range. */
export function endOf(date: PartialDate): DateParts | undefined {
  const [, end] = date.split('/');
  return end === undefined ? undefined : partsOf(end);
}

export function yearOf(date: PartialDate | CalendarDate): number {
  return Number(date.slice(0, 4));
}

/**
 * Negative if `a` is earlier. Within a year or month, a less exact date counts as earlier. No date counts as later than
 * any other, so that a list with the newest first begins with what is forthcoming.
 */
export function compareDates(a: PartialDate | undefined, b: PartialDate | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -1 : 1;
}

/** @example joinParts({ year: 2022, month: 6 }, '/') // '2022/06' */
export function joinParts({ year, month, day }: DateParts, separator = '-'): string {
  return [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)]
    .filter((part) => part !== undefined)
    .join(separator);
}

/**
 * @example formatPartialDate('2022-06-07') // '7 June 2022'
 * @example formatPartialDate('2024-05-03/2024-05-05') // '3–5 May 2024'
 */
export function formatPartialDate(date: PartialDate): string {
  const [start, end] = [startOf(date), endOf(date)];
  if (end === undefined) return inWords(start);
  if (start.year !== end.year) return `${inWords(start)} – ${inWords(end)}`;
  if (start.month !== end.month || start.month === undefined) {
    const { year, ...first } = start;
    const dash = first.day === undefined ? '–' : ' – ';
    return first.month === undefined ? String(year) : `${inWords(first)}${dash}${inWords(end)}`;
  }
  if (start.day === undefined || end.day === undefined) return inWords(end);
  return `${String(start.day)}–${inWords(end)}`;
}

function inWords({ year, month, day }: Partial<DateParts>): string {
  return [day, month === undefined ? undefined : MONTHS[month - 1]?.long, year]
    .filter((part) => part !== undefined)
    .join(' ');
}

function partsOf(text: string): DateParts {
  const [year = '', month, day] = text.split('-');
  return omitUndefined({
    year: Number(year),
    month: month === undefined ? undefined : Number(month),
    day: day === undefined ? undefined : Number(day),
  });
}

function isPartialDate(text: string): boolean {
  const ends = text.split('/');
  if (ends.length > 2 || !ends.every(isOneDate)) return false;
  const [start = '', end] = ends;
  return end === undefined || start < end;
}

function isOneDate(text: string): boolean {
  if (!/^\d{4}(?:-\d{2}){0,2}$/.test(text)) return false;
  return calendarDateSchema.safeParse(`${text}-01-01`.slice(0, 10)).success;
}

function twoDigits(part: number | undefined): string | undefined {
  return part === undefined ? undefined : String(part).padStart(2, '0');
}
