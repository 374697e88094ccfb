import type { Author } from '../../domain/author.ts';
import { groupBy, groupByAuthor, type Catalog } from '../../domain/catalog.ts';
import type { Paper } from '../../domain/paper.ts';
import { site } from '../settings.ts';
import { countedAuthors, countedTopics, countOf, type Counted } from './counted.ts';
import type { Link, TopicLink } from './paper-row.ts';
import { yearGroups, type YearGroup } from './year-groups.ts';

export interface AuthorView {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  /** Other spellings of the name on these papers. */
  readonly otherSpellings: readonly string[];
  readonly groups: readonly YearGroup[];
  /** With the number of papers together. */
  readonly coauthors: readonly (Link & Counted)[];
  readonly topics: readonly (TopicLink & Counted)[];
}

export function authorView(author: Author, catalog: Catalog): AuthorView {
  const papers = catalog.papersByAuthor.get(author.id) ?? [];
  const summary = countOf(papers.length, 'paper');
  return {
    name: author.name,
    summary,
    description: `${summary} by ${author.name}, with co-authors and topics. ${site.title}.`,
    otherSpellings: author.otherSpellings,
    groups: yearGroups(papers, catalog),
    coauthors: coauthorsOf(author, papers, catalog),
    topics: countedTopics(groupBy(papers, ({ category }) => [category])),
  };
}

/** The co-authors with most papers together first, equals by name. */
function coauthorsOf(
  author: Author,
  papers: readonly Paper[],
  { authorById, authorsByPaper, compareNames }: Catalog,
): readonly (Link & Counted)[] {
  const together = groupByAuthor(papers, authorsByPaper);
  const others = [...together.keys()]
    .filter((id) => id !== author.id)
    .flatMap((id) => authorById.get(id) ?? []);
  return countedAuthors(others, together).toSorted(
    (a, b) => b.count - a.count || compareNames(a.label, b.label),
  );
}
