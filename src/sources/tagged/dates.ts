/** The date of a record, of which several tags can each say a part. */
import { fromNumbers, parseIsoDate, parseWrittenDate, saysMore, type DateParts } from '../dates.ts';
import type { LinkField } from '../links.ts';

interface TaggedDate {
  readonly date: DateParts | undefined;
  /** Fields of which nothing is in the date, and of which not all is. */
  readonly unread: readonly LinkField[];
  readonly partlyRead: readonly LinkField[];
}

/**
 * `2021/05/03/`, `2021///`, `2021 May 3`, `MAY 3` with a year. The first year counts, as `PY` is that of publication and
 * `DA` may be another day, and the most exact date in it.
 */
export function readDates(fields: readonly LinkField[]): TaggedDate {
  const written = fields.map((field) => ({ field, date: readDate(field.text) }));
  const year = written.find(({ date }) => date.year !== undefined)?.date.year;
  if (year === undefined) return { date: undefined, unread: [], partlyRead: [] };
  const isOther = ({ date }: (typeof written)[number]): boolean =>
    date.year === undefined ? date.month === undefined : date.year !== year;
  const own = written.filter((each) => !isOther(each)).map(({ date }) => ({ ...date, year }));
  const date =
    own.find(({ day }) => day !== undefined) ??
    own.find(({ month }) => month !== undefined) ??
    own[0];
  return {
    date,
    unread: written.flatMap((each) => (isOther(each) ? [each.field] : [])),
    partlyRead: written.flatMap((each) =>
      !isOther(each) && saysMore(each.field.text, each.date) ? [each.field] : [],
    ),
  };
}

function readDate(text: string): DateParts {
  const [, y, m, d] = /^(\d{4})\/(\d{0,2})\/(\d{0,2})(?:\/.*)?$/.exec(text) ?? [];
  if (y === undefined) return parseIsoDate(text) ?? parseWrittenDate(text);
  return fromNumbers(Number(y), Number(m), Number(d));
}
