import { noticeOfNote } from '../../domain/notice.ts';
import { formatDate } from '../../domain/partial-date.ts';
import type { Paper } from '../../domain/paper.ts';
import { hostName } from './host-names.ts';
import type { Library } from '../library.ts';
import type { Site } from '../site.ts';
import { countedTerms, type Counted } from './counted.ts';
import { isWebAddress } from '../../domain/links.ts';
import { paperLinks } from './paper-links.ts';
import { citeView, type CiteView } from './cite-view.ts';
import { detailsView } from './details-view.ts';
import type { FactList } from './facts.ts';
import {
  authorLinks,
  firstNames,
  rowsOf,
  type Link,
  type NameLink,
  type PaperRow,
} from './paper-row.ts';
import { relatedView, type RelatedView } from './related-view.ts';
import { reportLink } from './report-view.ts';
import { sourcesView, type SourceView } from './sources-view.ts';
import { versionsView } from './versions-view.ts';

export interface PaperView extends PaperRow {
  /** Absolute, where known; shown in print. */
  readonly address: string | undefined;
  /** Names behind a "show all"; `authors` has the others. */
  readonly foldedAuthors: readonly NameLink[];
  /** Some names have marks, which are explained in the paper itself. */
  readonly hasNameMarks: boolean;
  readonly note: string | undefined;
  /** Address of a small picture, if its file exists. */
  readonly thumbnail: string | undefined;
  /** That the paper is withdrawn, retracted or corrected. */
  readonly warning: Warning | undefined;
  /** Links that are not in `links`. */
  readonly moreLinks: readonly Link[];
  readonly versions: FactList;
  readonly details: FactList;
  readonly terms: readonly (Link & Counted)[];
  readonly related: readonly RelatedView[];
  readonly sources: readonly SourceView[];
  readonly newer: Link | undefined;
  readonly older: Link | undefined;
  readonly report: string | undefined;
}

/** The expensive part, which depends on nothing but the paper; not needed for pages that have not changed. */
export interface PaperText {
  /** Undefined for a paper without an abstract. */
  readonly abstractHtml: string | undefined;
  readonly cite: CiteView;
}

interface Warning {
  /** `Retracted, May 2024` */
  readonly heading: string;
  readonly note: string | undefined;
  /** Address or words. */
  readonly source: string;
  readonly href: string | undefined;
}

/** Fields in a report of a mistake. */
const FIELDS = ['title', 'authors', 'abstract', 'date', 'topic', 'publication', 'links'] as const;

export function paperView(paper: Paper, library: Library): PaperView {
  const { site, papers } = library;
  const { routes, absolute } = site;
  const at = library.positionOf(paper);
  const row = rowsOf(library)(paper);
  const names = authorLinks(paper, library);
  const [inView, folded] = foldNames(paper, names);
  const linked = new Set(row.links.map(({ href }) => href));
  return {
    ...row,
    authors: inView,
    foldedAuthors: folded,
    moreAuthors: 0,
    hasNameMarks: names.some(({ marks }) => marks !== undefined),
    note:
      noticeOfNote(paper.note) === undefined && paper.note !== row.venue ? paper.note : undefined,
    thumbnail: thumbnailOf(paper, site),
    warning: warningOf(paper, row.notice),
    address: absolute(routes.paper(paper.id)),
    moreLinks: paperLinks(paper, site).filter(({ href }) => !linked.has(href)),
    versions: versionsView(paper, library),
    details: detailsView(paper, row, library),
    terms: countedTerms(library.terms.byPaper.get(paper.id) ?? [], site),
    related: relatedView(paper, library),
    sources: sourcesView(paper),
    newer: linkTo(papers[at - 1], library),
    older: linkTo(papers[at + 1], library),
    report: reportLink(site, {
      file: `content/overlays/${paper.id}.yaml`,
      fields: FIELDS,
      about: row.titleText,
    }),
  };
}

/** A list of more names than this is folded, and shows only some of them. */
const MAX_NAMES = 20;
const NAMES_IN_VIEW = 10;

/** In a folded list, collaborations are first. */
function foldNames(
  { authors }: Paper,
  names: readonly NameLink[],
): readonly [inView: readonly NameLink[], folded: readonly NameLink[]] {
  if (names.length <= MAX_NAMES) return [names, []];
  const isGroup = (index: number): boolean => authors[index]?.isGroup === true;
  const sorted = [
    ...names.filter((_, index) => isGroup(index)),
    ...names.filter((_, index) => !isGroup(index)),
  ];
  const inView = firstNames(sorted, NAMES_IN_VIEW);
  return [inView, sorted.filter((name) => !inView.includes(name))];
}

function thumbnailOf({ thumbnail }: Paper, { files, routes }: Site): string | undefined {
  const file = files.find(({ name }) => name === thumbnail?.replace(/^\//, ''));
  return file && routes.file(file.name);
}

function warningOf({ notice }: Paper, label: string | undefined): Warning | undefined {
  if (notice === undefined || label === undefined) return undefined;
  const { date, note, source } = notice;
  return {
    heading: date === undefined ? label : `${label}, ${formatDate(date)}`,
    note,
    source: isWebAddress(source) ? hostName(source) : source,
    href: isWebAddress(source) ? source : undefined,
  };
}

export function paperText(paper: Paper, library: Library): PaperText {
  return { abstractHtml: library.abstractHtml(paper), cite: citeView(paper, library) };
}

function linkTo(paper: Paper | undefined, { site, textOf }: Library): Link | undefined {
  return paper && { label: textOf(paper.title), href: site.routes.paper(paper.id) };
}
