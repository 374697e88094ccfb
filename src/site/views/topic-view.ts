import { hueOf, type Hue } from '../hues.ts';
import type { Library } from '../library.ts';
import { countOf, frequentAuthors, type Counted } from './counted.ts';
import { listFilter, type ListFilter } from './list-filter.ts';
import { listPage, type Pagination } from './list-pages.ts';
import type { Link } from './paper-row.ts';
import { yearGroups, type YearGroup } from './year-groups.ts';

export interface TopicView {
  readonly href: string;
  readonly name: string;
  readonly category: string;
  readonly archive: string;
  readonly hue: Hue;
  /** `Machine Learning (cs.LG)`: two archives may have a topic of one name. */
  readonly heading: string;
  readonly summary: string;
  readonly description: string;
  /** These papers as BibTeX and as a feed. */
  readonly links: readonly Link[];
  readonly groups: readonly YearGroup[];
  readonly filter: ListFilter | undefined;
  readonly pages: Pagination | undefined;
  /** Who wrote most of these papers. */
  readonly people: readonly (Link & Counted)[];
}

export function topicView(category: string, library: Library, page = 1): TopicView {
  const { site } = library;
  const { routes } = site;
  const papers = library.papersByCategory.get(category) ?? [];
  const { id, name, archive } = site.topicOf(category);
  const { items, pages } = listPage(papers, page, routes.topic(id));
  const summary = countOf(papers.length, 'paper');
  return {
    href: routes.topic(id),
    name,
    category,
    archive,
    hue: hueOf(category),
    heading: `${name} (${category})`,
    summary,
    description: `${site.title}: ${summary} on ${name} (${archive}, ${category}).`,
    links: [
      { label: 'BibTeX', href: routes.topicBib(id) },
      { label: 'Feed', href: routes.topicFeed(id) },
    ],
    groups: yearGroups(items, library),
    filter: listFilter(items, papers.length, library, {
      filters: [{ name: 'topic', value: category }],
    }),
    pages,
    people: frequentAuthors(papers, library),
  };
}
