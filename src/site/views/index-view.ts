/** The indexes of authors, topics and years. */
import type { Catalog } from '../../domain/catalog.ts';
import { countedAuthors, countedTopics, countedYears, countOf, type Counted } from './counted.ts';
import type { Link, TopicLink } from './paper-row.ts';

export interface IndexView {
  readonly authors: readonly (Link & Counted)[];
  readonly authorsSummary: string;
  readonly topics: readonly (TopicLink & Counted)[];
  readonly topicsSummary: string;
  readonly years: readonly (Link & Counted)[];
  readonly yearsSummary: string;
}

export function indexView(catalog: Catalog): IndexView {
  const authors = countedAuthors(catalog.authors, catalog.papersByAuthor);
  const topics = countedTopics(catalog.papersByCategory);
  const years = countedYears(catalog);
  return {
    authors,
    authorsSummary: `${countOf(authors.length, 'author')}, by family name, with the number of papers of each.`,
    topics,
    topicsSummary: `${countOf(topics.length, 'topic')}, the one with most papers first. A topic is an arXiv category.`,
    years,
    yearsSummary: `Papers of ${countOf(years.length, 'year')}.`,
  };
}
