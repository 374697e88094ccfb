/** Static paths for src/pages, from the table of page kinds. */
import type { Paper } from '../../domain/paper.ts';
import { feedPapers, type FeedPage, type FeedPaper } from '../files/feeds.ts';
import { PAPER_FILES } from '../files/paper-files.ts';
import type { MediaType } from '../files/responses.ts';
import type { Library } from '../library.ts';
import { ALL_KINDS } from '../page-kinds.ts';
import type { Site } from '../site.ts';
import type { SitePage } from '../site-page.ts';
import { keyed, type KeyedPath } from './keyed-path.ts';
import { loadLibrary } from './load-library.ts';

type Params = Record<string, string | undefined>;

interface Kind<Shown> {
  readonly file: string;
  readonly pages: (
    library: Library,
  ) => readonly (Pick<SitePage, 'route' | 'count'> & { show: (number: number) => Shown })[];
}

/** The content of a kind that has a single page. */
export async function showOnly<Shown>({
  pages,
}: {
  pages: (library: Library) => readonly [{ show: (number: number) => Shown }];
}): Promise<Shown> {
  const [page] = pages(await loadLibrary());
  return page.show(1);
}

/** Paths of all pages of the kinds that share one file. */
export async function pathsOf<Shown extends object>(
  ...kinds: readonly Kind<Shown>[]
): Promise<KeyedPath<Params, Shown>[]> {
  const library = await loadLibrary();
  return kinds.flatMap(({ file, pages }) =>
    pages(library).flatMap(({ route, count, show }) =>
      Array.from({ length: count }, (_, index) =>
        keyed(paramsOf(file, route, library.site, index + 1), () => show(index + 1)),
      ),
    ),
  );
}

/** Paths of the files of papers. */
export async function paperFilePaths(): Promise<
  KeyedPath<{ id: string; ending: string }, { text: string; mediaType: MediaType }>[]
> {
  const library = await loadLibrary();
  return library.papers.flatMap((paper) =>
    PAPER_FILES.map(({ ending, mediaType, format }) =>
      keyed({ id: paper.id, ending }, () => ({ text: format(paper, library), mediaType })),
    ),
  );
}

/** Paths of the .bib files of lists. */
export async function bibPaths(): Promise<KeyedPath<Params, { papers: readonly Paper[] }>[]> {
  const library = await loadLibrary();
  return pagesWithId(library).flatMap(({ route, of, papers }) =>
    of === undefined ? [] : [keyed(paramsOf(BESIDE, route, library.site), () => ({ papers }))],
  );
}

/** Paths of the feeds of pages. */
export async function feedPaths(): Promise<
  KeyedPath<Params, FeedPage & { papers: readonly FeedPaper[] }>[]
> {
  const library = await loadLibrary();
  return pagesWithId(library).flatMap(({ route: page, of = '', feed, papers }) => {
    if (feed === undefined) return [];
    const title = of.charAt(0).toUpperCase() + of.slice(1);
    return keyed(paramsOf(BESIDE, page, library.site), () => ({
      title,
      page,
      feed,
      papers: feedPapers(papers, library),
    }));
  });
}

const BESIDE = '[kind]/[id]';

function pagesWithId(library: Library): readonly SitePage[] {
  return ALL_KINDS.flatMap(({ file, pages }) =>
    file.includes('[id]') ? (pages?.(library) ?? []) : [],
  );
}

/** @example paramsOf('[kind]/[id]/[...page].astro', '/topics/cs-lg/', site, 2) // { kind: 'topics', id: 'cs-lg', page: 'page/2' } */
function paramsOf(file: string, route: string, { basePath }: Site, number = 1): Params {
  const parts = route.slice(basePath.length).split('/');
  const page = number === 1 ? undefined : `page/${String(number)}`;
  return Object.fromEntries(
    file.split('/').flatMap((part, at) => {
      const [, rest, name] = /^\[(\.{3})?([a-z]+)\]/.exec(part) ?? [];
      return name === undefined ? [] : [[name, rest === undefined ? parts[at] : page] as const];
    }),
  );
}
