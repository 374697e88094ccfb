import type { Library } from '../library.ts';
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

export function papersView(library: Library, page = 1): PapersView {
  const { site, papers } = library;
  const summary = `${countOf(papers.length, 'paper')}, newest first.`;
  const { items, pages } = listPage(papers, page, site.routes.papers());
  return {
    summary,
    description: `${site.title}: ${summary}`,
    groups: yearGroups(items, library),
    filter: listFilter(items, papers.length, library),
    pages,
  };
}
