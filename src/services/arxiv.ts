/** arXiv's API ("arXiv API User's Manual", and answers of 2026): preprints by id, or by words of the title and authors. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import { fold } from '../domain/fold.ts';
import { toPersonName } from '../domain/name.ts';
import { findDoi } from '../sources/identifiers.ts';
import { toPlain } from '../sources/texts.ts';
import { childrenOf, parseXml, textOf, UnreadableError, type Element } from './answer.ts';
import type { Target } from './matching/judge.ts';
import { searchWords } from './matching/titles.ts';
import type { Endpoint } from './query-all.ts';
import { listAuthors, toRecords, type ServiceRecord } from './service-record.ts';

/** Hits for each search: a title with more of them does not identify a paper. */
const MAX_HITS = 12;

/** Without `max_results` arXiv sends ten records, however many ids there are. */
export const ARXIV_IDS: Endpoint = {
  service: 'arxiv',
  label: 'arXiv, by id',
  batchSize: 100,
  format: (ids) => `?id_list=${ids.join(',')}&max_results=${String(ids.length)}`,
  read: (text, day) => ({ records: readFeed(text, day).records }),
  isAnswer: ({ arxiv }, id) => arxiv === id,
};

export const ARXIV_SEARCHES: Endpoint = {
  service: 'arxiv',
  label: 'arXiv, by title and author',
  batchSize: 15,
  format: (searches) => {
    const query = searches.map((search) => `(${search})`).join(' OR ');
    return `?search_query=${encodeURIComponent(query)}&max_results=${String(searches.length * MAX_HITS)}`;
  },
  read: readFeed,
  isAnswer: mayAnswer,
  idOf: ({ arxiv }) => arxiv,
};

/**
 * The longest words of the title, each quoted (arXiv looks for a bare word in all fields), and any of the first authors,
 * with and without accents, as arXiv may have either. Undefined without a usable word or name.
 * @example arxivSearch(target, 2) // 'ti:"Lanterns" AND ti:"Routing" AND (au:"sandoval" OR au:"li")'
 */
export function arxivSearch({ title, authors }: Target, maxWords: number): string | undefined {
  const words = searchWords(title, maxWords).map((word) => `ti:"${word}"`);
  const families = authors
    .slice(0, 3)
    .flatMap(({ family }) => [family, fold(family)])
    .map((family) => family.replaceAll(/[^\p{L}\p{N}-]+/gu, ' ').trim())
    .filter((family) => family !== '');
  if (words.length === 0 || families.length === 0) return undefined;
  const names = new Map(families.map((family) => [family.toLowerCase(), `au:"${family}"`]));
  return `${words.join(' AND ')} AND (${[...names.values()].join(' OR ')})`;
}

/** Tells apart the searches of one request. arXiv matches word stems, so the first four letters must do. */
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

function readFeed(text: string, day: CalendarDate): ReturnType<Endpoint['read']> {
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
    ...listAuthors(names),
    date: textOf(entry, 'published')?.slice(0, 10),
    arxiv: id,
    category: childrenOf(entry, 'primary_category')[0]?.attributes.get('term'),
    source: `https://arxiv.org/abs/${String(id)}`,
    version: Number(version ?? 1),
    revised: textOf(entry, 'updated')?.slice(0, 10),
    comment: remarksOn(entry),
    // Commas and semicolons may also be within a DOI.
    dois: (textOf(entry, 'doi') ?? '')
      .split(/\s+|[,;](?=10\.)/)
      .flatMap((doi) => findDoi(doi)?.toLowerCase() ?? []),
  };
}

/** The comment, and an abstract that only says that the paper is withdrawn. */
function remarksOn(entry: Element): string | undefined {
  const abstract = textOf(entry, 'summary') ?? '';
  const remarks = [textOf(entry, 'comment'), WITHDRAWN_ABSTRACT.test(abstract) && abstract];
  return remarks.filter(Boolean).join(' ') || undefined;
}

const WORK = '(?:paper|article|submission|manuscript|preprint|work)';
const WITHDRAWN = new RegExp(
  String.raw`\b${WORK}\b.+\bwithdrawn\b|\bwithdrawn by\b|^withdrawn\b|\bwithdr(?:awn?|ew) (?:this|the|our|my) ${WORK}\b`,
  'i',
);
const WITHDRAWN_ABSTRACT = new RegExp(
  String.raw`^(?:(?:this|the|our) )?${WORK} (?:(?:has been|have been|is|was) )?(?:being )?withdrawn\b`,
  'i',
);

/** The comment, by the authors or by arXiv, says that the paper is withdrawn ("To withdraw an article" in arXiv's help). */
export function isWithdrawn({ comment = '' }: ServiceRecord): boolean {
  return WITHDRAWN.test(comment);
}

/** What an address is of, if this word is between a comma and the address: `code soon, project page: https://…`. */
const NO_CODE =
  '(?:page|homepage|webpage|website|site|slides|talk|video|demo|poster|blog|appendix|supplement)';
const CODE = new RegExp(
  String.raw`\bcode\b(?:(?!,[^,.;]*\b${NO_CODE}s?\b)[^.;]){1,60}?(https?:\/\/[^\s,;)\]}>"']+)`,
  'i',
);

/** The address that follows "code" in the authors' comment: `Code: https://example.org/lanterns`. */
export function codeIn({ comment = '' }: ServiceRecord): string | undefined {
  const [, address] = CODE.exec(comment) ?? [];
  const found = address?.replace(/[.:]+$/, '');
  return found !== undefined && URL.canParse(found) ? found : undefined;
}
