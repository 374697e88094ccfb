/** Pagination of lists that are too long for one page. */
import type { Paper } from '../../domain/paper.ts';
import { yearOf } from '../../domain/partial-date.ts';
import { pageOf } from '../routes.ts';
import type { Link } from './paper-row.ts';

/** Papers on a page of a list; names and phrases on a page of an index. */
export const PAPERS_A_PAGE = 200;
export const ENTRIES_A_PAGE = 1000;

export interface PageLink extends Link {
  readonly isCurrent: boolean;
}

export interface Pagination {
  /** The first, the last and those around this page. */
  readonly numbers: readonly PageLink[];
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
}

export interface ListPage<Item> {
  readonly items: readonly Item[];
  /** Undefined for a list of one page. */
  readonly pages: Pagination | undefined;
}

/** Pages before and after this one that are linked by number. */
const AROUND = 2;

export function pageCount(length: number, size = PAPERS_A_PAGE): number {
  return Math.max(1, Math.ceil(length / size));
}

/** Page `number`, from 1, of the list that begins at `route`. */
export function listPage<Item>(
  items: readonly Item[],
  number: number,
  route: string,
  size = PAPERS_A_PAGE,
): ListPage<Item> {
  const last = pageCount(items.length, size);
  const linkTo = (other: number): PageLink => ({
    label: String(other),
    href: pageOf(route, other),
    isCurrent: other === number,
  });
  const numbers = Array.from({ length: last }, (_, index) => index + 1).filter(
    (other) => other === 1 || other === last || Math.abs(other - number) <= AROUND,
  );
  return {
    items: items.slice((number - 1) * size, number * size),
    pages:
      last === 1
        ? undefined
        : {
            numbers: numbers.map(linkTo),
            previous: number > 1 ? linkTo(number - 1) : undefined,
            next: number < last ? linkTo(number + 1) : undefined,
          },
  };
}

/** Where the papers of each year begin in the list at `route`: `/topics/cs-lg/page/2/#year-2019`. */
export function yearAddresses(papers: readonly Paper[], route: string): (year: number) => string {
  const starts = new Map<number, number>();
  for (const [index, { date }] of papers.entries()) {
    const year = date && yearOf(date);
    if (year !== undefined && !starts.has(year)) starts.set(year, index);
  }
  return (year) => {
    const number = Math.floor((starts.get(year) ?? 0) / PAPERS_A_PAGE) + 1;
    return `${pageOf(route, number)}#year-${String(year)}`;
  };
}
