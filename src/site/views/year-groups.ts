/** Papers under headings of years, the newest first. */
import { yearOf } from '../../domain/calendar-date.ts';
import { groupBy } from '../../domain/catalog.ts';
import type { Paper } from '../../domain/paper.ts';
import type { Library } from '../library.ts';
import type { PaperRow } from './paper-row.ts';

export interface YearGroup {
  readonly year: number;
  readonly href: string;
  readonly papers: readonly PaperRow[];
}

export function yearGroups(
  papers: readonly Paper[],
  { site, rowOf }: Library,
): readonly YearGroup[] {
  return [...groupBy(papers, ({ date }) => [yearOf(date)])].map(([year, group]) => ({
    year,
    href: site.routes.year(year),
    papers: group.map(rowOf),
  }));
}
