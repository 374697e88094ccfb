/** The date of an entry, as exact as its fields, and the status of an entry that is not out yet. */
import type { CslType } from '../../domain/kinds.ts';
import { statusHeading } from '../../domain/status.ts';
import { fromNumbers, parseIsoDate, parseWrittenDate, saysMore, type DateParts } from '../dates.ts';
import type { Fields } from './fields.ts';
import { PREPRINT } from './types.ts';

/** Values of biblatex's `pubstate`. */
const STATES: ReadonlyMap<string, string> = new Map([
  ['inpreparation', 'in preparation'],
  ['inpress', 'in press'],
]);

interface BibDate {
  readonly date: DateParts;
  readonly status: string | undefined;
  /** Fields that contain something else than a date. */
  readonly unread: readonly string[];
  /** Fields that are only read in part. */
  readonly partly: readonly string[];
}

/** @example dateOf(fields, 'article-journal') // { date: { year: 2021, month: 5 }, status: undefined, unread: [], partly: [] } */
export function dateOf(fields: Fields, type: CslType): BibDate {
  const [whole, year, day] = ['date', 'year', 'day'].map((name) => fields.plain(name));
  const month = fields.plain('month', 'mon');
  const dated = readDate(whole) ?? readDate(year) ?? readDate(fields.plain('eventdate')) ?? {};
  const written = month === undefined ? {} : parseWrittenDate(month);
  const date = combine(dated, written, day);
  const words = [whole, year].map((text) => wordsOf(text)).find((text) => text !== undefined);
  const pubstate = fields.plain('pubstate');
  const state = pubstate === undefined ? undefined : (STATES.get(pubstate) ?? pubstate);
  const status = [state, words].find((text) => text !== undefined && isStatus(text));
  const isPreprint = type === 'article' && state === PREPRINT;
  const unread = [
    ...(month !== undefined && date.month === undefined ? ['month'] : []),
    ...(day !== undefined && date.day === undefined ? ['day'] : []),
    ...(whole !== undefined && readDate(whole) === undefined && status === undefined
      ? ['date']
      : []),
    ...(year !== undefined && date.year === undefined && status === undefined ? ['year'] : []),
    ...(state !== undefined && status !== state && !isPreprint ? ['pubstate'] : []),
  ];
  const texts = { date: whole, year: whole === undefined ? year : undefined, month };
  const partly = Object.entries(texts).flatMap(([name, text]) => {
    const read = name === 'month' ? written : dated;
    return text !== undefined && !unread.includes(name) && saysMore(text, read) ? [name] : [];
  });
  return { date, status, unread, partly };
}

function readDate(text: string | undefined): DateParts | undefined {
  if (text === undefined) return undefined;
  // A year in antiquity.
  if (/^\d{3}$/.test(text)) return { year: Number(text) };
  const date = parseIsoDate(text) ?? parseWrittenDate(text);
  return date.year === undefined ? undefined : date;
}

/** Adds the month and day from their own fields, where the date has none. */
function combine(dated: DateParts, written: DateParts, day: string | undefined): DateParts {
  const year = dated.year ?? written.year;
  const month = dated.month ?? written.month;
  const isSame = dated.month === undefined || dated.month === written.month;
  const number = dated.day ?? (isSame ? written.day : undefined) ?? dayOf(day);
  return fromNumbers(year, month, number);
}

function dayOf(text: string | undefined): number | undefined {
  const day = Number(/^\d{1,2}(?=(?:st|nd|rd|th)?\.?$)/.exec(text ?? '')?.[0]);
  return day >= 1 && day <= 31 ? day : undefined;
}

/** The words next to the year: `to appear` in `2027 (to appear)`. */
function wordsOf(text: string | undefined): string | undefined {
  const words = text
    ?.replaceAll(/\d+|[()[\]{},;~]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return words === undefined || !/\p{L}{3}/u.test(words) ? undefined : words;
}

/** Whether a text is a status, such as `Working paper`. */
export function isStatus(text: string): boolean {
  return statusHeading(text) !== undefined;
}
