/**
 * The state of a search, and its address: `?q=minimax&year=2021&author=Ada+Osei&sort=newest`. Equal searches have equal
 * addresses.
 */

export interface SearchState {
  readonly query: string;
  readonly filters: readonly Filter[];
  readonly order: Order;
}

/** Like a condition of the query; an author by name as printed, a kind or a venue by its name. */
export interface Filter {
  readonly name: FilterName;
  readonly value: string;
}

export type FilterName = (typeof FILTERS)[number];

/** In characters; anything longer is pasted text. */
export const MAX_QUERY_LENGTH = 1000;

export type Order = (typeof ORDERS)[number];

export const ORDERS = ['relevance', 'newest', 'oldest', 'title'] as const;

const FILTERS = ['year', 'kind', 'venue', 'topic', 'author', 'has'] as const;

/** @example parseAddress('?q=minimax&year=2021').filters // [{ name: 'year', value: '2021' }] */
export function parseAddress(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  return {
    query: parameters.get('q')?.trim() ?? '',
    filters: FILTERS.flatMap((name) => parameters.getAll(name).map((value) => ({ name, value }))),
    order: ORDERS.find((order) => order === parameters.get('sort')) ?? 'relevance',
  };
}

/** Empty for an empty search. */
export function formatAddress({ query, filters, order }: SearchState): string {
  const sorted = filters.toSorted((a, b) => FILTERS.indexOf(a.name) - FILTERS.indexOf(b.name));
  const typed = query.trim().slice(0, MAX_QUERY_LENGTH);
  const address = new URLSearchParams([
    ...(typed === '' ? [] : [['q', typed]]),
    ...sorted.map(({ name, value }) => [name, value]),
    ...(order === 'relevance' ? [] : [['sort', order]]),
  ]).toString();
  return address && `?${address}`;
}

/** Without words and filters; the order alone does not make a search. */
export function isEmpty({ query, filters }: SearchState): boolean {
  return query.trim() === '' && filters.length === 0;
}
