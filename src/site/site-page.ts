/** A page as a value: its route, papers and files, and functions for its view and head. */
import type { Paper } from '../domain/paper.ts';
import type { PageHead } from './head/head-tags.ts';
import { listHead } from './head/list-heads.ts';
import { letterHead, onPage } from './head/page-head.ts';
import type { NamedRoute } from './head/path.ts';
import type { Library } from './library.ts';
import { isSplit, letterCounts, letterPage, type Entry, type LetterPage } from './views/letters.ts';
import { pageCount } from './views/list-pages.ts';
import type { ListPageView } from './views/list-view.ts';

export interface Shown<View> {
  readonly view: View;
  readonly head: PageHead;
}

export interface SitePage<View = unknown> {
  readonly route: string;
  /** The papers on it. */
  readonly papers: readonly Paper[];
  /** The content of its .bib file: `papers on rank collapse`; undefined without such a file. */
  readonly of: string | undefined;
  /** Address of a feed of these papers. */
  readonly feed: string | undefined;
  /** Of pages: a long list continues at page/2/ below the route. */
  readonly count: number;
  /** `number` is from 1 to `count`. */
  readonly show: (number: number) => Shown<View>;
}

const ALONE = { papers: [], of: undefined, feed: undefined, count: 1 } as const;

/** A page that is not continued on others. */
export function single<View>(
  route: string,
  papers: readonly Paper[],
  show: () => Shown<View>,
): readonly [SitePage<View>] {
  return [{ ...ALONE, route, papers, show }];
}

/** A page that links to others, with a sentence about them. */
export function index<View extends { readonly summary: string }>(
  title: string,
  route: string,
  library: Library,
  toView: (library: Library) => View,
): readonly [SitePage<View>] {
  return single(route, library.papers, () => {
    const view = toView(library);
    return { view, head: { title, description: view.summary, route } };
  });
}

/** `above`: the index that contains the list, if one does. */
export function list(
  { site }: Library,
  about: Pick<SitePage, 'route' | 'papers' | 'feed'> & { readonly of: string },
  above: readonly NamedRoute[],
  toView: (number: number) => ListPageView,
): SitePage<ListPageView> {
  return {
    ...about,
    count: pageCount(about.papers.length),
    show: (number) => {
      const view = toView(number);
      return { view, head: onPage(listHead(site, about, view, above), number) };
    },
  };
}

/** Pages of an index by letter; none if one page is enough. */
export function letters(
  name: string,
  routeOf: (letter: string) => string,
  { site }: Library,
  entries: readonly Entry[],
): readonly SitePage<LetterPage>[] {
  if (!isSplit(entries)) return [];
  return letterCounts(entries).map(([letter, count]) => ({
    ...ALONE,
    route: routeOf(letter),
    count,
    show: (number) => {
      const view = letterPage(name, entries, letter, number, routeOf);
      const about = { name, heading: view.heading, route: routeOf(letter) };
      return { view, head: letterHead(site, about, number) };
    },
  }));
}
