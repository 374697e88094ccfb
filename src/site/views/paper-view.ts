import type { Catalog } from '../../domain/catalog.ts';
import { yearOf } from '../../domain/calendar-date.ts';
import type { Paper } from '../../domain/paper.ts';
import { routes } from '../routes.ts';
import { abstractHtml, abstractText, titleText } from '../typeset.ts';
import { citeView, type CiteView } from './cite-view.ts';
import { paperRow, type Link, type PaperRow } from './paper-row.ts';

export interface PaperView extends PaperRow {
  readonly titleText: string;
  readonly abstractHtml: string;
  /** Plain text for search engines and previews. */
  readonly abstractText: string;
  readonly affiliations: readonly string[];
  readonly year: Link;
  /** The listing gives no year; it is that of its retrieval. */
  readonly isYearDerived: boolean;
  readonly cite: CiteView;
  readonly newer: Link | undefined;
  readonly older: Link | undefined;
}

export function paperView(paper: Paper, catalog: Catalog): PaperView {
  const at = catalog.papers.indexOf(paper);
  const year = yearOf(paper.date);
  return {
    ...paperRow(paper, catalog),
    titleText: titleText(paper),
    abstractHtml: abstractHtml(paper),
    abstractText: abstractText(paper),
    affiliations: paper.affiliations,
    year: { label: String(year), href: routes.year(year) },
    isYearDerived: paper.yearFrom === 'retrieval',
    cite: citeView(paper),
    newer: linkTo(catalog.papers[at - 1]),
    older: linkTo(catalog.papers[at + 1]),
  };
}

function linkTo(paper: Paper | undefined): Link | undefined {
  return paper && { label: titleText(paper), href: routes.paper(paper.id) };
}
