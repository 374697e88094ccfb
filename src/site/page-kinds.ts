/**
 * Every kind of page, a row each. Sitemap, menu, redirects, the paths of src/pages, the files and feeds of pages, and
 * the tests that visit a page of each kind read this table, so that none of them can forget a kind. A new kind is a row here,
 * or in list-kinds.ts if it is a list of papers and nothing else, its address in routes.ts, and for a row here a file in
 * src/pages.
 */
import { isOwnPlace, type OwnPage } from '../domain/own-page.ts';
import { membersOf } from '../domain/people.ts';
import { authorHead, homeHead } from './head/list-heads.ts';
import { onPage } from './head/page-head.ts';
import { paperHead } from './head/paper-head.ts';
import type { Library } from './library.ts';
import { LISTS } from './list-kinds.ts';
import { feedOf } from './routes.ts';
import type { Site } from './site.ts';
import { index, letters, list, single, type SitePage } from './site-page.ts';
import { authorEntries, authorIndexView } from './views/author-index-view.ts';
import { authorView } from './views/author-view.ts';
import { homeView } from './views/home-view.ts';
import { topicIndexView, yearIndexView } from './views/index-view.ts';
import { pageCount } from './views/list-pages.ts';
import { papersView } from './views/list-view.ts';
import { membersView } from './views/members-view.ts';
import { paperView } from './views/paper-view.ts';
import { searchView } from './views/search-view.ts';
import { termEntries, termIndexView } from './views/term-index-view.ts';

export interface MenuItem {
  readonly label: string;
  readonly href: string;
  /** Built-in pages are at multiples of ten, so that the maintainer's fit in between; undefined: not in the menu. */
  readonly place: number | undefined;
}

export interface PageKind {
  /** Its file in src/pages. */
  readonly file: string;
  readonly menu?: (library: Library) => readonly MenuItem[];
  /** In the order of the sitemap; undefined if the file itself knows its pages. */
  readonly pages?: (library: Library) => readonly SitePage[];
  /** Parts of other pages: they are not in the sitemap, and redirects may not lead to them. */
  readonly isUnlisted?: true;
}

/** The maintainer's pages, without those that have a kind of their own. */
function ownPagesOf({ pages }: Site): readonly OwnPage[] {
  return pages.filter(({ name }) => !isOwnPlace(name));
}

const LETTER_FILE = '[kind]/letter/[letter]/[...page].astro';

export const PAGE_KINDS = {
  home: {
    file: 'index.astro',
    pages: (library) =>
      single(library.site.routes.home(), library.papers, () => {
        const view = homeView(library);
        return { view, head: homeHead(library.site, view) };
      }),
  },
  papers: {
    file: 'papers/[...page].astro',
    menu: ({ site }) => [{ label: 'Papers', href: site.routes.papers(), place: 10 }],
    pages: (library) => {
      const { papers, site } = library;
      const [route, feed] = [site.routes.papers(), site.routes.feed()];
      return [
        list(library, { route, feed, papers, of: 'all papers' }, [], (number) =>
          papersView(library, number),
        ),
      ];
    },
  },
  authors: {
    file: 'authors/index.astro',
    menu: ({ site }) => [{ label: 'Authors', href: site.routes.authors(), place: 20 }],
    pages: (library) => index('Authors', library.site.routes.authors(), library, authorIndexView),
  },
  topics: {
    file: 'topics/index.astro',
    menu: ({ site, papersByTopic }) =>
      papersByTopic.size > 0 ? [{ label: 'Topics', href: site.routes.topics(), place: 30 }] : [],
    pages: (library) => index('Topics', library.site.routes.topics(), library, topicIndexView),
  },
  terms: {
    file: 'terms/index.astro',
    menu: ({ site, terms: { terms } }) =>
      terms.length > 0 ? [{ label: 'Key phrases', href: site.routes.terms(), place: 40 }] : [],
    pages: (library) => index('Key phrases', library.site.routes.terms(), library, termIndexView),
  },
  years: {
    file: 'years/index.astro',
    pages: (library) => index('Years', library.site.routes.years(), library, yearIndexView),
  },
  own: {
    file: '[own].astro',
    menu: ({ site }) =>
      ownPagesOf(site).map(({ name, title, menu }) => ({
        label: title,
        href: site.routes.own(name),
        place: menu,
      })),
    pages: ({ site }) =>
      ownPagesOf(site).flatMap((view) => {
        const { name, title, description = `${title}. ${site.description}` } = view;
        const route = site.routes.own(name);
        return single(route, [], () => ({ view, head: { title, description, route } }));
      }),
  },
  people: {
    file: 'people/[...page].astro',
    menu: ({ site: { people, routes } }) =>
      membersOf(people).length > 0 ? [{ label: 'People', href: routes.people(), place: 50 }] : [],
    pages: (library) => {
      const { people, routes } = library.site;
      if (membersOf(people).length === 0) return [];
      return single(routes.people(), [], () => {
        const view = membersView(library);
        const { title, description } = view;
        return { view, head: { title, description, route: routes.people() } };
      });
    },
  },
  search: {
    file: 'search.astro',
    pages: (library) => {
      const route = library.site.routes.search();
      const description = 'Search papers by author, title, topic, year or words of the abstract.';
      return single(route, [], () => ({
        view: searchView(library),
        head: { title: 'Search', description, route },
      }));
    },
  },
  about: {
    file: 'about.astro',
    menu: ({ site: { pages, routes } }) => [
      {
        label: 'About',
        href: routes.about(),
        place: pages.find(({ name }) => name === 'about')?.menu,
      },
    ],
    pages: ({ site }) => {
      const { title = 'About', description = site.description } =
        site.pages.find(({ name }) => name === 'about') ?? {};
      const view = { title, description };
      const route = site.routes.about();
      return single(route, [], () => ({ view, head: { ...view, route } }));
    },
  },
  paper: {
    file: 'papers/[id].astro',
    pages: (library) =>
      library.papers.map((paper) => ({
        route: library.site.routes.paper(paper.id),
        papers: [paper],
        of: undefined,
        feed: undefined,
        count: 1,
        show: () => ({ paper, view: paperView(paper, library), head: paperHead(paper, library) }),
      })),
  },
  author: {
    file: 'authors/[id]/[...page].astro',
    pages: (library) =>
      library.authors.map((author) => {
        const route = library.site.routes.author(author.id);
        const papers = library.papersByAuthor.get(author.id) ?? [];
        const about = { route, papers, of: `papers of ${author.name}`, feed: feedOf(route) };
        return {
          ...about,
          count: pageCount(papers.length),
          show: (number: number) => {
            const view = authorView(author, library, number);
            return { view, head: onPage(authorHead(library.site, author, about, view), number) };
          },
        };
      }),
  },
  ...LISTS,
  authorsByLetter: {
    file: LETTER_FILE,
    isUnlisted: true,
    pages: (library) =>
      letters('Authors', library.site.routes.authorsLetter, library, authorEntries(library)),
  },
  termsByLetter: {
    file: LETTER_FILE,
    isUnlisted: true,
    pages: (library) =>
      letters('Key phrases', library.site.routes.termsLetter, library, termEntries(library)),
  },
  missing: { file: '404.astro' },
  former: { file: '[...former].astro' },
} as const satisfies Record<string, PageKind>;

export const ALL_KINDS: readonly PageKind[] = Object.values(PAGE_KINDS);

/** Kinds that share a file. */
export const LIST_KINDS = Object.values(LISTS);
export const LETTER_KINDS = Object.values(PAGE_KINDS).filter((kind) => kind.file === LETTER_FILE);
