/**
 * arXiv's API ("arXiv API User's Manual", and its answers of 2026): papers by id or by words of title and author, many
 * in one request. Atom in, typed records out.
 */
import { z } from 'zod';
import { calendarDateSchema, type CalendarDate } from '../domain/calendar-date.ts';
import { fold } from '../domain/fold.ts';
import { nameSchema, toPersonName } from '../domain/name.ts';
import { arxivIdSchema } from '../domain/publication.ts';
import { findDoi } from '../sources/identifiers.ts';
import { toPlain } from '../sources/texts.ts';
import { UnreadableError } from './client.ts';
import type { Sought } from './matching/sought.ts';
import { telling } from './matching/telling-words.ts';
import { childrenOf, parseXml, textOf, type Element } from './xml.ts';

export const arxivRecordSchema = z.object({
  /** Without version. */
  id: arxivIdSchema,
  version: z.int().positive(),
  title: z.string(),
  authors: z.array(nameSchema),
  /** False where a name is missing. */
  isWhole: z.boolean(),
  /** Day of the first version, and of the one shown. */
  published: calendarDateSchema,
  updated: calendarDateSchema,
  category: z.string().optional(),
  comment: z.string().optional(),
  retrieved: calendarDateSchema,
  /** As the authors gave them: may be of an erratum or of another paper. */
  dois: z.array(z.string()),
});

export type ArxivRecord = z.infer<typeof arxivRecordSchema>;

/** Most ids of one request, and most searches; its address stays below 8 kB, which servers take. */
export const MOST_IDS = 100;
export const MOST_SEARCHES = 15;

/** Records that are asked for a search: a title with more hits says too little to find a paper by it. */
const MOST_HITS = 12;

export function idsAddress(base: string, ids: readonly string[]): string {
  return `${base}?id_list=${ids.join(',')}&max_results=${String(ids.length)}`;
}

export function searchAddress(base: string, searches: readonly string[]): string {
  const query = searches.map((search) => `(${search})`).join(' OR ');
  return `${base}?search_query=${encodeURIComponent(query)}&max_results=${String(searches.length * MOST_HITS)}`;
}

/**
 * What to search a paper by: the most telling words of its title, each quoted, as a word without quotes and field is
 * looked for everywhere, and any of its first authors. Undefined where too little is known.
 * @example arxivSearch(sought) // 'ti:"Lanterns" AND ti:"Routing" AND (au:"Sandoval" OR au:"Li")'
 */
export function arxivSearch({ title, authors }: Sought, words: number): string | undefined {
  const inTitle = telling(title, words).map((word) => `ti:"${word}"`);
  // As printed and without accents: arXiv may have either.
  const families = authors
    .slice(0, 3)
    .flatMap(({ family }) => [family, fold(family)])
    .map((family) => family.replaceAll(/[^\p{L}\p{N}-]+/gu, ' ').trim())
    .filter((family) => family !== '');
  if (inTitle.length === 0 || families.length === 0) return undefined;
  const unique = new Map(families.map((family) => [family.toLowerCase(), family]));
  const by = [...unique.values()].map((family) => `au:"${family}"`).join(' OR ');
  return `${inTitle.join(' AND ')} AND (${by})`;
}

/** Whether a record can be an answer to a search: others may have been asked in the same request. */
export function mayAnswer({ title, authors }: ArxivRecord, search: string): boolean {
  const [text, names] = [title, authors.map((name) => toPersonName(name).full).join(' ')].map(fold);
  const words = [...search.matchAll(/ti:"([^"]+)"/g)].map(([, word = '']) => fold(word));
  const families = [...search.matchAll(/au:"([^"]+)"/g)].flatMap(([, family = '']) =>
    fold(family).split(/[ -]/),
  );
  // The search is by stems.
  const found = words.filter((word) => text?.includes(word.slice(0, 4)) === true);
  return (
    found.length * 2 >= words.length &&
    families.some((family) => family !== '' && names?.includes(family) === true)
  );
}

/** `total` is how many there are; fewer records mean that the rest was cut. */
export function readArxivFeed(
  text: string,
  day: CalendarDate,
): { records: readonly ArxivRecord[]; total: number } {
  const feed = parseXml(text);
  if (feed.name !== 'feed') throw new UnreadableError('the answer is no Atom feed');
  const entries = childrenOf(feed, 'entry');
  if (entries.some((entry) => textOf(entry, 'id')?.includes('/api/errors') === true)) {
    throw new UnreadableError(textOf(entries[0], 'summary') ?? 'arXiv reports an error');
  }
  const total = Number(textOf(feed, 'totalResults') ?? NaN);
  if (Number.isNaN(total) || (total > 0 && entries.length === 0)) {
    throw new UnreadableError('the answer has no entries');
  }
  return { records: entries.flatMap((entry) => readEntry(entry, day) ?? []), total };
}

function readEntry(entry: Element, retrieved: CalendarDate): ArxivRecord | undefined {
  const [, id, version] = /\/abs\/(.+?)(?:v(\d+))?$/.exec(textOf(entry, 'id') ?? '') ?? [];
  const names = childrenOf(entry, 'author').map((author) => toPlain(textOf(author, 'name')));
  const dois = (textOf(entry, 'doi') ?? '').split(/[\s,;]+/).map(findDoi);
  const { data } = arxivRecordSchema.safeParse({
    id,
    version: Number(version ?? 1),
    title: toPlain(textOf(entry, 'title')),
    authors: names.filter((name) => name !== undefined),
    isWhole: !names.includes(undefined),
    published: textOf(entry, 'published')?.slice(0, 10),
    updated: textOf(entry, 'updated')?.slice(0, 10),
    category: childrenOf(entry, 'primary_category')[0]?.attributes.get('term'),
    comment: textOf(entry, 'comment'),
    retrieved,
    dois: dois.filter((doi) => doi !== undefined),
  });
  return data;
}

/** The authors or arXiv say in the comment that the paper is withdrawn ("To withdraw an article" of arXiv's help). */
export function isWithdrawn({ comment = '' }: ArxivRecord): boolean {
  return /\b(?:paper|article|submission|manuscript|preprint|work)\b.+\bwithdrawn\b|\bwithdrawn by\b|^withdrawn\b/i.test(
    comment,
  );
}

/** The address behind "code" in the authors' comment: `Code: https://example.org/lanterns`. */
export function codeIn({ comment = '' }: ArxivRecord): string | undefined {
  const [, address] =
    /\b(?:source )?code\b[^.;]{1,60}?(https?:\/\/[^\s,;)\]}>"']+)/i.exec(comment) ?? [];
  const found = address?.replace(/[.:]+$/, '');
  return found !== undefined && URL.canParse(found) ? found : undefined;
}
