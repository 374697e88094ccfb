/**
 * Crossref's REST API (its documentation, and answers of 2026): printed records by DOI, many in one request, or by the
 * words of a reference. JSON in, typed records out.
 */
import { z } from 'zod';
import { calendarDateSchema, type CalendarDate } from '../domain/calendar-date.ts';
import { nameSchema, type Name } from '../domain/name.ts';
import { fromParts, partialDateSchema, type PartialDate } from '../domain/partial-date.ts';
import { toInvertedName } from '../sources/inverted-name.ts';
import { joinTitle, plainToTex, toPlain } from '../sources/texts.ts';
import { UnreadableError } from './client.ts';
import type { Sought } from './matching/sought.ts';

export const crossrefRecordSchema = z.object({
  /** In lower case, as Crossref gives it. */
  doi: z.string(),
  retrieved: calendarDateSchema,
  /** `journal-article`, `posted-content` … */
  type: z.string(),
  title: z.string(),
  authors: z.array(nameSchema),
  isWhole: z.boolean(),
  date: partialDateSchema.optional(),
  /** The last is the nearest: a volume of a series has the series first. */
  containers: z.array(z.string()),
  volume: z.string().optional(),
  issue: z.string().optional(),
  pages: z.string().optional(),
  publisher: z.string().optional(),
  /** The publisher's own page. */
  page: z.string().optional(),
  /** It announces a correction or a retraction of another record. */
  isNotice: z.boolean(),
  /** It is retracted: the notice's DOI and day. */
  retraction: z.object({ doi: z.string(), date: partialDateSchema.optional() }).optional(),
  /** iDs that their owners have confirmed, by the author's place. */
  orcids: z.array(z.tuple([z.int(), z.string()])),
});

export type CrossrefRecord = z.infer<typeof crossrefRecordSchema>;

/** Most DOIs of one request: its address stays below 4 kB. */
export const MOST_DOIS = 40;

/** Rows of a search: what looks like the paper often stands before it. */
const ROWS = 20;

const SELECT =
  'DOI,type,title,subtitle,author,container-title,issued,volume,issue,page,article-number,publisher,resource,update-to,updated-by';

export function doiAddress(base: string, doi: string, contact: string | undefined): string {
  return `${base}/${encodeURIComponent(doi)}${contact === undefined ? '' : `?${mailto(contact)}`}`;
}

export function doisAddress(
  base: string,
  dois: readonly string[],
  contact: string | undefined,
): string {
  const filter = dois.map((doi) => `doi:${doi}`).join(',');
  return `${base}?filter=${encodeURIComponent(filter)}&${rows(dois.length, contact)}`;
}

/** Title, first author and year in one field: more parameters find less ("api_tips" of Crossref). */
export function referenceAddress(
  base: string,
  reference: string,
  contact: string | undefined,
): string {
  return `${base}?query.bibliographic=${encodeURIComponent(reference)}&${rows(ROWS, contact)}`;
}

function rows(count: number, contact: string | undefined): string {
  const polite = contact === undefined ? '' : `&${mailto(contact)}`;
  return `rows=${String(count)}&select=${SELECT}${polite}`;
}

function mailto(contact: string): string {
  return `mailto=${encodeURIComponent(contact)}`;
}

export function toReference({ title, authors, year }: Sought): string {
  return [title, authors[0]?.family, year].filter((part) => part !== undefined).join(' ');
}

const partsSchema = z
  .object({ 'date-parts': z.array(z.array(z.int().optional())) })
  .transform((date) => toDate(date['date-parts'][0] ?? []));

const updatesSchema = z
  .array(z.object({ DOI: z.string(), type: z.string(), updated: partsSchema.optional() }))
  .default([]);

const authorSchema = z.object({
  given: z.string().optional(),
  family: z.string().optional(),
  name: z.string().optional(),
  suffix: z.string().optional(),
  ORCID: z.string().optional(),
  'authenticated-orcid': z.boolean().optional(),
});

