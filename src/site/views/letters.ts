/** An index that is too long for one page, split by the first letter of its entries. */
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
  /** First character of the name, in lower case without accent; not necessarily a letter. */
  readonly initial: string;
  readonly link: Link & Counted;
}

export interface LetterPage {
  /** Of the index: `Authors`. */
  readonly name: string;
  /** `A`, or `Other` */
  readonly heading: string;
  readonly route: string;
  readonly letters: readonly PageLink[];
  readonly entries: readonly (Link & Counted)[];
  readonly pages: Pagination | undefined;
}

/** In the address of the page for entries that do not begin with a to z. */
const OTHER = 'other';

export function isSplit(entries: readonly unknown[]): boolean {
  return entries.length > ENTRIES_A_PAGE;
}

/** The letters that have entries, each with its number of pages. */
export function letterCounts(entries: readonly Entry[]): readonly (readonly [string, number])[] {
  return [...byLetter(entries)].map(([letter, { length }]) => [
    letter,
    pageCount(length, ENTRIES_A_PAGE),
  ]);
}

/** Empty for an index that is not split. */
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
  name: string,
  entries: readonly Entry[],
  letter: string,
  number: number,
  routeOf: (letter: string) => string,
): LetterPage {
  const route = routeOf(letter);
  const links = (byLetter(entries).get(letter) ?? []).map(({ link }) => link);
  const { items, pages } = listPage(links, number, route, ENTRIES_A_PAGE);
  return {
    name,
    heading: headingOf(letter),
    route: pageOf(route, number),
    letters: letterLinks(entries, routeOf, letter),
    entries: items,
    pages,
  };
}

/** In alphabetical order, `OTHER` last. */
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
