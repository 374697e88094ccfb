/** The pages for search engines, each with the day of its newest paper. */
import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Paper } from '../../domain/paper.ts';
import { toDay } from '../../domain/partial-date.ts';
import type { SitemapEntry } from '../../exports/sitemap.ts';
import type { Library } from '../library.ts';
import { ALL_KINDS } from '../page-kinds.ts';
import type { SitePage } from '../site-page.ts';

/** Empty if the site's address is unknown: a sitemap must contain absolute addresses (sitemaps.org, protocol). */
export function sitePages(library: Library): readonly SitemapEntry[] {
  return pagesInSitemap(library).flatMap(({ route, papers }) => {
    const address = library.site.absolute(route);
    return address === undefined ? [] : [{ address, changed: latestOf(papers) }];
  });
}

export function pagesInSitemap(library: Library): readonly SitePage[] {
  return ALL_KINDS.flatMap(({ isUnlisted, pages }) => (isUnlisted ? [] : (pages?.(library) ?? [])));
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
