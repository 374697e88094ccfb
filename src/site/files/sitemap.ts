/** The pages that a search engine should know, each with the day of its newest paper. */
import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Catalog } from '../../domain/catalog.ts';
import type { Paper } from '../../domain/paper.ts';
import { toDay } from '../../domain/partial-date.ts';
import { topicId } from '../../domain/topic.ts';
import type { SitePage } from '../../exports/sitemap.ts';
import type { Library } from '../library.ts';
import type { Site } from '../site.ts';
import { OWN_PLACES } from '../../domain/own-page.ts';
import { membersOf } from '../../domain/people.ts';

/** None where the site's address is not known: a sitemap must give whole addresses (sitemaps.org, protocol). */
export function sitePages(library: Library): readonly SitePage[] {
  const { absolute } = library.site;
  return pageRoutes(library.site, library).flatMap(({ route, papers }) => {
    const address = absolute(route);
    return address === undefined ? [] : [{ address, changed: latestOf(papers) }];
  });
}

interface PageRoute {
  readonly route: string;
  /** What the page shows of papers. */
  readonly papers: readonly Paper[];
}

export function pageRoutes(
  { routes, pages, lists, people }: Pick<Site, 'routes' | 'pages' | 'lists' | 'people'>,
  catalog: Catalog,
): readonly PageRoute[] {
  const { papers, paperById, papersByAuthor, papersByTopic, papersByYear, terms, venues } = catalog;
  const isGroup = membersOf(people).length > 0;
  const indexes = [
    routes.home(),
    routes.papers(),
    routes.authors(),
    routes.topics(),
    routes.terms(),
    routes.years(),
  ];
  return [
    ...indexes.map((route) => toPage(route, papers)),
    ...pages
      .filter(({ name }) => !OWN_PLACES.some((place) => place === name))
      .map(({ name }) => toPage(routes.own(name), [])),
    ...(isGroup ? [toPage(routes.people(), [])] : []),
    ...Object.entries(lists).map(([id, list]) =>
      toPage(
        routes.list(id),
        list.papers.flatMap((paper) => paperById.get(paper) ?? []),
      ),
    ),
    toPage(routes.search(), []),
    toPage(routes.about(), []),
    ...papers.map((paper) => toPage(routes.paper(paper.id), [paper])),
    ...[...papersByAuthor].map(([id, theirs]) => toPage(routes.author(id), theirs)),
    ...[...papersByTopic].map(([id, theirs]) => toPage(routes.topic(topicId(id)), theirs)),
    ...terms.terms.map((term) =>
      toPage(
        routes.term(term.id),
        term.papers.flatMap((id) => paperById.get(id) ?? []),
      ),
    ),
    ...venues.map((venue) => toPage(routes.venue(venue.id), venue.papers)),
    ...[...papersByYear].map(([year, theirs]) => toPage(routes.year(year), theirs)),
  ];
}

function toPage(route: string, papers: readonly Paper[]): PageRoute {
  return { route, papers };
}

function latestOf(papers: readonly Paper[]): CalendarDate | undefined {
  let latest: CalendarDate | undefined;
  for (const { date, facts } of papers) {
    for (const day of [date && toDay(date), facts.lastRevised?.value]) {
      if (day !== undefined && (latest === undefined || day > latest)) latest = day;
    }
  }
  return latest;
}
