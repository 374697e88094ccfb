import { yearOf } from '../../domain/calendar-date.ts';
import type { Paper } from '../../domain/paper.ts';
import type { Library } from '../library.ts';
import { countedTerms, type Counted } from './counted.ts';
import { paperLinks } from './paper-links.ts';
import { citeView, type CiteView } from './cite-view.ts';
import { authorLinks, type Link, type PaperRow } from './paper-row.ts';
import { relatedView, type RelatedView } from './related-view.ts';
import { reportLink } from './report-view.ts';
import { sourcesView, type SourceView } from './sources-view.ts';
import { versionsView, type VersionsView } from './versions-view.ts';

export interface PaperView extends PaperRow {
  readonly titleText: string;
  /** With scheme and host, where they are known: what a printed page shows. */
  readonly address: string | undefined;
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

interface Affiliations {
  /** The listing's tags: its word. */
  readonly listed: readonly string[];
  /** What the paper prints, where the overlay has it. */
  readonly printed: readonly string[];
  readonly note: string | undefined;
}

/** What a reader may find wrong on a paper's page. */
const FIELDS = ['title', 'authors', 'abstract', 'date', 'topic', 'publication', 'links'] as const;

export function paperView(paper: Paper, library: Library): PaperView {
  const { site, papers, textOf } = library;
  const { routes, absolute } = site;
  const at = library.positionOf(paper);
  const year = yearOf(paper.date);
  const text = textOf(paper.title);
  return {
    ...library.rowOf(paper),
    authors: authorLinks(paper, library),
    moreAuthors: 0,
    titleText: text,
    address: absolute(routes.paper(paper.id)),
    abstractText: textOf(paper.abstract),
    links: paperLinks(paper),
    versions: versionsView(paper, library),
    affiliations: {
      listed: paper.affiliations,
      printed: paper.facts.affiliations?.value ?? [],
      note: paper.facts.affiliations?.note,
    },
    terms: countedTerms(library.terms.byPaper.get(paper.id) ?? [], site),
    related: relatedView(paper, library),
    sources: sourcesView(paper),
    year: { label: String(year), href: routes.year(year) },
    newer: linkTo(papers[at - 1], library),
    older: linkTo(papers[at + 1], library),
    report: reportLink(site, {
      file: `content/overlays/${paper.id}.yaml`,
      fields: FIELDS,
      about: text,
    }),
  };
}

export function paperText(paper: Paper, library: Library): PaperText {
  return { abstractHtml: library.abstractHtml(paper), cite: citeView(paper, library) };
}

function linkTo(paper: Paper | undefined, { site, textOf }: Library): Link | undefined {
  return paper && { label: textOf(paper.title), href: site.routes.paper(paper.id) };
}
