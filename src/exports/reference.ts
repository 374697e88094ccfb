/**
 * A version of a paper to cite: the value from which every format is written. A paper with a known publication and a
 * known preprint has two references, which differ in kind and date and sometimes in title and names.
 */
import { KINDS, type CslType } from '../domain/kinds.ts';
import { languageOf } from '../domain/language.ts';
import { isFile, type LinkKindName, type PaperLink } from '../domain/links.ts';
import { noticeOfNote, type Notice } from '../domain/notice.ts';
import type { Paper, Version } from '../domain/paper.ts';
import type { Variables } from '../domain/publication.ts';
import type { Macros } from '../markup/math/katex-options.ts';
import { markdownToBibtex, titleToBibtex } from './bibtex/texts.ts';

export interface Reference extends Version {
  /** Citation key: ASCII, unique on the site, permanent. */
  readonly key: string;
  /** Readable Unicode; `RETRACTED: …` or `WITHDRAWN: …` where that is so, as with Crossref and PubMed. */
  readonly title: string;
  /** TeX, with braces around the capitals that a style must keep. */
  readonly titleTex: string;
  readonly pages: { readonly first: string; readonly last: string | undefined } | undefined;
  readonly doi: string | undefined;
  readonly arxiv: { readonly id: string; readonly category: string | undefined } | undefined;
  /** Where to read it: the publisher's page, or else arXiv's, or else the source's only link. */
  readonly url: string | undefined;
  readonly pdf: string | undefined;
  /** Readable Unicode. */
  readonly abstract: string | undefined;
  readonly abstractTex: string | undefined;
  readonly keywords: readonly string[];
  /** Sentences: that names are missing, a notice, an award, the source's own note. */
  readonly notes: readonly string[];
  readonly notice: Notice | undefined;
  /** BCP 47; undefined where unknown. */
  readonly language: string | undefined;
  /** The paper's page on this site, where its address is known. */
  readonly page: string | undefined;
  /** The paper as listed, so that an exported file can be imported again without loss. */
  readonly listed: Listed;
}

export interface Listed {
  readonly preprint: { readonly version: Version; readonly titleTex: string } | undefined;
  readonly paper: Paper;
  /** Absolute addresses. */
  readonly links: readonly PaperLink[];
}

export interface ReferenceContext {
  readonly macros: Macros;
  /** Readable Unicode of Markdown. */
  readonly toText: (markdown: string) => string;
  readonly language: string;
  /** Absolute address of a paper's page, where it is known. */
  readonly addressOf: (id: string) => string | undefined;
  /** Absolute address of a file of content/files, where it is known. */
  readonly addressOfFile: (file: string) => string | undefined;
}

/** Most formats cannot say that a list of authors is cut, and "others" would become a person. */
export const CUT_NOTE = 'The list of authors is cut: there are more.';

/** Prefixes of titles of papers that should not be relied on. */
const NOTICE_PREFIXES = {
  withdrawn: 'WITHDRAWN: ',
  retracted: 'RETRACTED: ',
  corrected: '',
} as const;

const NOTICES = { withdrawn: 'Withdrawn', retracted: 'Retracted', corrected: 'Corrected' } as const;

/** The reference to cite comes first: the published version where it is known, then the preprint. */
export function toReferences(
  paper: Paper,
  context: ReferenceContext,
): readonly [Reference, ...Reference[]] {
  const [first, ...others] = paper.versions;
  const key = (version: Version): string =>
    version.type === 'article' ? `${paper.id}-preprint` : `${paper.id}-${version.type}`;
  return [
    toReference(paper, first, paper.id, context),
    ...others.map((version) => toReference(paper, version, key(version), context)),
  ];
}

