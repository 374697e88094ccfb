/** The kinds of pages that are a list of papers and nothing else. They share one file of src/pages. */
import { topicId, topicLabel } from '../domain/topic.ts';
import type { Library } from './library.ts';
import { feedOf } from './routes.ts';
import { list, type SitePage } from './site-page.ts';
import {
  listPageView,
  readingListView,
  topicView,
  yearView,
  type ListPageView,
} from './views/list-view.ts';

interface ListKind {
  readonly file: string;
  readonly pages: (library: Library) => readonly SitePage<ListPageView>[];
}

const LIST_FILE = '[kind]/[id]/[...page].astro';

export const LISTS = {
  list: {
    file: LIST_FILE,
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
  topic: {
    file: LIST_FILE,
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
    file: LIST_FILE,
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
    file: LIST_FILE,
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
    file: LIST_FILE,
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
} as const satisfies Record<string, ListKind>;