const itemSchema = z.object({
  DOI: z.string(),
  type: z.string().default(''),
  title: z.array(z.string()).default([]),
  subtitle: z.array(z.string()).default([]),
  author: z.array(authorSchema).default([]),
  'container-title': z.array(z.string()).default([]),
  issued: partsSchema.optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  'article-number': z.string().optional(),
  publisher: z.string().optional(),
  resource: z.object({ primary: z.object({ URL: z.string() }).optional() }).optional(),
  'update-to': updatesSchema,
  'updated-by': updatesSchema,
});

const listSchema = z.object({
  message: z.object({ 'total-results': z.int(), items: z.array(z.unknown()) }),
});

/** A record of an unknown form is left out. */
export function readCrossrefList(text: string, day: CalendarDate): readonly CrossrefRecord[] {
  const list = listSchema.safeParse(toJson(text)).data?.message;
  if (list === undefined) throw new UnreadableError('the answer is no list of Crossref');
  if (list['total-results'] > 0 && list.items.length === 0) {
    throw new UnreadableError('the answer has no items');
  }
  return list.items.flatMap((item) => readItem(item, day) ?? []);
}

export function readCrossrefItem(text: string, day: CalendarDate): CrossrefRecord {
  const { data } = z.object({ message: z.unknown() }).safeParse(toJson(text));
  const record = readItem(data?.message, day);
  if (record === undefined) throw new UnreadableError('the answer is no record of Crossref');
  return record;
}

/** What is null in an answer is absent. */
export function toJson(text: string): unknown {
  try {
    return JSON.parse(text, (_key, value: unknown) => value ?? undefined);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new UnreadableError('the answer is no JSON');
  }
}

function readItem(item: unknown, retrieved: CalendarDate): CrossrefRecord | undefined {
  const { data } = itemSchema.safeParse(item);
  if (data === undefined) return undefined;
  const printed = joinTitle(plain(data.title[0]), plain(data.subtitle[0]));
  const title = printed?.replace(RETRACTED, '');
  if (title === undefined) return undefined;
  const names = data.author.map(toName);
  const notice =
    data['updated-by'].find(({ type }) => RETRACTIONS.has(type)) ??
    (title === printed ? undefined : { DOI: data.DOI, updated: undefined });
  return {
    doi: data.DOI.toLowerCase(),
    retrieved,
    type: data.type,
    title,
    authors: names.filter((name) => name !== undefined),
    isWhole: names.length > 0 && !names.includes(undefined),
    date: data.issued,
    containers: data['container-title'].flatMap((each) => plain(each) ?? []),
    volume: plain(data.volume),
    issue: plain(data.issue),
    pages: plain(data.page ?? data['article-number']),
    publisher: plain(data.publisher),
    page: data.resource?.primary?.URL,
    isNotice: data['update-to'].some(({ type, DOI }) => type !== 'new_version' && DOI !== data.DOI),
    retraction: notice && { doi: notice.DOI.toLowerCase(), date: notice.updated },
    orcids: data.author.flatMap((author, index): [number, string][] => {
      const [orcid] = /\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/.exec(author.ORCID ?? '') ?? [];
      return orcid === undefined || author['authenticated-orcid'] !== true ? [] : [[index, orcid]];
    }),
  };
}

/** What publishers put before the title of what they have retracted. */
const RETRACTED = /^\W*(?:retracted|withdrawn)(?: article)?\W+/i;

/** A correction is no retraction. */
const RETRACTIONS: ReadonlySet<string> = new Set(['retraction', 'withdrawal', 'removal']);

function toName({ given, family, name, suffix }: z.infer<typeof authorSchema>): Name | undefined {
  const group = plain(name);
  if (group !== undefined) return { literal: group };
  const [whole, first] = [plain(family), plain(given)];
  if (whole === undefined) return first;
  return first === undefined
    ? whole
    : toInvertedName({ family: whole, given: first, suffix: plain(suffix) });
}

function toDate(parts: readonly (number | undefined)[]): PartialDate | undefined {
  const [year, month, day] = parts;
  if (year === undefined) return undefined;
  const rest = month === undefined ? {} : day === undefined ? { month } : { month, day };
  return fromParts({ year, ...rest });
}

function plain(text: string | undefined): string | undefined {
  return text === undefined ? undefined : toPlain(plainToTex(text));
}
