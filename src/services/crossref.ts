/** Crossref's REST API (its documentation, and answers of 2026): publications by DOI, or by the words of a reference. */
import { z } from 'zod';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { CslType } from '../domain/kinds.ts';
import { toPartialDate } from '../domain/partial-date.ts';
import { crossrefTitles } from '../sources/csl-json/crossref.ts';
import { readCslDate } from '../sources/csl-json/dates.ts';
import { readCslNames } from '../sources/csl-json/names.ts';
import { joinTitle } from '../sources/texts.ts';
import { parseJson, UnreadableError } from './answer.ts';
import type { Target } from './matching/judge.ts';
import { titleShare } from './matching/titles.ts';
import type { Endpoint } from './query-all.ts';
import { asPrinted, listAuthors, toPlainText, toRecords } from './service-record.ts';

const FIELDS =
  'DOI,type,title,subtitle,author,container-title,issued,volume,issue,page,article-number,publisher,resource,update-to,updated-by';

/** A comma ends a filter, so a DOI with a comma needs a request of its own. */
export const CROSSREF_DOIS: Endpoint = {
  service: 'crossref',
  label: 'Crossref, by DOI',
  batchSize: 40,
  format: (dois, contact) => {
    const [first = '', second] = dois;
    if (second === undefined) return `/${encodeURIComponent(first)}${mailto(contact, '?')}`;
    if (dois.some((doi) => doi.includes(','))) return undefined;
    const filter = dois.map((doi) => `doi:${doi}`).join(',');
    return `?filter=${encodeURIComponent(filter)}&rows=${String(dois.length)}&select=${FIELDS}${mailto(contact, '&')}`;
  },
  read: readCrossref,
  isAnswer: (record, doi) => record.doi === doi,
};

/** Title, first author and year in one field: more parameters find less ("api_tips"). */
export const CROSSREF_REFERENCES: Endpoint = {
  service: 'crossref',
  label: 'Crossref, by title and author',
  batchSize: 1,
  format: ([reference = ''], contact) =>
    `?query.bibliographic=${encodeURIComponent(reference)}&rows=20&select=${FIELDS}${mailto(contact, '&')}`,
  read: readCrossref,
  // A record with fewer words in common is not a candidate.
  isAnswer: ({ title }, reference) => titleShare(title, reference) >= 0.4,
  idOf: ({ doi }) => doi,
};

export function toReference({ title, authors, year }: Target): string {
  return [title, authors[0]?.family, year].filter((part) => part !== undefined).join(' ');
}

function mailto(contact: string | undefined, separator: '?' | '&'): string {
  return contact === undefined ? '' : `${separator}mailto=${encodeURIComponent(contact)}`;
}

/** Types of published papers; all others are something else, perhaps with the same title. */
const TYPES: ReadonlyMap<string, CslType> = new Map([
  ['journal-article', 'article-journal'],
  ['proceedings-article', 'paper-conference'],
  ['book-chapter', 'chapter'],
  ['book', 'book'],
  ['monograph', 'book'],
]);

const text = z.string().optional();
const texts = z.array(text).default([]);
const updates = z
  .array(z.object({ DOI: z.string(), type: z.string(), updated: z.unknown().optional() }))
  .default([]);

const itemSchema = z.object({
  DOI: z.string(),
  type: text,
  title: texts,
  subtitle: texts,
  author: z.unknown().optional(),
  'container-title': texts,
  issued: z.unknown().optional(),
  volume: text,
  issue: text,
  page: text,
  'article-number': text,
  publisher: text,
  resource: z.object({ primary: z.object({ URL: z.string() }).optional() }).optional(),
  'update-to': updates,
  'updated-by': updates,
});

/** An iD that its owner has confirmed; without that it is a publisher's guess. */
const confirmedSchema = z.object({
  given: z.string().default(''),
  family: z.string(),
  ORCID: z.string().regex(/\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/),
  'authenticated-orcid': z.literal(true),
});

const answerSchema = z.object({
  message: z.union([
    z.object({ items: z.array(z.unknown()), 'total-results': z.int() }),
    itemSchema.transform((item) => ({ items: [item], 'total-results': 1 })),
  ]),
});

function readCrossref(source: string, day: CalendarDate) {
  const { items, 'total-results': total } = parseJson(source, answerSchema).message;
  if (total > 0 && items.length === 0) throw new UnreadableError('the answer has no items');
  const readable = items.flatMap((item) => itemSchema.safeParse(item).data ?? []);
  return { records: toRecords(readable.map(readItem), day) };
}

/**
 * How publishers mark the title of a paper that they have retracted: `RETRACTED ARTICLE: …`, `[Retracted] …`, but not
 * `Retracted Papers of …`. Corrections do not count.
 */
const RETRACTED =
  /^\W*(?:retracted|withdrawn|removed)(?: (?:article|chapter|paper))?\s*(?:[\])][:.]?|[:.–—]|-\s)\s*|\s*[[(](?:retracted|withdrawn)(?: (?:article|chapter|paper))?[\])]\W*$/i;
const RETRACTIONS: ReadonlySet<string> = new Set(['retraction', 'withdrawal', 'removal']);
/** What updates another record and is a publication of its own. */
const SUCCESSORS: ReadonlySet<string> = new Set(['new_version', 'new_edition']);

function readItem(item: z.infer<typeof itemSchema>): object {
  const [main, subtitle] = [toPlainText(item.title[0]), toPlainText(item.subtitle[0])];
  // Some publishers deposit the subtitle with the title as well.
  const isRepeated = main?.toLowerCase().endsWith(subtitle?.toLowerCase() ?? '') === true;
  const printed = isRepeated ? main : joinTitle(main, subtitle);
  const title = printed?.replace(RETRACTED, '');
  const { names, unread } = readCslNames(item.author);
  const type = TYPES.get(item.type ?? '') ?? 'document';
  const doi = item.DOI.toLowerCase();
  const notice =
    item['updated-by'].find(({ type }) => RETRACTIONS.has(type)) ??
    (title === printed ? undefined : { DOI: item.DOI, updated: undefined });
  return {
    ...asPrinted(type, doi, {
      'container-title': item['container-title'].at(-1),
      volume: item.volume,
      issue: item.issue,
      page: item.page ?? item['article-number'],
      publisher: item.publisher,
      ...crossrefTitles(type, item['container-title']),
    }),
    title,
    ...listAuthors(names, unread > 0),
    mayBeSorted: true,
    orcids: (Array.isArray(item.author) ? item.author : []).flatMap((author) => {
      const { data } = confirmedSchema.safeParse(author);
      return data ? [`${data.given} ${data.family} ${data.ORCID.slice(-19)}`.trim()] : [];
    }),
    date: dateOf(item.issued),
    doi,
    source: `https://api.crossref.org/works/${encodeURI(doi)}`,
    page: item.resource?.primary?.URL,
    isNotice: item['update-to'].some(
      (each) => !SUCCESSORS.has(each.type) && each.DOI.toLowerCase() !== doi,
    ),
    retraction: notice && { doi: notice.DOI, date: dateOf(notice.updated) },
  };
}

function dateOf(value: unknown) {
  const { year, month, day } = readCslDate(value)?.date ?? {};
  const parts = [year, month, day].filter((part) => part !== undefined);
  return toPartialDate(parts.map((part) => String(part).padStart(2, '0')).join('-'));
}
