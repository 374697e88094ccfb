import type { Library } from '../library.ts';
import { countedYears, countOf } from './counted.ts';
import { listFilter, type ListFilter } from './list-filter.ts';
import { listPage, type Pagination } from './list-pages.ts';
import type { Link, PaperRow } from './paper-row.ts';

export interface YearView extends Link {
  readonly summary: string;
  readonly description: string;
  readonly papers: readonly PaperRow[];
  readonly filter: ListFilter | undefined;
  readonly pages: Pagination | undefined;
  readonly newer: Link | undefined;
  readonly older: Link | undefined;
}

export function yearView(year: number, library: Library, page = 1): YearView {
  const { site } = library;
  const { routes } = site;
  const papers = library.papersByYear.get(year) ?? [];
  const { items, pages } = listPage(papers, page, routes.year(year));
  const years = countedYears(library);
  const label = String(year);
  const at = years.findIndex((other) => other.label === label);
  const summary = countOf(papers.length, 'paper');
  return {
    label,
    href: routes.year(year),
    summary,
    description: `${site.title}: ${summary} of ${label}.`,
    papers: items.map(library.rowOf),
    filter: listFilter(items, papers.length, library, {
      filters: [{ name: 'year', value: label }],
    }),
    pages,
    newer: years[at - 1],
    older: years[at + 1],
  };
}