function toReference(
  paper: Paper,
  version: Version,
  key: string,
  context: ReferenceContext,
): Reference {
  const { arxiv, versions } = paper;
  const [cited] = versions;
  const isPreprint = version.type === 'article';
  const links = paper.links.flatMap(({ kind, href }) => {
    const address = isFile(href) ? context.addressOfFile(href) : href;
    return address === undefined ? [] : [{ kind, href: address }];
  });
  const { page: printed, ...variables } = version.variables;
  const [start, last] = printed?.split(/\s*[-–]+\s*/) ?? [];
  const { title, titleTex } = titleOf(version.title, paper.abstract ?? '', context);
  const notice = paper.notice === undefined ? '' : NOTICE_PREFIXES[paper.notice.kind];
  const prefix = title.startsWith(notice) ? '' : notice;
  const preprint = versions.find((each) => each.type === 'article' && each !== version);
  const arxivPage = arxiv && `https://arxiv.org/abs/${arxiv}`;
  const published =
    isPreprint && versions.length > 1
      ? undefined
      : linkTo(links, [...PAGES, ...(WORK_LINKS[version.type] ?? [])]);
  return {
    ...version,
    key,
    title: prefix + title,
    titleTex: prefix + titleTex,
    variables,
    pages: start === undefined ? undefined : { first: start, last },
    doi: isPreprint && cited !== version ? undefined : paper.doi,
    arxiv: arxiv === undefined ? undefined : { id: arxiv, category: paper.category },
    url:
      published ??
      (isPreprint || paper.doi === undefined ? (arxivPage ?? linkTo(links, ['other'])) : undefined),
    pdf:
      (isPreprint && versions.length > 1 ? undefined : linkTo(links, ['pdf'])) ??
      (arxiv && `https://arxiv.org/pdf/${arxiv}`),
    abstract: paper.abstract === undefined ? undefined : context.toText(paper.abstract),
    abstractTex:
      paper.abstract === undefined ? undefined : markdownToBibtex(paper.abstract, context.macros),
    keywords: paper.keywords,
    notes: notesOf(paper, version),
    notice: paper.notice,
    language: languageOf(title, version.variables.language, context.language),
    page: context.addressOf(paper.id),
    listed: {
      paper,
      links,
      preprint: preprint && {
        version: preprint,
        titleTex: titleOf(preprint.title, paper.abstract ?? '', context).titleTex,
      },
    },
  };
}

/** Links to a page where the paper can be read, the best first. */
const PAGES: readonly LinkKindName[] = ['publisher', 'openreview', 'html'];

/** Links to the work itself, where that is cited. */
const WORK_LINKS: Readonly<Partial<Record<CslType, readonly LinkKindName[]>>> = {
  article: ['preprint'],
  software: ['code', 'website'],
  dataset: ['data', 'website'],
  speech: ['slides', 'video'],
  webpage: ['website'],
  'post-weblog': ['blog', 'website'],
  motion_picture: ['video'],
};

function linkTo(links: readonly PaperLink[], kinds: readonly LinkKindName[]): string | undefined {
  return kinds.flatMap((kind) => links.filter((link) => link.kind === kind))[0]?.href;
}

function notesOf({ notice, note, award }: Paper, { truncated }: Version): readonly string[] {
  return [
    ...(truncated ? [CUT_NOTE] : []),
    ...(notice === undefined ? [] : [noticeText(notice)]),
    ...(award === undefined ? [] : [award]),
    ...(note === undefined || (notice !== undefined && noticeOfNote(note)) ? [] : [note]),
  ];
}

/** @example joinNotes(['Best paper!', '23 pages']) // 'Best paper! 23 pages' */
export function joinNotes(notes: readonly string[]): string {
  return notes.join('. ').replaceAll(/(?<=[.!?])\. /g, ' ');
}

/**
 * Separated by commas, or by semicolons if there are commas in them, as reference managers read them.
 * @example joinKeywords(['rain, acid']) // 'rain, acid;'
 */
export function joinKeywords(keywords: readonly string[]): string {
  const hasCommas = keywords.some((keyword) => keyword.includes(','));
  return hasCommas ? `${keywords.join('; ')};` : keywords.join(', ');
}

/** @example noticeText({ kind: 'retracted', date: '2024-05', source: 'https://…' }) // 'Retracted 2024-05: https://…' */
export function noticeText({ kind, date, source, note }: Notice): string {
  const when = date === undefined ? '' : ` ${date}`;
  return `${NOTICES[kind]}${when}: ${note === undefined ? source : `${note} ${source}`}`;
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

/** The event, unless the proceedings have the same name, as styles would print it twice. */
export function eventOf(variables: Variables): string | undefined {
  const { 'event-title': event, 'container-title': container } = variables;
  return event === container ? undefined : event;
}

/** The journal, book or proceedings. */
export function containerOf({ type, variables }: Reference): string | undefined {
  return KINDS[type].container === undefined ? undefined : variables['container-title'];
}
