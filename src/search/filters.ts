/** Filters that narrow a result, like operators of a query; each option with the number of papers that it leaves. */
import { fold } from '../domain/fold.ts';
import type { SearchState } from './address.ts';
import { topicLabel } from './index-files.ts';
import { EXTRAS, parseQuery, parseYears, type Condition } from './query.ts';
import { countValues, type Column, type SearchIndex } from './search-index.ts';
import { termsOf } from './words.ts';

/** Like a condition of the query; an author by name as printed, a kind or a venue by its name. */
export interface Filter {
  readonly name: FilterName;
  readonly value: string;
}

export type FilterName = Condition['name'] | 'author' | 'kind' | 'venue';

export interface Facet {
  readonly name: FilterName;
  readonly options: readonly Option[];
}

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly isOn: boolean;
  /** The search after a click on the option. */
  readonly next: SearchState;
}

/** Values are numbers: years, or positions in a list of the index. */
interface FilterKind {
  readonly name: FilterName;
  readonly columnOf: (index: SearchIndex) => Column;
  readonly toOption: (index: SearchIndex, number: number) => Pick<Option, 'value' | 'label'>;
  /** The numbers that a typed value means. */
  readonly read: (index: SearchIndex, value: string) => readonly number[];
}

/** A filter whose values are the names in a list. */
function listFilter(
  name: FilterName,
  columnOf: FilterKind['columnOf'],
  namesOf: (index: SearchIndex) => readonly string[],
  toLabel = (value: string): string => value,
): FilterKind {
  return {
    name,
    columnOf,
    toOption: (index, number) => {
      const value = namesOf(index)[number] ?? '';
      return { value, label: toLabel(value) };
    },
    read: (index, value) =>
      namesOf(index).flatMap((each, number) => (fold(each) === fold(value) ? [number] : [])),
  };
}

const AUTHOR = listFilter(
  'author',
  ({ persons }) => persons,
  ({ names }) => names.names,
);

const KINDS: readonly FilterKind[] = [
  {
    name: 'year',
    columnOf: ({ years }) => years,
    toOption: (_index, year) => ({ value: String(year), label: String(year) }),
    read: ({ years }, value) => {
      const { first, last } = parseYears(value) ?? { first: Infinity, last: -Infinity };
      return [...new Set(years.flat())].filter((year) => year >= first && year <= last);
    },
  },
  {
    name: 'topic',
    columnOf: ({ names }) => names.topic,
    toOption: ({ names }, topic) => {
      const { category = '', name = '' } = names.topics[topic] ?? {};
      return { value: category || name, label: topicLabel({ category, name }) };
    },
    read: ({ names: { topics } }, value) => {
      const exact = topics.findIndex(
        ({ category, name }) => fold(category || name) === fold(value),
      );
      if (exact >= 0) return [exact];
      const typed = termsOf(value);
      return topics.flatMap(({ category, name, archive }, topic) => {
        const terms = termsOf(`${category} ${name} ${archive}`);
        return typed.every((each) => terms.some((term) => term.startsWith(each))) ? [topic] : [];
      });
    },
  },
  listFilter(
    'kind',
    ({ kinds }) => kinds,
    ({ names }) => names.kinds,
  ),
  listFilter(
    'venue',
    ({ inVenue }) => inVenue,
    ({ venueNames }) => venueNames,
  ),
  {
    ...AUTHOR,
    // Any spelling leads to the person's first one.
    read: (index, value) =>
      AUTHOR.read(index, value).map((number) => index.names.persons[number] ?? number),
  },
  listFilter(
    'has',
    ({ names }) => names.has,
    () => EXTRAS,
    (extra) => `With ${extra === 'pdf' ? 'PDF' : extra}`,
  ),
];

/** Options for authors and for venues, which are many. */
const MAX_OPTIONS = 12;

/** A test whether a paper matches the filter; none does for an unknown value. */
export function matchesFilter(index: SearchIndex, filter: Filter): (paper: number) => boolean {
  const kind = KINDS.find(({ name }) => name === filter.name);
  const accepted = new Set(kind?.read(index, filter.value));
  const column = kind?.columnOf(index) ?? [];
  return (paper) => column[paper]?.some((number) => accepted.has(number)) ?? false;
}

/**
 * A paper has one year and one kind, so a second click replaces the first, and options count as if none were chosen. It
 * has several authors, so another click narrows further. `papers` match everything but the filters.
 */
export function countFacets(
  index: SearchIndex,
  papers: readonly number[],
  state: SearchState,
  conditions: readonly Filter[],
): readonly Facet[] {
  const filters = [...conditions, ...state.filters];
  const apply = (applied: readonly Filter[]): readonly number[] => {
    const tests = applied.map((filter) => matchesFilter(index, filter));
    return tests.length === 0
      ? papers
      : papers.filter((paper) => tests.every((test) => test(paper)));
  };
  return KINDS.map(({ name, columnOf, toOption }) => {
    const chosen = filters.filter((filter) => filter.name === name).map(({ value }) => value);
    const others = filters.filter((each) => name === 'author' || each.name !== name);
    const found = apply(others);
    // An option that all papers have narrows nothing, such as the owner of the site.
    const options = inOrder(name, countValues(columnOf(index), found))
      .map(([each, count]) => ({ ...toOption(index, each), count }))
      .filter(({ count, value }) => count < found.length || chosen.includes(value));
    const unlisted = chosen
      .filter((value) => !options.some((option) => option.value === value))
      .map((value) => ({ value, label: value.replace('..', '–'), count: apply(filters).length }));
    return {
      name,
      options: [...unlisted, ...options].map((option) => ({
        ...option,
        isOn: chosen.includes(option.value),
        next: toggleFilter(state, { name, value: option.value }),
      })),
    };
  });
}

/** Years with the last first, anything else with the commonest first. */
function inOrder(name: FilterName, counts: Uint32Array): readonly (readonly [number, number])[] {
  const max = name === 'author' || name === 'venue' ? MAX_OPTIONS : Infinity;
  const found: [number: number, count: number][] = [];
  for (let number = 0; number < counts.length; number += 1) {
    const count = counts[number] ?? 0;
    if (count <= (found[max - 1]?.[1] ?? 0)) continue;
    found.push([number, count]);
    if (found.length < max) continue;
    found.sort(([, a], [, b]) => b - a).length = max;
  }
  return name === 'year' ? found.reverse() : found.sort(([, a], [, b]) => b - a);
}

/**
 * The search after a click on a filter: removes it, also where it was typed as an operator, or adds it. A new author is
 * added to the others; a new year or topic replaces the old one.
 */
export function toggleFilter(state: SearchState, { name, value }: Filter): SearchState {
  const typed = parseQuery(state.query).conditions;
  const isSame = (filter: Filter): boolean => filter.name === name && filter.value === value;
  const isOn = [...typed, ...state.filters].some(isSame);
  const isRemoved = (filter: Filter): boolean =>
    isOn || name === 'author' ? isSame(filter) : filter.name === name;
  const query = typed
    .filter(isRemoved)
    .toReversed()
    .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), state.query)
    .replaceAll(/\s+/g, ' ')
    .trim();
  const kept = state.filters.filter((filter) => !isRemoved(filter));
  return { ...state, query, filters: isOn ? kept : [...kept, { name, value }] };
}
