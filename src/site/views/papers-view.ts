import type { Catalog } from '../../domain/catalog.ts';
import { site } from '../settings.ts';
import { countOf } from './counted.ts';
import { yearGroups, type YearGroup } from './year-groups.ts';

export interface PapersView {
  readonly summary: string;
  readonly description: string;
  readonly groups: readonly YearGroup[];
}

export function papersView(catalog: Catalog): PapersView {
  const summary = `${countOf(catalog.papers.length, 'paper')}, newest first.`;
  return {
    summary,
    description: `${site.title}: ${summary}`,
    groups: yearGroups(catalog.papers, catalog),
  };
}
