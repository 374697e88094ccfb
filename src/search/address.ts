/**
 * What a search asks for, and its address: `?q=minimax&year=2021&author=Ada+Osei&sort=newest`. The same search has
 * the same address.
 */
import type { Filter, FilterName } from './conditions.ts';
import { parseQuery } from './query.ts';

export interface SearchState {
  readonly query: string;
  readonly filters: readonly Filter[];
  readonly order: Order;
}

export type Order = (typeof ORDERS)[number];

export const ORDERS = ['relevance', 'newest', 'oldest', 'title'] as const;

const FILTERS: readonly FilterName[] = ['year', 'topic', 'author', 'has'];

/** @example parseAddress('?q=minimax&year=2021').filters // [{ name: 'year', value: '2021' }] */
export function parseAddress(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  return {
    query: parameters.get('q')?.trim() ?? '',
    filters: FILTERS.flatMap((name) => parameters.getAll(name).map((value) => ({ name, value }))),
    order: ORDERS.find((order) => order === parameters.get('sort')) ?? 'relevance',
  };
}

/** Empty for a search that asks for nothing. */
export function formatAddress({ query, filters, order }: SearchState): string {
  const sorted = filters.toSorted((a, b) => FILTERS.indexOf(a.name) - FILTERS.indexOf(b.name));
  const pairs = [
    ...(query.trim() === '' ? [] : [['q', query.trim()]]),
    ...sorted.map(({ name, value }) => [name, value]),
    ...(order === 'relevance' ? [] : [['sort', order]]),
  ];
  if (pairs.length === 0) return '';
  return `?${pairs.map(([name = '', value = '']) => `${name}=${encodeURIComponent(value)}`).join('&')}`;
}

/**
 * The search after a click on a filter: it is taken out, also where it was typed as an operator, or put in. A paper
 * has several authors; a year, a topic put in takes another's place.
 */
export function toggleFilter(state: SearchState, { name, value }: Filter): SearchState {
  const typed = parseQuery(state.query).conditions;
  const isSame = (filter: Filter): boolean => filter.name === name && filter.value === value;
  const isOn = [...typed, ...state.filters].some(isSame);
  const goes = (filter: Filter): boolean =>
    isOn || name === 'author' ? isSame(filter) : filter.name === name;
  const query = typed
    .filter(goes)
    .toReversed()
    .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), state.query)
    .replaceAll(/\s+/g, ' ')
    .trim();
  const kept = state.filters.filter((filter) => !goes(filter));
  return { ...state, query, filters: isOn ? kept : [...kept, { name, value }] };
}

/** Whether the state asks for anything. */
export function isEmpty({ query, filters }: SearchState): boolean {
  return query.trim() === '' && filters.length === 0;
}
