import type { Venue } from '../../domain/venue.ts';
import type { Library } from '../library.ts';
import { countOf, frequentAuthors } from './counted.ts';
import { listFilter } from './list-filter.ts';
import { listPage } from './list-pages.ts';
import type { TermView } from './term-view.ts';
import { yearGroups } from './year-groups.ts';

/** A venue shows its papers as a term does. */
export function venueView({ id, name, papers }: Venue, library: Library, page = 1): TermView {
  const { site } = library;
  const href = site.routes.venue(id);
  const { items, pages } = listPage(papers, page, href);
  const summary = countOf(papers.length, 'paper');
  return {
    href,
    label: name,
    summary,
    description: `${site.title}: ${summary} in ${name}.`,
    groups: yearGroups(items, library),
    filter: listFilter(items, papers.length, library, { query: `venue:"${name}"` }),
    pages,
    people: frequentAuthors(papers, library),
  };
}
