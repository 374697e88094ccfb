/**
 * A day of the calendar as text, YYYY-MM-DD (ISO 8601 extended format). Papers have dates without a time or time zone,
 * so `Date` is never used, and a build gives the same bytes anywhere and at any time.
 */
import { z } from 'zod';

export const MONTHS = [
  { short: 'Jan', long: 'January', days: 31 },
  { short: 'Feb', long: 'February', days: 29 },
  { short: 'Mar', long: 'March', days: 31 },
  { short: 'Apr', long: 'April', days: 30 },
  { short: 'May', long: 'May', days: 31 },
  { short: 'Jun', long: 'June', days: 30 },
  { short: 'Jul', long: 'July', days: 31 },
  { short: 'Aug', long: 'August', days: 31 },
  { short: 'Sep', long: 'September', days: 30 },
  { short: 'Oct', long: 'October', days: 31 },
  { short: 'Nov', long: 'November', days: 30 },
  { short: 'Dec', long: 'December', days: 31 },
] as const;

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

/** @example formatDate('2022-06-07') // '7 June 2022' */
export function formatDate(date: CalendarDate): string {
  const { year, month, day } = partsOf(date);
  return `${String(day)} ${MONTHS[month - 1]?.long ?? ''} ${String(year)}`;
}

function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const { year, month, day } = partsOf(text);
  const days = month === 2 && !isLeapYear(year) ? 28 : MONTHS[month - 1]?.days;
  return days !== undefined && day >= 1 && day <= days;
}

function partsOf(date: string): { year: number; month: number; day: number } {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  };
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
