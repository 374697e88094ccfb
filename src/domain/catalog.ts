/** The index of all papers: sorted, by author, by topic, by venue, by year. */
import { authorsOf, hasManyAuthors, type Author, type Authorship } from './author.ts';
import { fold } from './fold.ts';
import type { Paper } from './paper.ts';
import { compareDates, yearOf } from './partial-date.ts';
import type { People } from './people.ts';
import { findRelated, type Related } from './related/related.ts';
import { correctNames } from './correct-names.ts';
import { venuesOf, type Venue, type VenueNames } from './venue.ts';
import { ALL_TOPICS, topicId, topicKeys, type TopicSource } from './topic.ts';
import { findTerms, type TermIndex, type TermSettings } from './terms/terms.ts';

export interface Catalog extends Authorship {
  /** Forthcoming papers first, then newest first; papers of the same date in the order of their source, then by id. */
  readonly papers: readonly Paper[];
  readonly paperById: ReadonlyMap<string, Paper>;
  /** In the order of `authors`. */
  readonly authorById: ReadonlyMap<string, Author>;
  /** The site's owner, if they are an author; undefined for a lab. */
  readonly ownerId: string | undefined;
  /** By the author's id. */
  readonly papersByAuthor: ReadonlyMap<string, readonly Paper[]>;
  /** Keys of each paper's topics, by its id: arXiv categories and keywords, one spelling each. */
  readonly topicsByPaper: ReadonlyMap<string, readonly string[]>;
  /** By the key of the topic, largest topic first. */
  readonly papersByTopic: ReadonlyMap<string, readonly Paper[]>;
  /** Journals, conferences and books of these papers. */
  readonly venues: readonly Venue[];
  /** By the paper's id. */
  readonly venueByPaper: ReadonlyMap<string, Venue>;
  /** By year, newest first, without papers that have no year. */
  readonly papersByYear: ReadonlyMap<number, readonly Paper[]>;
  /** Former id of an author -> the present one, for redirects. */
  readonly formerAuthorIds: ReadonlyMap<string, string>;
  /** Key phrases of these papers. */
  readonly terms: TermIndex;
  /** By the paper's id, most similar first. */
  readonly related: ReadonlyMap<string, readonly Related[]>;
}

export interface CatalogOptions {
  readonly people?: People;
  /** Whose papers these are: all spellings of the owner's name are one person. */
  readonly owner?: string | undefined;
  /** What counts as a topic. */
  readonly topicsFrom?: readonly TopicSource[];
  readonly venueNames?: VenueNames;
  readonly termSettings?: TermSettings;
  /** Title and abstract without markup; by default their Markdown. */
  readonly toText?: (paper: Paper) => { readonly title: string; readonly abstract: string };
}

export function buildCatalog(
  unsorted: readonly Paper[],
  {
    people = {},
    owner,
    topicsFrom = ALL_TOPICS,
    venueNames = {},
    termSettings,
    toText = ({ title, abstract = '' }) => ({ title, abstract }),
  }: CatalogOptions = {},
): Catalog {
  const papers = correctNames(unsorted, people).toSorted(comparePapers);
  const { authors, authorsByPaper } = authorsOf(papers, people, owner);
  const ownerId = owner && authors.find((author) => isNamed(author, owner))?.id;
  const authorById = new Map(authors.map((author) => [author.id, author]));
  const topicsByPaper = topicsOf(papers, topicsFrom);
  const documents = papers.map((paper) => {
    const { title, abstract } = toText(paper);
    const ids = hasManyAuthors(paper) ? [] : idsOf(authorsByPaper.get(paper.id) ?? []);
    // Two papers are not related just because both are the owner's.
    const others = ids.filter((id) => id !== ownerId);
    const topics = topicsByPaper.get(paper.id) ?? [];
    return { id: paper.id, title, abstract, authors: others, topics };
  });
  const terms = findTerms(documents, termSettings);
  const byTopic = groupBy(papers, ({ id }) => topicsByPaper.get(id) ?? []);
  return {
    papers,
    paperById: new Map(papers.map((paper) => [paper.id, paper])),
    authors,
    authorsByPaper,
    authorById,
    ownerId,
    papersByAuthor: groupByAuthor(papers, authorsByPaper),
    ...venuesOf(papers, venueNames),
    topicsByPaper,
    papersByTopic: new Map(
      [...byTopic].toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1)),
    ),
    papersByYear: groupBy(papers, ({ date }) => (date === undefined ? [] : [yearOf(date)])),
    formerAuthorIds: new Map(
      Object.entries(people).flatMap(([id, { formerIds }]) =>
        authorById.has(id) ? formerIds.map((former) => [former, id] as const) : [],
      ),
    ),
    terms,
    related: findRelated(documents, terms),
  };
}

function isNamed({ name, otherSpellings }: Author, printed: string): boolean {
  return [name, ...otherSpellings].some((spelling) => fold(spelling) === fold(printed));
}

/** Papers by the id of each of their authors. */
export function groupByAuthor(
  papers: readonly Paper[],
  authorsByPaper: Authorship['authorsByPaper'],
): ReadonlyMap<string, readonly Paper[]> {
  return groupBy(papers, ({ id }) => new Set(idsOf(authorsByPaper.get(id) ?? [])));
}

/** The most frequent spelling of a keyword becomes its key. */
function topicsOf(
  papers: readonly Paper[],
  from: readonly TopicSource[],
): ReadonlyMap<string, readonly string[]> {
  const keys = new Map(papers.map((paper) => [paper.id, topicKeys(paper, from)]));
  const counts = new Map<string, number>();
  for (const key of [...keys.values()].flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const commonest = new Map(
    [...counts]
      .toSorted(([a, x], [b, y]) => x - y || (a < b ? 1 : -1))
      .map(([key]) => [topicId(key), key]),
  );
  return new Map(
    [...keys].map(([id, each]) => [id, each.map((key) => commonest.get(topicId(key)) ?? key)]),
  );
}

/** Newest first. */
function comparePapers(a: Paper, b: Paper): number {
  return compareDates(b.date, a.date) || b.order - a.order || (a.id < b.id ? -1 : 1);
}

function idsOf(authors: readonly (Author | undefined)[]): readonly string[] {
  return authors.flatMap((author) => author?.id ?? []);
}

/** Groups in the order in which their keys first occur; each keeps the order of the papers. */
export function groupBy<Key>(
  papers: readonly Paper[],
  keysOf: (paper: Paper) => Iterable<Key>,
): ReadonlyMap<Key, readonly Paper[]> {
  const groups = new Map<Key, Paper[]>();
  for (const paper of papers) {
    for (const key of keysOf(paper)) {
      const group = groups.get(key);
      if (group) group.push(paper);
      else groups.set(key, [paper]);
    }
  }
  return groups;
}
