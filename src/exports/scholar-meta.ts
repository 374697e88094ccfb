/**
 * Meta tags for reference managers and scholarly search engines: Highwire's `citation_*`
 * (scholar.google.com/intl/en/scholar/inclusion.html, "Indexing guidelines"), PRISM and Dublin Core. With `citation_*`
 * alone Zotero takes every page for a journal article; `DC.type` corrects that.
 */
import { KINDS, type CslType } from '../domain/kinds.ts';
import { joinParts, startOf } from '../domain/partial-date.ts';
import { formatFamilyFirst, type PersonName } from '../domain/person-name.ts';
import type { Reference } from './reference.ts';

export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

const CONTAINER_TAGS = {
  journal: 'citation_journal_title',
  proceedings: 'citation_conference_title',
  book: 'citation_inbook_title',
  site: 'DC.source',
} as const;

/** For kinds that have a tag of their own for the publisher. */
const PUBLISHER_TAGS: Readonly<Partial<Record<CslType, string>>> = {
  thesis: 'citation_dissertation_institution',
  report: 'citation_technical_report_institution',
};

/** Zotero's types that the other tags already show. */
const TYPES_WITHOUT_TAG: ReadonlySet<string> = new Set([
  'journalArticle',
  'conferencePaper',
  'bookSection',
]);

/** Tags without empty ones; `page` is the absolute address of the page, where it is known. */
export function scholarMeta(reference: Reference, page: string | undefined): readonly MetaTag[] {
  const { type, arxiv, pages, date, variables } = reference;
  const { container, zotero } = KINDS[type];
  const venue = variables['container-title'];
  const isPreprint = type === 'article';
  return [
    tag('citation_title', reference.title),
    ...authorTags(reference.authors),
    ...reference.editors.flatMap((name) => tag('citation_editor', formatFamilyFirst(name))),
    tag('citation_publication_date', date && joinParts(startOf(date), '/')),
    container === undefined ? [] : tag(CONTAINER_TAGS[container], venue),
    // Without it Zotero takes the name of the site for the title of the proceedings.
    container === 'proceedings' || container === 'book' ? tag('DC.source', venue) : [],
    tag('citation_series_title', variables['collection-title']),
    tag('citation_volume', variables.volume),
    tag('citation_issue', variables.issue),
    tag('citation_firstpage', pages?.first),
    tag('citation_lastpage', pages?.last),
    tag(PUBLISHER_TAGS[type] ?? 'citation_publisher', variables.publisher),
    type === 'report' ? tag('citation_technical_report_number', variables.number) : [],
    tag('citation_isbn', variables.ISBN),
    tag('citation_issn', variables.ISSN),
    tag('citation_doi', reference.doi),
    tag('citation_arxiv_id', arxiv?.id),
    // Zotero's repository and archive id of a preprint.
    isPreprint && arxiv
      ? [...tag('DC.publisher', 'arXiv'), ...tag('prism.number', `arXiv:${arxiv.id}`)]
      : [],
    tag('citation_pdf_url', reference.pdf),
    tag('citation_abstract_html_url', page),
    tag('citation_language', reference.language),
    ...reference.keywords.flatMap((keyword) => tag('citation_keywords', keyword)),
    tag('citation_abstract', reference.abstract),
    TYPES_WITHOUT_TAG.has(zotero) ? [] : tag('DC.type', zotero),
  ].flat();
}

/**
 * One tag for each author. Zotero splits a page's only author tag at the comma when there are two or more words on both
 * sides; a second, equal tag prevents that and is dropped.
 */
function authorTags(authors: readonly PersonName[]): readonly MetaTag[] {
  const names = authors.map(({ suffix, ...name }) =>
    // A second comma would split the name.
    formatFamilyFirst(
      suffix === undefined || name.given === undefined
        ? name
        : { ...name, given: `${name.given} ${suffix}` },
    ),
  );
  const [only] = names;
  const isSplit = names.length === 1 && only !== undefined && /\S \S.*, \S+ \S/.test(only);
  return [...names, ...(isSplit ? [only] : [])].flatMap((name) => tag('citation_author', name));
}

function tag(name: string, value: string | undefined): readonly MetaTag[] {
  const content = value?.trim() ?? '';
  return content === '' ? [] : [{ name, content }];
}
