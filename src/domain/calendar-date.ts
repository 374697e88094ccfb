/**
 * A day of the calendar as text, YYYY-MM-DD (ISO 8601 extended format). Papers have dates without a time or time zone,
 * so `Date` is never used, and a build gives the same bytes anywhere and at any time.
 */
import { z } from 'zod';

const day = z.iso.date();

export const calendarDateSchema = z
  .string()
  .refine(
    // No paper is of the year 0, or of one after 2999.
    (text) => /^(?!0000)[0-2]/.test(text) && day.safeParse(text).success,
    'Expected a day that exists, written YYYY-MM-DD, such as 2024-11-03.',
  )
  .brand<'CalendarDate'>();

export type CalendarDate = z.infer<typeof calendarDateSchema>;

/** The day; undefined if it does not exist (month 13, 31 April, 29 February 2023). */
export function toCalendarDate(year: number, month: number, day: number): CalendarDate | undefined {
  const digits = [pad(year, 4), pad(month, 2), pad(day, 2)];
  return calendarDateSchema.safeParse(digits.join('-')).data;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
