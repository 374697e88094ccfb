/** Links with the number of papers behind each: the rows of every index. */
import { compareAuthors, type Author } from '../../domain/author.ts';
import { groupByAuthor } from '../../domain/catalog.ts';
import type { Paper } from '../../domain/paper.ts';
import type { Term } from '../../domain/terms/terms.ts';
import type { Library } from '../library.ts';
import type { Site } from '../site.ts';
import { topicLink, type Link, type TopicLink } from './paper-row.ts';

export interface Counted {
  readonly count: number;
}

export function countedAuthors(
  authors: readonly Author[],
  papersByAuthor: ReadonlyMap<string, readonly Paper[]>,
  { routes }: Site,
): readonly (Link & Counted)[] {
  return authors.map(({ id, name }) => ({
    label: name,
    href: routes.author(id),
    count: papersByAuthor.get(id)?.length ?? 0,
  }));
}

/** Authors that each page of a list names. */
const FREQUENT = 20;

/** The most frequent authors of a list first, equals by name. */
export function frequentAuthors(
  papers: readonly Paper[],
  { site, authorById, authorsByPaper }: Library,
): readonly (Link & Counted)[] {
  const byAuthor = groupByAuthor(papers, authorsByPaper);
  const authors = [...byAuthor.keys()].flatMap((id) => authorById.get(id) ?? []);
  return countedAuthors(authors.toSorted(compareAuthors), byAuthor, site)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, FREQUENT);
}

export function countedTerms(
  terms: readonly Term[],
  { routes }: Site,
): readonly (Link & Counted)[] {
  return terms.map(({ id, label, papers }) => ({
    label,
    href: routes.term(id),
    count: papers.length,
  }));
}

export function countedTopics(
  papersByTopic: ReadonlyMap<string, readonly Paper[]>,
  site: Site,
): readonly (TopicLink & Counted)[] {
  return [...papersByTopic].map(([key, { length }]) => ({
    ...topicLink(key, site),
    count: length,
  }));
}

export function countedYears({ site, papersByYear }: Library): readonly (Link & Counted)[] {
  return [...papersByYear].map(([year, { length }]) => ({
    label: String(year),
    href: site.routes.year(year),
    count: length,
  }));
}

/** @example countOf(1, 'paper') // '1 paper' @example countOf(50, 'paper') // '50 papers' */
export function countOf(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

/** @example spanOf([2021, 2019]) // '2019–2021' @example spanOf([2021]) // '2021' */
export function spanOf(years: readonly number[]): string {
  if (years.length === 0) return 'without a year';
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${String(first)}–${String(last)}`;
}
