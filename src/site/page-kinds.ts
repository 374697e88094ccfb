/**
 * Every kind of page, a row each. Sitemap, menu, redirects, the paths of src/pages, the files and feeds of pages, and
 * the tests that visit a page of each kind read this table, so that none of them can forget a kind. A new kind is a row here,
 * its address in routes.ts, and a file in src/pages unless it looks like other lists.
 */
import { isOwnPlace, type OwnPage } from '../domain/own-page.ts';
import { membersOf } from '../domain/people.ts';
import { topicId, topicLabel } from '../domain/topic.ts';
import { authorHead, homeHead } from './head/list-heads.ts';
import { onPage } from './head/page-head.ts';
import { paperHead } from './head/paper-head.ts';
import type { Library } from './library.ts';
import { feedOf } from './routes.ts';
import type { Site } from './site.ts';
import { index, letters, list, single, type SitePage } from './site-page.ts';
import { authorEntries, authorIndexView } from './views/author-index-view.ts';
import { authorView } from './views/author-view.ts';
import { homeView } from './views/home-view.ts';
import { topicIndexView, yearIndexView } from './views/index-view.ts';
import { pageCount } from './views/list-pages.ts';
import {
  listPageView,
  papersView,
  readingListView,
  topicView,
  yearView,
} from './views/list-view.ts';
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

interface PageKind {
  /** Its file in src/pages. */
  readonly file: string;
  readonly menu: ((library: Library) => readonly MenuItem[]) | undefined;
  /** Whether its pages are in the sitemap, and redirects may lead to them. */
  readonly isInSitemap: boolean;
  /** In the order of the sitemap; undefined if the file itself knows its pages. */
  readonly pages: ((library: Library) => readonly SitePage[]) | undefined;
}

/** The maintainer's pages, without those that have a kind of their own. */
function ownPagesOf({ pages }: Site): readonly OwnPage[] {
  return pages.filter(({ name }) => !isOwnPlace(name));
}

/** For pages that are a list of papers and nothing else. */
const LIST = { file: '[kind]/[id]/[...page].astro', menu: undefined, isInSitemap: true } as const;

const LETTER_FILE = '[kind]/letter/[letter]/[...page].astro';

export const PAGE_KINDS = {
  home: {
    file: 'index.astro',
    menu: undefined,
    isInSitemap: true,
    pages: (library) =>
      single(library.site.routes.home(), library.papers, () => {
        const view = homeView(library);
        return { view, head: homeHead(library.site, view) };
      }),
  },
  papers: {
    file: 'papers/[...page].astro',
    menu: ({ site }) => [{ label: 'Papers', href: site.routes.papers(), place: 10 }],
    isInSitemap: true,
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
    isInSitemap: true,
    pages: (library) => index('Authors', library.site.routes.authors(), library, authorIndexView),
  },
  topics: {
    file: 'topics/index.astro',
    menu: ({ site, papersByTopic }) =>
      papersByTopic.size > 0 ? [{ label: 'Topics', href: site.routes.topics(), place: 30 }] : [],
    isInSitemap: true,
    pages: (library) => index('Topics', library.site.routes.topics(), library, topicIndexView),
  },
  terms: {
    file: 'terms/index.astro',
    menu: ({ site, terms: { terms } }) =>
      terms.length > 0 ? [{ label: 'Key phrases', href: site.routes.terms(), place: 40 }] : [],
    isInSitemap: true,
    pages: (library) => index('Key phrases', library.site.routes.terms(), library, termIndexView),
  },
  years: {
    file: 'years/index.astro',
    menu: undefined,
    isInSitemap: true,
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
    isInSitemap: true,
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
    isInSitemap: true,
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
  list: {
    ...LIST,
    pages: (library) =>
      Object.entries(library.site.lists).map(([id, { papers: ids, ...rest }]) => {
        const about = {
          route: library.site.routes.list(id),
          papers: ids.flatMap((paper) => library.paperById.get(paper) ?? []),
          of: `papers of “${rest.title}”`,
          feed: undefined,
        };
        return list(library, about, [], (number) =>
          readingListView({ ...rest, id, papers: ids }, library, number),
        );
      }),
  },
  search: {
    file: 'search.astro',
    menu: undefined,
    isInSitemap: true,
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
    isInSitemap: true,
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
    menu: undefined,
    isInSitemap: true,
    pages: (library) =>
      library.papers.map((paper) => ({
        route: library.site.routes.paper(paper.id),
        papers: [paper],
        of: 'the paper',
        feed: undefined,
        count: 1,
        show: () => ({ paper, view: paperView(paper, library), head: paperHead(paper, library) }),
      })),
  },
  author: {
    file: 'authors/[id]/[...page].astro',
    menu: undefined,
    isInSitemap: true,
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
  topic: {
    ...LIST,
    pages: (library) =>
      [...library.papersByTopic].map(([key, papers]) => {
        const { site } = library;
        const route = site.routes.topic(topicId(key));
        const of = `papers on ${topicLabel(site.topicOf(key))}`;
        const above = [['Topics', site.routes.topics()]] as const;
        return list(library, { route, papers, of, feed: feedOf(route) }, above, (number) =>
          topicView(key, library, number),
        );
      }),
  },
  term: {
    ...LIST,
    pages: (library) =>
      library.terms.terms.map(({ id, label, papers: ids }) => {
        const { routes } = library.site;
        const route = routes.term(id);
        const papers = ids.flatMap((paper) => library.paperById.get(paper) ?? []);
        const about = ` on ${label}`;
        const described = { href: route, heading: label, about, query: `"${label}"` };
        return list(
          library,
          { route, papers, of: `papers${about}`, feed: undefined },
          [['Key phrases', routes.terms()]],
          (number) => listPageView(papers, library, described, number),
        );
      }),
  },
  venue: {
    ...LIST,
    pages: (library) =>
      library.venues.map(({ id, name, papers }) => {
        const route = library.site.routes.venue(id);
        const about = ` in ${name}`;
        const described = { href: route, heading: name, about, query: `venue:"${name}"` };
        return list(
          library,
          { route, papers, of: `papers${about}`, feed: undefined },
          [],
          (number) => listPageView(papers, library, described, number),
        );
      }),
  },
  year: {
    ...LIST,
    pages: (library) =>
      [...library.papersByYear].map(([year, papers]) => {
        const { routes } = library.site;
        const about = {
          route: routes.year(year),
          papers,
          of: `papers from ${String(year)}`,
          feed: undefined,
        };
        return list(library, about, [['Years', routes.years()]], (number) =>
          yearView(year, library, number),
        );
      }),
  },
  authorsByLetter: {
    file: LETTER_FILE,
    menu: undefined,
    isInSitemap: false,
    pages: (library) =>
      letters('Authors', library.site.routes.authorsLetter, library, authorEntries(library)),
  },
  termsByLetter: {
    file: LETTER_FILE,
    menu: undefined,
    isInSitemap: false,
    pages: (library) =>
      letters('Key phrases', library.site.routes.termsLetter, library, termEntries(library)),
  },
  missing: { file: '404.astro', menu: undefined, isInSitemap: false, pages: undefined },
  former: { file: '[...former].astro', menu: undefined, isInSitemap: false, pages: undefined },
} as const satisfies Record<string, PageKind>;

export const ALL_KINDS: readonly PageKind[] = Object.values(PAGE_KINDS);

/** Kinds that share a file. */
export const LIST_KINDS = Object.values(PAGE_KINDS).filter((kind) => kind.file === LIST.file);
export const LETTER_KINDS = Object.values(PAGE_KINDS).filter((kind) => kind.file === LETTER_FILE);
