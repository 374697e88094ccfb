/**
 * Dates as sources write them. A date is as exact as its source: a year, month or day. A range counts as its start;
 * seasons and decades are not dates. ISO 8601-2 (EDTF) as in biblatex 3.20, section 2.3.8.
 */
import { MONTHS } from '../domain/date-parts.ts';
import { fold } from '../domain/fold.ts';
import { omitUndefined } from '../domain/omit-undefined.ts';
import { statusHeading } from '../domain/status.ts';

export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** A month or day was dropped because it does not exist. */
  readonly isCut?: true;
}

/** The number of a month by its name, in English and in languages whose exporters translate it. */
const BY_NAME = new Map(
  ['de', 'es', 'fr', 'it', 'nl', 'pt', 'en'].flatMap((language) =>
    (['long', 'short'] as const).flatMap((style) =>
      Array.from({ length: 12 }, (_, index): [string, number] => {
        const format = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
        return [monthKey(format.format(Date.UTC(2024, index, 15))), index + 1];
      }),
    ),
  ),
);

const YEAR = /(?<!\d)(?:1[4-9]|20|21)\d{2}(?!\d)/;
const ISO =
  /^(?<year>(?!0000)[0-2]\d{3})(?:[-/](?<month>\d{1,2})(?:[-/](?<day>\d{1,2}))?)?(?=$|[/T~?%])/;
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
 * Words and numbers: `7 May 2021`, `May 2021`, `aug~16`, `18--24 Jul`, `jul--aug`, `27.10`, `5`. A range of days has no
 * day.
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
  // The number of a quarter, week or issue is not a month.
  if (/\p{L}{3}|\p{L}\d/u.test(rest)) return keepReal({ year });
  const [first, second] = numbers;
  const isDayFirst = second !== undefined && (/\d\.\s?\d/.test(rest) || (first ?? 0) > 12);
  return isDayFirst
    ? keepReal({ year, month: second, day: first })
    : keepReal({ year, month: (first ?? 0) > 12 ? undefined : first });
}

/** Whether a text says more than the date that was read: a day that does not exist, a season, other words. */
export function saysMore(text: string, { isCut }: DateParts): boolean {
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  const isStatus = statusHeading(text) !== undefined;
  return isCut === true || (!isStatus && words.some((word) => monthIn(word) === undefined));
}

/** The first month named in a text. */
export function monthIn(text: string): number | undefined {
  for (const [word] of text.matchAll(/\p{L}{3,}/gu)) {
    const key = monthKey(word);
    const abbreviated = MONTHS.findIndex((name) => name.toLowerCase().startsWith(key)) + 1;
    const month = BY_NAME.get(key) ?? (abbreviated > 0 ? abbreviated : undefined);
    if (month !== undefined) return month;
  }
  return undefined;
}

/** Numbers as a date, without parts that do not exist. */
export function fromNumbers(year?: number, month?: number, day?: number): DateParts {
  const isYear = year !== undefined && Number.isInteger(year) && year > 0 && year < 3000;
  // Zero means that a part is unknown.
  return isYear ? keepReal({ year, month: month || undefined, day: day || undefined }) : {};
}

/** Drops a month or day that does not exist. */
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
  return omitUndefined({
    year,
    month: isMonth ? month : undefined,
    day: isDay ? day : undefined,
    isCut: isCut || undefined,
  });
}

function toNumber(digits: string | undefined): number | undefined {
  return Number(digits ?? 0) || undefined;
}

function monthKey(name: string): string {
  return fold(name).replaceAll('.', '');
}
