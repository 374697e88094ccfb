import { topicLabel } from '../../domain/topic.ts';
import type { Library } from '../library.ts';
import { countOf, frequentAuthors, type Counted } from './counted.ts';
import { listFilter, type ListFilter } from './list-filter.ts';
import { listPage, type Pagination } from './list-pages.ts';
import type { Link } from './paper-row.ts';
import { yearGroups, type YearGroup } from './year-groups.ts';

export interface TopicView {
  readonly href: string;
  readonly name: string;
  /** Undefined, as the next, for a keyword. */
  readonly category: string | undefined;
  readonly archive: string | undefined;
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

export function topicView(key: string, library: Library, page = 1): TopicView {
  const { site } = library;
  const { routes } = site;
  const papers = library.papersByTopic.get(key) ?? [];
  const topic = site.topicOf(key);
  const { id, name, archive, category } = topic;
  const { items, pages } = listPage(papers, page, routes.topic(id));
  const summary = countOf(papers.length, 'paper');
  return {
    href: routes.topic(id),
    name,
    category,
    archive,
    heading: topicLabel(topic),
    summary,
    description:
      category === undefined
        ? `${site.title}: ${summary} on ${name}.`
        : `${site.title}: ${summary} on ${name} (${archive ?? ''}, ${category}).`,
    links: [
      { label: 'BibTeX', href: routes.topicBib(id) },
      { label: 'Feed', href: routes.topicFeed(id) },
    ],
    groups: yearGroups(items, library),
    filter: listFilter(items, papers.length, library, {
      filters: [{ name: 'topic', value: category ?? name }],
    }),
    pages,
    people: frequentAuthors(papers, library),
  };
}
