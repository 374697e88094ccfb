/**
 * Meta tags by which reference managers and scholarly search engines read a page: Highwire's `citation_*`
 * (scholar.google.com/intl/en/scholar/inclusion.html, "Indexing guidelines") and Dublin Core. By `citation_*` alone
 * Zotero takes every page for a journal article; `DC.type` says that it is a preprint.
 */
import { formatFamilyFirst, type PersonName } from '../domain/person-name.ts';
import { formatPartialDate, type Reference } from './reference.ts';

export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

const VENUE_TAGS = {
  preprint: undefined,
  conference: 'citation_conference_title',
  journal: 'citation_journal_title',
} as const;

/** Tags in reading order, none of them empty; `page` is the absolute address of the page, where it is known. */
export function scholarMeta(reference: Reference, page: string | undefined): readonly MetaTag[] {
  const { kind, arxiv, pages, venue } = reference;
  const venueTag = VENUE_TAGS[kind];
  return [
    tag('citation_title', reference.title),
    ...authorTags(reference.authors),
    tag('citation_publication_date', formatPartialDate(reference.date, '/')),
    ...(venueTag === undefined ? [] : [tag(venueTag, venue)]),
    // What Zotero takes for the title of the proceedings.
    kind === 'conference' ? tag('DC.source', venue) : [],
    tag('citation_series_title', reference.series),
    tag('citation_volume', reference.volume),
    tag('citation_issue', reference.issue),
    tag('citation_firstpage', pages?.first),
    tag('citation_lastpage', pages?.last),
    tag('citation_doi', reference.doi),
    tag('citation_arxiv_id', arxiv?.id),
    tag('citation_pdf_url', reference.pdf),
    tag('citation_abstract_html_url', page),
    tag('citation_language', reference.language),
    tag('citation_abstract', reference.abstract),
    kind === 'preprint' ? tag('DC.type', 'preprint') : [],
  ].flat();
}

/**
 * One tag an author. Zotero splits the only author tag of a page at its comma when there are two words or more on
 * both sides; a second, equal tag keeps it whole and is dropped.
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
