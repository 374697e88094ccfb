/** The pages that a search engine should know, each with the day of its newest paper. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Catalog } from '../domain/catalog.ts';
import type { Paper } from '../domain/paper.ts';
import { topicId } from '../domain/topic.ts';
import type { SitePage } from '../exports/sitemap.ts';
import { absolute, routes } from './routes.ts';

export function sitePages(catalog: Catalog): readonly SitePage[] {
  const { papers, paperById, papersByAuthor, papersByCategory, papersByYear, terms } = catalog;
  const lists = [
    routes.home(),
    routes.papers(),
    routes.authors(),
    routes.topics(),
    routes.terms(),
    routes.years(),
  ];
  return [
    ...lists.map((route) => toPage(route, papers)),
    toPage(routes.search(), []),
    toPage(routes.about(), []),
    ...papers.map((paper) => toPage(routes.paper(paper.id), [paper])),
    ...[...papersByAuthor].map(([id, theirs]) => toPage(routes.author(id), theirs)),
    ...[...papersByCategory].map(([id, theirs]) => toPage(routes.topic(topicId(id)), theirs)),
    ...terms.terms.map((term) =>
      toPage(
        routes.term(term.id),
        term.papers.flatMap((id) => paperById.get(id) ?? []),
      ),
    ),
    ...[...papersByYear].map(([year, theirs]) => toPage(routes.year(year), theirs)),
  ];
}

function toPage(route: string, papers: readonly Paper[]): SitePage {
  return { address: absolute(route), changed: latestOf(papers) };
}

function latestOf(papers: readonly Paper[]): CalendarDate | undefined {
  let latest: CalendarDate | undefined;
  for (const { date, facts } of papers) {
    for (const day of [date, facts.lastRevised?.value]) {
      if (day !== undefined && (latest === undefined || day > latest)) latest = day;
    }
  }
  return latest;
}
