/** Static paths of what has pages, feeds and files: a paper, an author, a topic, a year, a term. */
import type { Author } from '../../domain/author.ts';
import type { Paper } from '../../domain/paper.ts';
import { topicId } from '../../domain/topic.ts';
import { keyed, type KeyedPath } from './keyed-path.ts';
import { loadLibrary } from './load-library.ts';
import { isSplit, letterCounts, type Entry } from '../views/letters.ts';
import { pageCount } from '../views/list-pages.ts';

export async function paperPaths(): Promise<KeyedPath<{ id: string }, { paper: Paper }>[]> {
  const { papers } = await loadLibrary();
  return papers.map((paper) => keyed({ id: paper.id }, () => ({ paper })));
}

export async function authorPaths(): Promise<
  KeyedPath<{ id: string }, { author: Author; papers: readonly Paper[] }>[]
> {
  const { authors, papersByAuthor } = await loadLibrary();
  return authors.map((author) =>
    keyed({ id: author.id }, () => ({ author, papers: papersByAuthor.get(author.id) ?? [] })),
  );
}

export async function topicPaths(): Promise<
  KeyedPath<{ id: string }, { category: string; papers: readonly Paper[] }>[]
> {
  const { papersByTopic } = await loadLibrary();
  return [...papersByTopic].map(([category, papers]) =>
    keyed({ id: topicId(category) }, () => ({ category, papers })),
  );
}

export async function yearPaths(): Promise<
  KeyedPath<{ year: string }, { papers: readonly Paper[] }>[]
> {
  const { papersByYear } = await loadLibrary();
  return [...papersByYear].map(([year, papers]) =>
    keyed({ year: String(year) }, () => ({ papers })),
  );
}

export async function termPaths(): Promise<
  KeyedPath<{ id: string }, { papers: readonly Paper[] }>[]
> {
  const { terms, paperById } = await loadLibrary();
  return terms.terms.map(({ id, papers }) =>
    keyed({ id }, () => ({ papers: papers.flatMap((paper) => paperById.get(paper) ?? []) })),
  );
}

export async function venuePaths(): Promise<
  KeyedPath<{ id: string }, { papers: readonly Paper[] }>[]
> {
  const { venues } = await loadLibrary();
  return venues.map(({ id, papers }) => keyed({ id }, () => ({ papers })));
}

export async function readingListPaths(): Promise<
  KeyedPath<{ id: string }, { papers: readonly Paper[] }>[]
> {
  const { site, paperById } = await loadLibrary();
  return Object.entries(site.lists).map(([id, { papers }]) =>
    keyed({ id }, () => ({ papers: papers.flatMap((paper) => paperById.get(paper) ?? []) })),
  );
}

/**
 * A path for each page of a list of `length` papers: the first at the list's own address, the others at page/N/ below
 * it. `show` says what page N shows.
 */
export function listPaths<Params extends object, Shown extends object>(
  params: Params,
  length: number,
  show: (page: number) => Shown,
): KeyedPath<Params & { page: string | undefined }, Shown>[] {
  return pageParams(pageCount(length)).map(({ param, page }) =>
    keyed({ ...params, page: param }, () => show(page)),
  );
}

/** Pages of an index by letter; none where one page is enough. */
export function letterPaths<Shown extends object>(
  entries: readonly Entry[],
  show: (letter: string, page: number) => Shown,
): KeyedPath<{ letter: string; page: string | undefined }, Shown>[] {
  if (!isSplit(entries)) return [];
  return letterCounts(entries).flatMap(([letter, count]) =>
    pageParams(count).map(({ param, page }) =>
      keyed({ letter, page: param }, () => show(letter, page)),
    ),
  );
}

/** Rest parameters of a list with `count` pages: undefined, `page/2`, `page/3`. */
function pageParams(count: number): { param: string | undefined; page: number }[] {
  return Array.from({ length: count }, (_, index) => ({
    param: index === 0 ? undefined : `page/${String(index + 1)}`,
    page: index + 1,
  }));
}
