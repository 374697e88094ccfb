/** Static paths of what has pages, feeds and files: a paper, an author, a topic, a year. */
import type { Author } from '../domain/author.ts';
import type { Paper } from '../domain/paper.ts';
import type { Term } from '../domain/terms/terms.ts';
import { topicId } from '../domain/topic.ts';
import { loadCatalog } from './catalog.ts';
import { isSplit, letterCounts, type Entry } from './views/letters.ts';
import { pageCount } from './views/list-pages.ts';

interface Path<Id extends string, Props> {
  readonly params: Record<Id, string>;
  readonly props: Props;
}

export async function paperPaths(): Promise<Path<'id', { paper: Paper }>[]> {
  const { papers } = await loadCatalog();
  return papers.map((paper) => ({ params: { id: paper.id }, props: { paper } }));
}

export async function authorPaths(): Promise<
  Path<'id', { author: Author; papers: readonly Paper[] }>[]
> {
  const { authors, papersByAuthor } = await loadCatalog();
  return authors.map((author) => ({
    params: { id: author.id },
    props: { author, papers: papersByAuthor.get(author.id) ?? [] },
  }));
}

/** A path for each page of a list: the first at the list's own address, the others at page/N/ below it. */
export function withPages<
  Params extends object,
  Props extends { readonly papers: readonly unknown[] },
>({
  params,
  props,
}: {
  readonly params: Params;
  readonly props: Props;
}): { params: Params & { page: string | undefined }; props: Props & { page: number } }[] {
  return pageParams(pageCount(props.papers.length)).map(({ param, page }) => ({
    params: { ...params, page: param },
    props: { ...props, page },
  }));
}

/** Rest parameters of a list with `count` pages: undefined, `page/2`, `page/3`. */
function pageParams(count: number): { param: string | undefined; page: number }[] {
  return Array.from({ length: count }, (_, index) => ({
    param: index === 0 ? undefined : `page/${String(index + 1)}`,
    page: index + 1,
  }));
}

export async function topicPaths(): Promise<
  Path<'id', { category: string; papers: readonly Paper[] }>[]
> {
  const { papersByCategory } = await loadCatalog();
  return [...papersByCategory].map(([category, papers]) => ({
    params: { id: topicId(category) },
    props: { category, papers },
  }));
}

export async function yearPaths(): Promise<
  Path<'year', { year: number; papers: readonly Paper[] }>[]
> {
  const { papersByYear } = await loadCatalog();
  return [...papersByYear].map(([year, papers]) => ({
    params: { year: String(year) },
    props: { year, papers },
  }));
}

export async function termPaths(): Promise<
  Path<'id', { term: Term; papers: readonly unknown[] }>[]
> {
  const { terms } = (await loadCatalog()).terms;
  return terms.map((term) => ({ params: { id: term.id }, props: { term, papers: term.papers } }));
}

/** Pages of an index by letter; none where one page is enough. */
export function letterPaths(entries: readonly Entry[]): {
  params: { letter: string; page: string | undefined };
  props: { entries: readonly Entry[]; letter: string; page: number };
}[] {
  if (!isSplit(entries)) return [];
  return letterCounts(entries).flatMap(([letter, count]) =>
    pageParams(count).map(({ param, page }) => ({
      params: { letter, page: param },
      props: { entries, letter, page },
    })),
  );
}
