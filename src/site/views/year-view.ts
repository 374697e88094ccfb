import type { Catalog } from '../../domain/catalog.ts';
import { routes } from '../routes.ts';
import { site } from '../settings.ts';
import { countedYears, countOf } from './counted.ts';
import { paperRow, type Link, type PaperRow } from './paper-row.ts';

export interface YearView extends Link {
  readonly summary: string;
  readonly description: string;
  readonly papers: readonly PaperRow[];
  readonly newer: Link | undefined;
  readonly older: Link | undefined;
}

export function yearView(year: number, catalog: Catalog): YearView {
  const papers = catalog.papersByYear.get(year) ?? [];
  const years = countedYears(catalog);
  const label = String(year);
  const at = years.findIndex((other) => other.label === label);
  const summary = countOf(papers.length, 'paper');
  return {
    label,
    href: routes.year(year),
    summary,
    description: `${site.title}: ${summary} of ${label}.`,
    papers: papers.map((paper) => paperRow(paper, catalog)),
    newer: years[at - 1],
    older: years[at + 1],
  };
}
