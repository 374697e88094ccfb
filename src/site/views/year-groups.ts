/** Papers under headings of years, the newest first. */
import { yearOf } from '../../domain/calendar-date.ts';
import { groupBy, type Catalog } from '../../domain/catalog.ts';
import type { Paper } from '../../domain/paper.ts';
import { routes } from '../routes.ts';
import { paperRow, type PaperRow } from './paper-row.ts';

export interface YearGroup {
  readonly year: number;
  readonly href: string;
  readonly papers: readonly PaperRow[];
}

export function yearGroups(papers: readonly Paper[], catalog: Catalog): readonly YearGroup[] {
  return [...groupBy(papers, ({ date }) => [yearOf(date)])].map(([year, group]) => ({
    year,
    href: routes.year(year),
    papers: group.map((paper) => paperRow(paper, catalog)),
  }));
}
