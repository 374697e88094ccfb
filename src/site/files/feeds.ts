/** Feeds of the newest papers: of the site, of an author, of a topic. */
import type { Paper } from '../../domain/paper.ts';
import { compareDates, fromDay } from '../../domain/partial-date.ts';
import { formatAtom, type FeedEntry } from '../../exports/atom.ts';
import { textFile } from './responses.ts';
import { newsAnchor } from '../../domain/news.ts';
import type { Site } from '../site.ts';
import type { Library } from '../library.ts';

/** How many papers a feed has. */
const LENGTH = 100;

export interface FeedPage {
  readonly title: string;
  /** Route of the page that lists the same papers. */
  readonly page: string;
  readonly feed: string;
}

/** A paper with the ids that its authors have on this site. */
export interface FeedPaper {
  readonly paper: Paper;
  /** In the order of the paper's authors. */
  readonly authorIds: readonly (string | undefined)[];
}

/** The newest of these papers. */
export function feedPapers(
  papers: readonly Paper[],
  { authorsByPaper }: Library,
): readonly FeedPaper[] {
  return papers.slice(0, LENGTH).map((paper) => ({
    paper,
    authorIds: (authorsByPaper.get(paper.id) ?? []).map((author) => author?.id),
  }));
}

export function feedFile(
  { title, page, feed }: FeedPage,
  papers: readonly FeedPaper[],
  library: Library,
  news: readonly FeedEntry[] = [],
): Response {
  const { site } = library;
  const text = formatAtom({
    title,
    subtitle: site.description,
    ...addressed(page, site),
    self: site.absolute(feed) ?? feed,
    language: site.language,
    owner: site.owner ?? site.title,
    entries: [...news, ...papers.map((paper) => toEntry(paper, library))]
      .toSorted((a, b) => compareDates(b.published, a.published))
      .slice(0, LENGTH),
  });
  return textFile(text, 'atom');
}

function toEntry({ paper, authorIds }: FeedPaper, library: Library): FeedEntry {
  const { routes, absolute, topicOf } = library.site;
  const toAddress = (route: string): string => absolute(route) ?? route;
  const references = library.referencesOf(paper);
  const page = routes.paper(paper.id);
  const { lastRevised } = paper.facts;
  const revised = lastRevised && fromDay(lastRevised.value);
  const elsewhere = references.flatMap(({ url }) =>
    url === undefined || url === absolute(page) ? [] : [url],
  );
  return {
    ...addressed(page, library.site),
    title: references[0].title,
    authors: paper.authors.map(({ full }, index) => {
      const id = authorIds[index];
      return { name: full, page: id === undefined ? undefined : toAddress(routes.author(id)) };
    }),
    published: paper.date,
    updated: revised !== undefined && compareDates(revised, paper.date) > 0 ? revised : paper.date,
    topics: (library.topicsByPaper.get(paper.id) ?? []).map((key) => {
      const { category, name } = topicOf(key);
      return { term: category ?? key, name, isArxiv: category !== undefined };
    }),
    related: [...new Set(elsewhere)],
    summary: references[0].abstract,
    content: library.feedHtml(paper),
  };
}

/** The maintainer's news, for the feed of the site. */
export function newsEntries({ site, textOf, inlineHtml }: Library): readonly FeedEntry[] {
  return site.news.map((item) => {
    const route = `${site.routes.home()}#${newsAnchor(item)}`;
    const title = textOf(item.text);
    const link = item.link && site.routes.inside(item.link);
    const { id, page } = addressed(route, site);
    return {
      id,
      page: link === undefined ? page : (site.absolute(link) ?? link),
      title,
      authors: [],
      published: item.date,
      updated: item.date,
      topics: [],
      related: [],
      summary: title,
      content: inlineHtml(item.text),
    };
  });
}

/** While the site's address is unknown, ids are names (RFC 4287, section 4.2.6) and links are relative. */
function addressed(route: string, { absolute }: Site): { id: string; page: string } {
  return {
    id: absolute(route) ?? `urn:offprint:${route.slice(1)}`,
    page: absolute(route) ?? route,
  };
}
