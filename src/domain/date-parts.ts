/** A date in parts and in words: without a schema, as the browser shows dates too. */

export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number | undefined;
  /** Only with a month. */
  readonly day?: number | undefined;
}

export const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** @example partsOf('2022-06') // { year: 2022, month: 6, day: undefined } */
export function partsOf(date: string): DateParts {
  const [year = 0, month, day] = date.split('-').map(Number);
  return { year, month, day };
}

/** @example formatParts({ year: 2022, month: 6, day: 7 }) // '7 June 2022' */
export function formatParts({ year, month, day }: Partial<DateParts>): string {
  return [day, month && MONTHS[month - 1], year].filter(Boolean).join(' ');
}
