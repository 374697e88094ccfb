/** Filters that narrow a result: the same conditions as operators set, each option with the papers that it leaves. */
import { fold } from '../domain/fold.ts';
import type { SearchState } from './address.ts';
import { topicLabel } from './index-files.ts';
import { MARKS, parseQuery, parseYears, type Condition } from './query.ts';
import { countEach, type Column, type SearchIndex } from './search-index.ts';
import { termsOf } from './words.ts';

/** A condition of the query; an author by name as printed, a kind or a venue by its name. */
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
  /** The search that a click on it leads to. */
  readonly next: SearchState;
}

/** A kind of filter. Its values are numbers: years, or places in a list of the index. */
interface Kind {
  readonly name: FilterName;
  readonly columnOf: (index: SearchIndex) => Column;
  readonly toOption: (index: SearchIndex, number: number) => Pick<Option, 'value' | 'label'>;
  /** The numbers that a value stands for. */
  readonly read: (index: SearchIndex, value: string) => readonly number[];
}

/** A kind of filter whose values are names of a list. */
function named(
  name: FilterName,
  columnOf: Kind['columnOf'],
  namesOf: (index: SearchIndex) => readonly string[],
  toLabel = (value: string): string => value,
): Kind {
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

const AUTHOR = named(
  'author',
  ({ persons }) => persons,
  ({ names }) => names.names,
);

const KINDS: readonly Kind[] = [
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
      const asked = termsOf(value);
      return topics.flatMap(({ category, name, archive }, topic) => {
        const own = termsOf(`${category} ${name} ${archive}`);
        return asked.every((each) => own.some((term) => term.startsWith(each))) ? [topic] : [];
      });
    },
  },
  named(
    'kind',
    ({ kinds }) => kinds,
    ({ names }) => names.kinds,
  ),
  named(
    'venue',
    ({ inVenue }) => inVenue,
    ({ venueNames }) => venueNames,
  ),
  {
    ...AUTHOR,
    // Whatever the spelling, by the person's first one.
    read: (index, value) =>
      AUTHOR.read(index, value).map((number) => index.names.persons[number] ?? number),
  },
  named(
    'has',
    ({ names }) => names.has,
    () => MARKS,
    (mark) => `With ${mark === 'pdf' ? 'PDF' : mark}`,
  ),
];

/** How many authors, how many venues are offered. */
const MOST = 12;

/** Whether papers have what a filter asks for; a value that no paper has is had by none. */
export function matchesFilter(index: SearchIndex, filter: Filter): (paper: number) => boolean {
  const kind = KINDS.find(({ name }) => name === filter.name);
  const asked = new Set(kind?.read(index, filter.value));
  const column = kind?.columnOf(index) ?? [];
  return (paper) => column[paper]?.some((number) => asked.has(number)) ?? false;
}

/**
 * A paper has one year, one kind: another click replaces the first, so that other values keep the counts that a click
 * gives. It has several authors: another click narrows further. `papers` match everything but the filters.
 */
export function countFacets(
  index: SearchIndex,
  papers: readonly number[],
  state: SearchState,
  conditions: readonly Filter[],
): readonly Facet[] {
  const filters = [...conditions, ...state.filters];
  const left = (kept: readonly Filter[]): readonly number[] => {
    const tests = kept.map((filter) => matchesFilter(index, filter));
    return tests.length === 0
      ? papers
      : papers.filter((paper) => tests.every((test) => test(paper)));
  };
  return KINDS.map(({ name, columnOf, toOption }) => {
    const chosen = filters.filter((filter) => filter.name === name).map(({ value }) => value);
    const others = filters.filter((each) => name === 'author' || each.name !== name);
    const found = left(others);
    // What all have narrows nothing: the one author whose papers these are.
    const options = inOrder(name, countEach(columnOf(index), found))
      .map(([each, count]) => ({ ...toOption(index, each), count }))
      .filter(({ count, value }) => count < found.length || chosen.includes(value));
    const unlisted = chosen
      .filter((value) => !options.some((option) => option.value === value))
      .map((value) => ({ value, label: value.replace('..', '–'), count: left(filters).length }));
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

/** Years from the last, anything else from the commonest; of authors, who are many, a few. */
function inOrder(name: FilterName, counts: Uint32Array): readonly (readonly [number, number])[] {
  const most = name === 'author' || name === 'venue' ? MOST : Infinity;
  const found: [number: number, count: number][] = [];
  for (let number = 0; number < counts.length; number += 1) {
    const count = counts[number] ?? 0;
    if (count <= (found[most - 1]?.[1] ?? 0)) continue;
    found.push([number, count]);
    if (found.length < most) continue;
    found.sort(([, a], [, b]) => b - a).length = most;
  }
  return name === 'year' ? found.reverse() : found.sort(([, a], [, b]) => b - a);
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
