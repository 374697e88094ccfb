/** Lists of papers and their pages: all papers, or those of a topic, a year, a key phrase, a venue, a reading list. */
import type { Paper } from '../../domain/paper.ts';
import type { ReadingList } from '../../domain/reading-lists.ts';
import type { Term } from '../../domain/terms/terms.ts';
import { topicLabel } from '../../domain/topic.ts';
import type { Venue } from '../../domain/venue.ts';
import type { Library } from '../library.ts';
import { bibOf, feedOf } from '../routes.ts';
import { countedYears, describePapers, frequentAuthors, type Counted } from './counted.ts';
import { listPage, type Pagination } from './list-pages.ts';
import { rowsOf, type Link } from './paper-row.ts';
import { toolbar, type ListAddresses, type Toolbar } from './toolbar.ts';
import { byKind, kindGroups, yearGroups, type PaperGroup } from './paper-groups.ts';

/** One page of a list, with its toolbar. */
export interface ListView {
  readonly toolbar: Toolbar;
  readonly groups: readonly PaperGroup[];
  readonly pages: Pagination | undefined;
}

/** A page that consists of a list. */
export interface ListPageView extends ListView {
  readonly href: string;
  /** What the papers have in common: `rank collapse`. */
  readonly heading: string;
  /** `Machine Learning (cs.LG)`, as two archives may have topics of the same name. */
  readonly title: string;
  /** `7 papers that first appeared between 2019 and 2026` */
  readonly summary: string;
  readonly description: string;
  /** The most frequent authors, without the site's owner. */
  readonly people: readonly (Link & Counted)[];
  readonly newer: Link | undefined;
  readonly older: Link | undefined;
}

interface ListAddress extends Omit<ListAddresses, 'bib'> {
  readonly href: string;
  /** Without headings: the page of a year, or a reading list with its own order. */
  readonly isUngrouped?: boolean;
}

export function listView(
  papers: readonly Paper[],
  library: Library,
  { href, isUngrouped = false, ...addresses }: ListAddress,
  page: number,
): ListView {
  const kinds = library.site.groupBy === 'kind' ? byKind(papers) : undefined;
  const { items, pages } = listPage(kinds ?? papers, page, href);
  return {
    toolbar: toolbar(items, papers.length, library, { bib: bibOf(href), ...addresses }),
    groups:
      kinds !== undefined
        ? kindGroups(items, library)
        : isUngrouped
          ? [{ label: undefined, anchor: '', href: undefined, papers: items.map(rowsOf(library)) }]
          : yearGroups(items, library),
    pages,
  };
}

interface Described extends ListAddress {
  readonly heading: string;
  readonly title?: string;
  /** Follows the count in a description: ` on rank collapse`. */
  readonly about: string;
}

function listPageView(
  papers: readonly Paper[],
  library: Library,
  { heading, title = heading, about, ...address }: Described,
  page: number,
): ListPageView {
  return {
    ...listView(papers, library, address, page),
    href: address.href,
    heading,
    title,
    summary: describePapers(papers),
    description: `${library.site.title}: ${describePapers(papers, about)}.`,
    people: about === '' ? [] : frequentAuthors(papers, library),
    newer: undefined,
    older: undefined,
  };
}

export function papersView(library: Library, page = 1): ListPageView {
  const { papers, site } = library;
  const { routes } = site;
  const addresses = { href: routes.papers(), feed: routes.feed() };
  return listPageView(papers, library, { heading: 'Papers', about: '', ...addresses }, page);
}

export function topicView(key: string, library: Library, page = 1): ListPageView {
  const { site, papersByTopic } = library;
  const { routes } = site;
  const topic = site.topicOf(key);
  const { id, name, archive, category } = topic;
  const described = {
    heading: topicLabel(topic),
    about: ` on ${name}${category === undefined ? '' : ` (${archive ?? ''}, ${category})`}`,
    href: routes.topic(id),
    feed: feedOf(routes.topic(id)),
    filters: [{ name: 'topic' as const, value: category ?? name }],
  };
  return listPageView(papersByTopic.get(key) ?? [], library, described, page);
}

export function termView({ id, label, papers }: Term, library: Library, page = 1): ListPageView {
  const { routes } = library.site;
  const described = {
    heading: label,
    about: ` on ${label}`,
    href: routes.term(id),
    query: `"${label}"`,
  };
  const all = papers.flatMap((paper) => library.paperById.get(paper) ?? []);
  return listPageView(all, library, described, page);
}

export function venueView({ id, name, papers }: Venue, library: Library, page = 1): ListPageView {
  const { routes } = library.site;
  const described = {
    heading: name,
    about: ` in ${name}`,
    href: routes.venue(id),
    query: `venue:"${name}"`,
  };
  return listPageView(papers, library, described, page);
}

export function yearView(year: number, library: Library, page = 1): ListPageView {
  const { routes } = library.site;
  const heading = String(year);
  const described = {
    heading,
    title: `Papers from ${heading}`,
    about: '',
    href: routes.year(year),
    filters: [{ name: 'year' as const, value: heading }],
    isUngrouped: true,
  };
  const years = countedYears(library);
  const at = years.findIndex(({ label }) => label === heading);
  return {
    ...listPageView(library.papersByYear.get(year) ?? [], library, described, page),
    newer: years[at - 1],
    older: years[at + 1],
  };
}

/** One of the maintainer's lists, in its order. */
export function readingListView(list: ReadingList, library: Library, page = 1): ListPageView {
  const { routes } = library.site;
  const papers = list.papers.flatMap((id) => library.paperById.get(id) ?? []);
  const described = {
    heading: list.title,
    about: ` of the list “${list.title}”`,
    href: routes.list(list.id),
    isUngrouped: true,
  };
  const view = listPageView(papers, library, described, page);
  if (list.description === undefined) return view;
  const description = list.description.replace(/\.$/, '');
  return { ...view, summary: description, description: `${description}.` };
}
