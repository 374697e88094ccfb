/** Links with numbers of papers: the rows of every index. */
import { compareAuthors } from '../../domain/author.ts';
import { groupByAuthor } from '../../domain/catalog.ts';
import type { Paper } from '../../domain/paper.ts';
import { yearOf } from '../../domain/partial-date.ts';
import type { Term } from '../../domain/terms/terms.ts';
import type { Library } from '../library.ts';
import type { Site } from '../site.ts';
import { meaningOf, topicLink, type Link, type TopicLink } from './paper-row.ts';

export interface Counted {
  readonly count: number;
}

/** Frequent authors on each page of a list. */
const MAX_AUTHORS = 20;

/** The most frequent authors of a list, without the site's owner, who is on most papers; ties are sorted by name. */
export function frequentAuthors(
  papers: readonly Paper[],
  { site, ownerId, authorById, authorsByPaper }: Library,
  max = MAX_AUTHORS,
): readonly (Link & Counted)[] {
  const byAuthor = groupByAuthor(papers, authorsByPaper);
  const others = [...byAuthor.keys()].filter((id) => id !== ownerId);
  const authors = others.flatMap((id) => authorById.get(id) ?? []);
  return authors
    .map((author) => ({ author, count: byAuthor.get(author.id)?.length ?? 0 }))
    .toSorted((a, b) => b.count - a.count || compareAuthors(a.author, b.author))
    .slice(0, max)
    .map(({ author: { id, name }, count }) => ({
      label: name,
      href: site.routes.author(id),
      count,
    }));
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

/**
 * How many papers there are, and what their years mean: of publication, or of first appearance.
 * @example describePapers(papers) // '50 papers that first appeared between 2019 and 2026'
 * @example describePapers(papers, ' on rain') // '2 papers on rain published in 2019'
 */
export function describePapers(papers: readonly Paper[], about = ''): string {
  const dated = papers.filter(({ date }) => date !== undefined);
  const undated = papers.length - dated.length;
  if (dated.length === 0) return `${countOf(undated, 'paper')}${about} without a year`;
  const meanings = dated.map(meaningOf);
  const appeared = meanings.some((each) => each === 'First listed' || each === 'Revised');
  const years = spanOf(yearsOf(dated));
  const when = years.includes('–') ? `between ${years.replace('–', ' and ')}` : `in ${years}`;
  const verb = appeared ? 'that first appeared' : 'published';
  return [
    `${countOf(dated.length, 'paper')}${about} ${verb} ${when}`,
    ...(undated > 0 ? [`${String(undated)} without a year`] : []),
  ].join(' and ');
}

/** Years of the papers that have a date. */
export function yearsOf(papers: readonly Paper[]): readonly number[] {
  return papers.flatMap(({ date }) => (date === undefined ? [] : [yearOf(date)]));
}

/** @example spanOf([2021, 2019]) // '2019–2021' @example spanOf([2021]) // '2021' */
export function spanOf(years: readonly number[]): string {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${String(first)}–${String(last)}`;
}
