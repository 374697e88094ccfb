import type { Catalog } from '../../domain/catalog.ts';
import { routes } from '../routes.ts';
import { site } from '../settings.ts';
import { countedYears, countOf } from './counted.ts';
import { listFilter, type ListFilter } from './list-filter.ts';
import { listPage, type Pagination } from './list-pages.ts';
import { paperRow, type Link, type PaperRow } from './paper-row.ts';

export interface YearView extends Link {
  readonly summary: string;
  readonly description: string;
  readonly papers: readonly PaperRow[];
  readonly filter: ListFilter | undefined;
  readonly pages: Pagination | undefined;
  readonly newer: Link | undefined;
  readonly older: Link | undefined;
}

export function yearView(year: number, catalog: Catalog, page = 1): YearView {
  const papers = catalog.papersByYear.get(year) ?? [];
  const { items, pages } = listPage(papers, page, routes.year(year));
  const years = countedYears(catalog);
  const label = String(year);
  const at = years.findIndex((other) => other.label === label);
  const summary = countOf(papers.length, 'paper');
  return {
    label,
    href: routes.year(year),
    summary,
    description: `${site.title}: ${summary} of ${label}.`,
    papers: items.map((paper) => paperRow(paper, catalog)),
    filter: listFilter(items, papers.length, { filters: [{ name: 'year', value: label }] }),
    pages,
    newer: years[at - 1],
    older: years[at + 1],
  };
}
