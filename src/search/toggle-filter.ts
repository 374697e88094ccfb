/** What a click on a filter does to a search. */
import type { SearchState } from './address.ts';
import type { Filter } from './conditions.ts';
import { parseQuery } from './query.ts';

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
