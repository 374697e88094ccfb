/**
 * A day of the calendar as text, YYYY-MM-DD (ISO 8601 extended format). Papers have dates without a time or time zone,
 * so `Date` is never used, and a build gives the same bytes anywhere and at any time.
 */
import { z } from 'zod';
import { partsOf } from './date-parts.ts';

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const calendarDateSchema = z
  .string()
  .refine(isCalendarDate, 'Expected a day that exists, written YYYY-MM-DD, such as 2024-11-03.')
  .brand<'CalendarDate'>();

export type CalendarDate = z.infer<typeof calendarDateSchema>;

/** The day; undefined if it does not exist (month 13, 31 April, 29 February 2023). */
export function toCalendarDate(year: number, month: number, day: number): CalendarDate | undefined {
  const digits = [pad(year, 4), pad(month, 2), pad(day, 2)];
  return calendarDateSchema.safeParse(digits.join('-')).data;
}

function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const { year, month = 0, day = 0 } = partsOf(text);
  const days = month === 2 && !isLeapYear(year) ? 28 : DAYS[month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
