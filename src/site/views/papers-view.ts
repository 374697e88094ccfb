import type { Catalog } from '../../domain/catalog.ts';
import { routes } from '../routes.ts';
import { site } from '../settings.ts';
import { countOf } from './counted.ts';
import { listFilter, type ListFilter } from './list-filter.ts';
import { listPage, type Pagination } from './list-pages.ts';
import { yearGroups, type YearGroup } from './year-groups.ts';

export interface PapersView {
  readonly summary: string;
  readonly description: string;
  readonly groups: readonly YearGroup[];
  readonly filter: ListFilter | undefined;
  readonly pages: Pagination | undefined;
}

export function papersView(catalog: Catalog, page = 1): PapersView {
  const summary = `${countOf(catalog.papers.length, 'paper')}, newest first.`;
  const { items, pages } = listPage(catalog.papers, page, routes.papers());
  return {
    summary,
    description: `${site.title}: ${summary}`,
    groups: yearGroups(items, catalog),
    filter: listFilter(items, catalog.papers.length),
    pages,
  };
}
