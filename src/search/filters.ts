/** Filters that narrow a result: the same conditions as operators set, each option with the papers that it leaves. */
import { fold } from '../domain/fold.ts';
import { formatAddress, type SearchState } from './address.ts';
import { topicLabel } from './index-files.ts';
import { parseQuery, parseYears, type Condition } from './query.ts';
import { countEach, type Column, type SearchIndex } from './search-index.ts';
import { termsOf } from './words.ts';

/** A condition of the query, or an author by name as printed. */
export interface Filter {
  readonly name: FilterName;
  readonly value: string;
}

export type FilterName = Condition['name'] | 'author';

export interface Facet {
  readonly name: FilterName;
  readonly options: readonly Option[];
}

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly isOn: boolean;
  /** Address of the search that a click on it leads to. */
  readonly address: string;
}

/** A kind of filter. Its values are numbers: years, or places in a list of the index. */
interface Kind {
  readonly name: FilterName;
  readonly columnOf: (index: SearchIndex) => Column;
  readonly toOption: (index: SearchIndex, number: number) => Pick<Option, 'value' | 'label'>;
  /** The numbers that a value stands for. */
  readonly read: (index: SearchIndex, value: string) => readonly number[];
}

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
  {
    name: 'author',
    columnOf: ({ persons }) => persons,
    toOption: ({ names }, person) => {
      const name = names.names[person] ?? '';
      return { value: name, label: name };
    },
    read: ({ names: { names, persons } }, value) =>
      names.flatMap((name, number) =>
        fold(name) === fold(value) ? [persons[number] ?? number] : [],
      ),
  },
  {
    name: 'has',
    columnOf: ({ code }) => code,
    toOption: () => ({ value: 'code', label: 'With code' }),
    read: (_index, value) => (value === 'code' ? [1] : []),
  },
];

/** How many authors are offered. */
const MOST_AUTHORS = 12;

/** Whether papers have what a filter asks for; a value that no paper has is had by none. */
export function matchesFilter(index: SearchIndex, filter: Filter): (paper: number) => boolean {
  const kind = KINDS.find(({ name }) => name === filter.name);
  const asked = new Set(kind?.read(index, filter.value));
  const column = kind?.columnOf(index) ?? [];
  return (paper) => column[paper]?.some((number) => asked.has(number)) ?? false;
}

/**
 * A paper has one year, one topic: another click replaces the first, so that other values keep the counts that a click
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
      .map((value) => ({ value, label: value, count: left(filters).length }));
    return {
      name,
      options: [...unlisted, ...options].map((option) => ({
        ...option,
        isOn: chosen.includes(option.value),
        address: formatAddress(toggleFilter(state, { name, value: option.value })),
      })),
    };
  });
}

/** Years from the last, anything else from the commonest; of authors, who are many, a few. */
function inOrder(name: FilterName, counts: Uint32Array): readonly (readonly [number, number])[] {
  const most = name === 'author' ? MOST_AUTHORS : Infinity;
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
