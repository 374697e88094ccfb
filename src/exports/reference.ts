/**
 * A paper as somebody cites it: the one value from which every format is written. A paper with a known venue has
 * two references, as published and as preprint; they differ in kind, year, sometimes in title and names.
 */
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { PaperLink, Publication } from '../domain/overlay.ts';
import type { Paper } from '../domain/paper.ts';
import type { PersonName } from '../domain/person-name.ts';
import type { Macros } from '../markup/math/katex-options.ts';
import { markdownToBibtex, titleToBibtex } from './bibtex-text.ts';

export interface PartialDate {
  readonly year: number;
  /** 1 to 12; with it goes a day. */
  readonly month?: number;
  readonly day?: number;
}

export interface Reference {
  /** Citation key: ASCII, unique on the site, permanent. */
  readonly key: string;
  readonly kind: 'preprint' | Publication['kind'];
  /** Readable Unicode. */
  readonly title: string;
  /** TeX, with the capitals that a style must keep in braces. */
  readonly titleTex: string;
  readonly authors: readonly PersonName[];
  /** There are more authors than are known here. */
  readonly truncated: boolean;
  readonly date: PartialDate;
  /** The paper's own day, title and names, which its publication may have changed. */
  readonly listed: {
    readonly date: CalendarDate;
    readonly titleTex: string;
    readonly authors: readonly PersonName[];
    readonly truncated: boolean;
  };
  readonly venue: string | undefined;
  readonly series: string | undefined;
  readonly volume: string | undefined;
  readonly issue: string | undefined;
  readonly pages: { readonly first: string; readonly last: string | undefined } | undefined;
  readonly doi: string | undefined;
  readonly arxiv: { readonly id: string; readonly category: string } | undefined;
  /** Where to read it: the publisher's page, else arXiv's, else the paper's page on this site. */
  readonly url: string | undefined;
  readonly pdf: string | undefined;
  /** Readable Unicode. */
  readonly abstract: string;
  readonly abstractTex: string;
  /** BCP 47 */
  readonly language: string;
}

export interface ReferenceContext {
  readonly macros: Macros;
  /** Readable Unicode of Markdown. */
  readonly toText: (markdown: string) => string;
  readonly language: string;
  readonly nameOf: (name: string) => PersonName;
  /** Absolute address of a paper's page, where it is known. */
  readonly addressOf: (id: string) => string | undefined;
}

/** @example formatPartialDate({ year: 2022, month: 6, day: 7 }, '/') // '2022/06/07' */
export function formatPartialDate({ year, month, day }: PartialDate, separator: string): string {
  return [year, month, day]
    .flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')]))
    .join(separator);
}

/** A paper's references, the one to cite first: as published where that is known, then the preprint. */
export function toReferences(
  paper: Paper,
  context: ReferenceContext,
): readonly [Reference, ...Reference[]] {
  const preprint = toPreprint(paper, context);
  const { publication } = paper.facts;
  if (publication === undefined) return [preprint];
  const published = toPublished(paper, publication, preprint, context);
  return [published, { ...preprint, key: `${paper.id}-preprint`, doi: undefined }];
}

function toPreprint(paper: Paper, context: ReferenceContext): Reference {
  const { facts, truncated } = paper;
  const { title, titleTex } = titleOf(paper.title, paper.abstract, context);
  const authors = paper.authors.map(context.nameOf);
  const arxiv = facts.arxiv && { id: facts.arxiv.value, category: paper.category };
  return {
    key: paper.id,
    kind: 'preprint',
    title,
    titleTex,
    authors,
    truncated,
    date: toPartialDate(paper.date),
    listed: { date: paper.date, titleTex, authors, truncated },
    venue: undefined,
    series: undefined,
    volume: undefined,
    issue: undefined,
    pages: undefined,
    doi: facts.doi?.value,
    arxiv,
    url: arxiv ? `https://arxiv.org/abs/${arxiv.id}` : context.addressOf(paper.id),
    pdf: arxiv && `https://arxiv.org/pdf/${arxiv.id}`,
    abstract: context.toText(paper.abstract),
    abstractTex: markdownToBibtex(paper.abstract, context.macros),
    language: context.language,
  };
}

function toPublished(
  paper: Paper,
  publication: Publication,
  preprint: Reference,
  context: ReferenceContext,
): Reference {
  const { kind, venue, year, series, volume, pages, title, authors } = publication;
  const [, seriesName, seriesNumber] = /^(\D+\S) (\d+)$/.exec(series?.value ?? '') ?? [];
  const [, number, issue] = /^([^(]+)\(([^)]+)\)$/.exec(volume?.value ?? '') ?? [];
  const [first, last] = pages?.value.split(/\s*[-–]+\s*/) ?? [];
  return {
    ...preprint,
    kind,
    ...(title && titleOf(title.value, paper.abstract, context)),
    ...(authors && { authors: authors.value.map(context.nameOf), truncated: false }),
    date: { year: year.value },
    venue: venue.value,
    series: seriesName ?? series?.value,
    volume: number ?? volume?.value ?? seriesNumber,
    issue,
    pages: first === undefined ? undefined : { first, last },
    doi: paper.facts.doi?.value,
    url: linkOf(paper, ['publisher', 'openreview']) ?? preprint.url,
    pdf: linkOf(paper, ['pdf']) ?? preprint.pdf,
  };
}

/** The first page of these kinds that the overlay names, the best kind first. */
function linkOf({ facts }: Paper, kinds: readonly PaperLink['kind'][]): string | undefined {
  return kinds
    .flatMap((kind) => facts.links?.filter((link) => link.kind === kind) ?? [])
    .map(({ href }) => href)[0];
}

function titleOf(
  markdown: string,
  abstract: string,
  { macros, toText }: ReferenceContext,
): Pick<Reference, 'title' | 'titleTex'> {
  return {
    title: toText(markdown),
    titleTex: titleToBibtex(markdown, toText(abstract), macros),
  };
}

function toPartialDate(date: CalendarDate): PartialDate {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  };
}
