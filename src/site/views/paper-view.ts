import type { Catalog } from '../../domain/catalog.ts';
import { yearOf } from '../../domain/calendar-date.ts';
import type { Paper } from '../../domain/paper.ts';
import { oncePer } from '../../domain/once.ts';
import { absolute, routes } from '../routes.ts';
import { referencesOf } from '../references.ts';
import { macros } from '../settings.ts';
import { abstractText, refuse, titleText } from '../typeset.ts';
import type { PaperSource, TypesetPaper } from '../typesetting/typeset-paper.ts';
import { countedTerms, type Counted } from './counted.ts';
import { paperLinks } from './paper-links.ts';
import { citeView, type CiteView } from './cite-view.ts';
import { authorLinks, paperRow, type Link, type PaperRow } from './paper-row.ts';
import { relatedView, type RelatedView } from './related-view.ts';
import { reportLink } from './report-view.ts';
import { sourcesView, type SourceView } from './sources-view.ts';
import { versionsView, type VersionsView } from './versions-view.ts';

export interface PaperView extends PaperRow {
  readonly titleText: string;
  /** With scheme and host: what a printed page shows. */
  readonly address: string;
  /** Plain text for search engines and previews. */
  readonly abstractText: string;
  /** Elsewhere: arXiv, PDF, proceedings, code. */
  readonly links: readonly Link[];
  readonly versions: VersionsView;
  readonly affiliations: Affiliations;
  readonly terms: readonly (Link & Counted)[];
  readonly related: readonly RelatedView[];
  readonly sources: readonly SourceView[];
  readonly year: Link;
  readonly newer: Link | undefined;
  readonly older: Link | undefined;
  readonly report: string | undefined;
}

/** What takes long to make of a paper, and needs nothing else: pages that have not changed never ask for it. */
export interface PaperText {
  readonly abstractHtml: string;
  readonly cite: CiteView;
}

type Typesetter = (source: PaperSource) => TypesetPaper | Promise<TypesetPaper>;

interface Affiliations {
  /** The listing's tags: its word. */
  readonly listed: readonly string[];
  /** What the paper prints, where the overlay has it. */
  readonly printed: readonly string[];
  readonly note: string | undefined;
}

/** What a reader may find wrong on a paper's page. */
const FIELDS = ['title', 'authors', 'abstract', 'date', 'topic', 'publication', 'links'] as const;

export function paperView(paper: Paper, catalog: Catalog): PaperView {
  const at = positionsIn(catalog).get(paper) ?? 0;
  const year = yearOf(paper.date);
  const text = titleText(paper);
  return {
    ...paperRow(paper, catalog),
    authors: authorLinks(paper, catalog),
    moreAuthors: 0,
    titleText: text,
    address: absolute(routes.paper(paper.id)),
    abstractText: abstractText(paper),
    links: paperLinks(paper),
    versions: versionsView(paper),
    affiliations: {
      listed: paper.affiliations,
      printed: paper.facts.affiliations?.value ?? [],
      note: paper.facts.affiliations?.note,
    },
    terms: countedTerms(catalog.terms.byPaper.get(paper.id) ?? []),
    related: relatedView(paper, catalog),
    sources: sourcesView(paper),
    year: { label: String(year), href: routes.year(year) },
    newer: linkTo(catalog.papers[at - 1]),
    older: linkTo(catalog.papers[at + 1]),
    report: reportLink({
      file: `content/overlays/${paper.id}.yaml`,
      fields: FIELDS,
      about: text,
    }),
  };
}

export async function paperText(paper: Paper, typeset: Typesetter): Promise<PaperText> {
  const { abstract, citations } = await typeset({
    abstract: paper.abstract,
    macros,
    references: referencesOf(paper),
  });
  refuse(paper, abstract.issues);
  return { abstractHtml: abstract.html, cite: citeView(paper.id, citations) };
}

const positionsIn = oncePer(
  ({ papers }: Catalog): ReadonlyMap<Paper, number> =>
    new Map(papers.map((paper, index) => [paper, index])),
);

function linkTo(paper: Paper | undefined): Link | undefined {
  return paper && { label: titleText(paper), href: routes.paper(paper.id) };
}
