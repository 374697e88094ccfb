/** arXiv's API ("arXiv API User's Manual", and its answers of 2026): preprints by id, or by words of title and authors. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import { fold } from '../domain/fold.ts';
import { toPersonName } from '../domain/name.ts';
import { findDoi } from '../sources/identifiers.ts';
import { toPlain } from '../sources/texts.ts';
import type { Desk } from './ask-all.ts';
import { UnreadableError } from './client.ts';
import type { Sought } from './matching/judge.ts';
import { telling } from './matching/titles.ts';
import { toRecords, type ServiceRecord } from './record.ts';
import { childrenOf, parseXml, textOf, type Element } from './xml.ts';

/** Rows for each search: a title with more hits says too little to find a paper by. */
const ROWS = 12;

/** Its default is ten rows, whatever is asked; records come in its own order. */
export const ARXIV_IDS: Desk = {
  service: 'arxiv',
  label: 'arXiv, by id',
  most: 100,
  query: (ids) => `?id_list=${ids.join(',')}&max_results=${String(ids.length)}`,
  read: (text, day) => ({ records: readFeed(text, day).records }),
  isAnswer: ({ arxiv }, id) => arxiv === id,
};

export const ARXIV_SEARCHES: Desk = {
  service: 'arxiv',
  label: 'arXiv, by title and author',
  most: 15,
  query: (searches) => {
    const query = searches.map((search) => `(${search})`).join(' OR ');
    return `?search_query=${encodeURIComponent(query)}&max_results=${String(searches.length * ROWS)}`;
  },
  read: readFeed,
  isAnswer: mayAnswer,
  idOf: ({ arxiv }) => arxiv,
};

/**
 * The longest `most` words of the title, each quoted, as a bare word is looked for everywhere, and any of the first
 * authors, as printed and without accents, as arXiv may have either. Undefined where too little is known.
 * @example arxivSearch(sought, 2) // 'ti:"Lanterns" AND ti:"Routing" AND (au:"Sandoval" OR au:"Li")'
 */
export function arxivSearch({ title, authors }: Sought, most: number): string | undefined {
  const words = telling(title, most).map((word) => `ti:"${word}"`);
  const families = authors
    .slice(0, 3)
    .flatMap(({ family }) => [family, fold(family)])
    .map((family) => family.replaceAll(/[^\p{L}\p{N}-]+/gu, ' ').trim())
    .filter((family) => family !== '');
  if (words.length === 0 || families.length === 0) return undefined;
  const names = new Map(families.map((family) => [family.toLowerCase(), `au:"${family}"`]));
  return `${words.join(' AND ')} AND (${[...names.values()].join(' OR ')})`;
}

/** Others may have been asked in the same request; arXiv searches by stems. */
function mayAnswer({ title, authors }: ServiceRecord, search: string): boolean {
  const text = fold(title);
  const names = fold(authors.map((name) => toPersonName(name).full).join(' '));
  const words = [...search.matchAll(/ti:"([^"]{1,4})/g)].map(([, word = '']) => fold(word));
  const found = words.filter((word) => text.includes(word));
  const families = [...search.matchAll(/au:"([^"]+)"/g)].flatMap(([, name = '']) =>
    fold(name).split(/[ -]/),
  );
  return found.length * 2 >= words.length && families.some((name) => names.includes(name));
}

function readFeed(text: string, day: CalendarDate): ReturnType<Desk['read']> {
  const feed = parseXml(text);
  const entries = childrenOf(feed, 'entry');
  const total = Number(textOf(feed, 'totalResults') ?? NaN);
  const isError = entries.some((entry) => textOf(entry, 'id')?.includes('/api/errors') === true);
  if (isError || Number.isNaN(total) || (total > 0 && entries.length === 0)) {
    throw new UnreadableError('the answer has no entries');
  }
  return { records: toRecords(entries.map(readEntry), day), isCut: total > entries.length };
}

function readEntry(entry: Element): object {
  const [, id, version] = /\/abs\/(.+?)(?:v(\d+))?$/.exec(textOf(entry, 'id') ?? '') ?? [];
  const names = childrenOf(entry, 'author').map((author) => toPlain(textOf(author, 'name')));
  return {
    type: 'article',
    title: toPlain(textOf(entry, 'title')),
    authors: names.filter((name) => name !== undefined),
    lacksNames: names.includes(undefined),
    date: textOf(entry, 'published')?.slice(0, 10),
    arxiv: id,
    category: childrenOf(entry, 'primary_category')[0]?.attributes.get('term'),
    source: `https://arxiv.org/abs/${String(id)}`,
    version: Number(version ?? 1),
    revised: textOf(entry, 'updated')?.slice(0, 10),
    comment: textOf(entry, 'comment'),
    dois: (textOf(entry, 'doi') ?? '')
      .split(/[\s,;]+/)
      .flatMap((doi) => findDoi(doi)?.toLowerCase() ?? []),
  };
}

/** The authors, or arXiv, say in the comment that the paper is withdrawn ("To withdraw an article" of arXiv's help). */
export function isWithdrawn({ comment = '' }: ServiceRecord): boolean {
  return /\b(?:paper|article|submission|manuscript|preprint|work)\b.+\bwithdrawn\b|\bwithdrawn by\b|^withdrawn\b/i.test(
    comment,
  );
}

/** The address behind "code" in the authors' comment: `Code: https://example.org/lanterns`. */
export function codeIn({ comment = '' }: ServiceRecord): string | undefined {
  const [, address] = /\bcode\b[^.;]{1,60}?(https?:\/\/[^\s,;)\]}>"']+)/i.exec(comment) ?? [];
  const found = address?.replace(/[.:]+$/, '');
  return found !== undefined && URL.canParse(found) ? found : undefined;
}
