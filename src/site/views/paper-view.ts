import { noticeOfNote } from '../../domain/notice.ts';
import { formatPartialDate, yearOf } from '../../domain/partial-date.ts';
import type { Paper } from '../../domain/paper.ts';
import { hostName } from './host-names.ts';
import type { Library } from '../library.ts';
import type { Site } from '../site.ts';
import { countedTerms, type Counted } from './counted.ts';
import { isWebAddress } from '../../domain/links.ts';
import { paperLinks } from './paper-links.ts';
import { citeView, type CiteView } from './cite-view.ts';
import {
  authorLinks,
  firstNames,
  rowsOf,
  topicLink,
  type Link,
  type NameLink,
  type PaperRow,
} from './paper-row.ts';
import { relatedView, type RelatedView } from './related-view.ts';
import { reportLink } from './report-view.ts';
import { sourcesView, type SourceView } from './sources-view.ts';
import { versionsView, type VersionsView } from './versions-view.ts';

export interface PaperView extends PaperRow {
  /** With scheme and host, where they are known: what a printed page shows. */
  readonly address: string | undefined;
  /** Names that the page folds up; those that stay in view are the row's. */
  readonly foldedAuthors: readonly NameLink[];
  /** What marks at names mean is said by the paper itself. */
  readonly hasNameMarks: boolean;
  readonly note: string | undefined;
  /** Address of a small picture, where its file is there. */
  readonly thumbnail: string | undefined;
  /** What a reader must know first: that the paper is withdrawn, say. */
  readonly warning: Warning | undefined;
  /** Elsewhere, besides the links of a row. */
  readonly moreLinks: readonly Link[];
  readonly versions: VersionsView;
  readonly affiliations: Affiliations;
  /** Topics, badges, affiliations or a year are known. */
  readonly hasDetails: boolean;
  readonly terms: readonly (Link & Counted)[];
  readonly related: readonly RelatedView[];
  readonly sources: readonly SourceView[];
  readonly year: Link | undefined;
  readonly newer: Link | undefined;
  readonly older: Link | undefined;
  readonly report: string | undefined;
}

/** What takes long to make of a paper, and needs nothing else: pages that have not changed never ask for it. */
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
  const { site, papers } = library;
  const { routes, absolute } = site;
  const at = library.positionOf(paper);
  const year = paper.date && yearOf(paper.date);
  const row = rowsOf(library)(paper);
  const names = authorLinks(paper, library);
  const [inView, folded] = foldNames(paper, names);
  const shown = new Set(row.links.map(({ href }) => href));
  return {
    ...row,
    authors: inView,
    foldedAuthors: folded,
    moreAuthors: 0,
    hasNameMarks: names.some(({ marks }) => marks !== undefined),
    topics: (library.topicsByPaper.get(paper.id) ?? []).map((key) => topicLink(key, site)),
    note: noticeOfNote(paper.note) === undefined ? paper.note : undefined,
    thumbnail: thumbnailOf(paper, site),
    warning: warningOf(paper, row.notice),
    address: absolute(routes.paper(paper.id)),
    moreLinks: paperLinks(paper, site).filter(({ href }) => !shown.has(href)),
    versions: versionsView(paper, library),
    affiliations: {
      listed: paper.affiliations,
      printed: paper.facts.affiliations?.value ?? [],
      note: paper.facts.affiliations?.note,
    },
    hasDetails:
      [row.topics, row.badges, paper.affiliations].some(({ length }) => length > 0) ||
      [year, paper.facts.affiliations].some((fact) => fact !== undefined),
    terms: countedTerms(library.terms.byPaper.get(paper.id) ?? [], site),
    related: relatedView(paper, library),
    sources: sourcesView(paper),
    year: year === undefined ? undefined : { label: String(year), href: routes.year(year) },
    newer: linkTo(papers[at - 1], library),
    older: linkTo(papers[at + 1], library),
    report: reportLink(site, {
      file: `content/overlays/${paper.id}.yaml`,
      fields: FIELDS,
      about: row.titleText,
    }),
  };
}

/** Longest list of names that a page shows whole, and how many of a longer one. */
const MOST_NAMES = 20;
const NAMES_IN_VIEW = 10;

/** Of a very long list a collaboration is named first. */
function foldNames(
  { authors }: Paper,
  names: readonly NameLink[],
): readonly [inView: readonly NameLink[], folded: readonly NameLink[]] {
  if (names.length <= MOST_NAMES) return [names, []];
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
    heading: date === undefined ? label : `${label}, ${formatPartialDate(date)}`,
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
