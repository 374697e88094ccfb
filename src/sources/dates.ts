/**
 * Dates as sources write them. A date is as exact as its source: a year, a month, or a day. Of a range the first part
 * counts; a season and a decade are no months and no years. ISO 8601-2 (EDTF) as biblatex 3.20 reads it, section 2.3.8.
 */
import { MONTHS } from '../domain/date-parts.ts';
import { fold } from '../domain/fold.ts';
import { statusHeading } from '../domain/status.ts';

export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** A month or a day is left out, as no calendar has it. */
  readonly isCut?: true;
}

/** A month in English, and in the languages whose exporters translate it -> its number. */
const BY_NAME = new Map(
  ['de', 'es', 'fr', 'it', 'nl', 'pt', 'en'].flatMap((language) =>
    (['long', 'short'] as const).flatMap((style) =>
      Array.from({ length: 12 }, (_, index): [string, number] => {
        const format = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
        return [fold(format.format(Date.UTC(2024, index, 15))).replaceAll('.', ''), index + 1];
      }),
    ),
  ),
);

const YEAR = /(?<!\d)(?:1[4-9]|20|21)\d{2}(?!\d)/;
const ISO = /^(?<year>\d{4})(?:[-/](?<month>\d{1,2})(?:[-/](?<day>\d{1,2}))?)?(?=$|[/T~?%])/;
const BASIC = /^(\d{4})(\d\d)(\d\d)$/;

/**
 * `2021-05-07/2021-05-09`, `20210507`, `2021-21`, `2021~`, `2021-05-07T10:20:30Z`, and with slashes `2021/05/03`.
 * @example parseIsoDate('2021-05/') // { year: 2021, month: 5 }
 */
export function parseIsoDate(text: string): DateParts | undefined {
  const trimmed = text
    .normalize('NFKC')
    .trim()
    .replace(/^(?:\.\.)?\//, '')
    .replace(BASIC, '$1-$2-$3');
  const { year, month, day } = ISO.exec(trimmed)?.groups ?? {};
  if (year === undefined) return undefined;
  return keepReal({ year: Number(year), month: toNumber(month), day: toNumber(day) });
}

/**
 * Words and numbers: `7 May 2021`, `May 2021`, `aug~16`, `18--24 Jul`, `jul--aug`, `27.10`, `5`. A day counts where it
 * is one day.
 * @example parseWrittenDate('February 10') // { month: 2, day: 10 }
 */
export function parseWrittenDate(text: string): DateParts {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/[~{}"\s]+/g, ' ')
    .trim();
  const iso = parseIsoDate(plain);
  if (iso?.month !== undefined) return iso;
  const year = toNumber(YEAR.exec(plain)?.[0]);
  const rest = plain.replace(YEAR, ' ');
  const numbers = [...rest.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  const month = monthIn(rest);
  if (month !== undefined) {
    return keepReal({ year, month, day: numbers.length === 1 ? numbers[0] : undefined });
  }
  // Numbers of quarters, weeks and issues are no months.
  if (/\p{L}{3}|\p{L}\d/u.test(rest)) return keepReal({ year });
  const [first, second] = numbers;
  const isDayFirst = second !== undefined && (/\d\.\s?\d/.test(rest) || (first ?? 0) > 12);
  return isDayFirst
    ? keepReal({ year, month: second, day: first })
    : keepReal({ year, month: (first ?? 0) > 12 ? undefined : first });
}

/** True of a text with more than the date that was read of it: a day that no calendar has, a season, other words. */
export function saysMore(text: string, { isCut }: DateParts): boolean {
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  const isStatus = statusHeading(text) !== undefined;
  return isCut === true || (!isStatus && words.some((word) => monthIn(word) === undefined));
}

/** The first month that a text names. */
export function monthIn(text: string): number | undefined {
  for (const [word] of text.matchAll(/\p{L}{3,}/gu)) {
    const folded = fold(word);
    const begun = MONTHS.findIndex((name) => name.toLowerCase().startsWith(folded)) + 1;
    const month = BY_NAME.get(folded) ?? (begun > 0 ? begun : undefined);
    if (month !== undefined) return month;
  }
  return undefined;
}

/** Numbers as a date, as far as a calendar has them. */
export function fromNumbers(year?: number, month?: number, day?: number): DateParts {
  const isYear = year !== undefined && Number.isInteger(year) && year > 0 && year < 3000;
  // Zero and null say that a part is not known.
  return isYear ? keepReal({ year, month: month || undefined, day: day || undefined }) : {};
}

/** Without a month that no calendar has, or a day that the month has not. */
function keepReal({
  year,
  month,
  day,
}: {
  year?: number | undefined;
  month?: number | undefined;
  day?: number | undefined;
}): DateParts {
  const isMonth = month !== undefined && Number.isInteger(month) && month >= 1 && month <= 12;
  const most = isMonth ? new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate() : 0;
  const isDay = day !== undefined && Number.isInteger(day) && day >= 1 && day <= most;
  const isCut = (month !== undefined && !isMonth) || (day !== undefined && !isDay);
  return {
    ...(year !== undefined && { year }),
    ...(isMonth && { month }),
    ...(isDay && { day }),
    ...(isCut && { isCut }),
  };
}

function toNumber(digits: string | undefined): number | undefined {
  return Number(digits ?? 0) || undefined;
}
