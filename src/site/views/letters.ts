/** An index too long for one page, split by the first letter of its entries. */
import { pageOf } from '../routes.ts';
import type { Counted } from './counted.ts';
import {
  ENTRIES_A_PAGE,
  listPage,
  pageCount,
  type PageLink,
  type Pagination,
} from './list-pages.ts';
import type { Link } from './paper-row.ts';

export interface Entry {
  /** First sign of the name without its accent, in lower case; any sign. */
  readonly initial: string;
  readonly link: Link & Counted;
}

export interface LetterPage {
  /** `A`, or `Other` */
  readonly heading: string;
  readonly route: string;
  readonly letters: readonly PageLink[];
  readonly entries: readonly (Link & Counted)[];
  readonly pages: Pagination | undefined;
}

/** Part of the address of a letter's page, for what begins with none of a to z. */
const OTHER = 'other';

export function isSplit(entries: readonly unknown[]): boolean {
  return entries.length > ENTRIES_A_PAGE;
}

/** Letters that have entries, with the number of pages of each. */
export function letterCounts(entries: readonly Entry[]): readonly (readonly [string, number])[] {
  return [...byLetter(entries)].map(([letter, { length }]) => [
    letter,
    pageCount(length, ENTRIES_A_PAGE),
  ]);
}

/** Links to the letters of an index; none for one that is not split. */
export function letterLinks(
  entries: readonly Entry[],
  routeOf: (letter: string) => string,
  current?: string,
): readonly PageLink[] {
  if (!isSplit(entries)) return [];
  return [...byLetter(entries).keys()].map((letter) => ({
    label: headingOf(letter),
    href: routeOf(letter),
    isCurrent: letter === current,
  }));
}

export function letterPage(
  entries: readonly Entry[],
  letter: string,
  number: number,
  routeOf: (letter: string) => string,
): LetterPage {
  const route = routeOf(letter);
  const links = (byLetter(entries).get(letter) ?? []).map(({ link }) => link);
  const { items, pages } = listPage(links, number, route, ENTRIES_A_PAGE);
  return {
    heading: headingOf(letter),
    route: pageOf(route, number),
    letters: letterLinks(entries, routeOf, letter),
    entries: items,
    pages,
  };
}

/** In the order of the alphabet, what has no letter last. */
function byLetter(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const groups = Map.groupBy(entries, ({ initial }) => (/^[a-z]$/.test(initial) ? initial : OTHER));
  return new Map([...groups].toSorted(([a], [b]) => rank(a) - rank(b)));
}

function rank(letter: string): number {
  return letter === OTHER ? Infinity : letter.charCodeAt(0);
}

function headingOf(letter: string): string {
  return letter === OTHER ? 'Other' : letter.toUpperCase();
}
