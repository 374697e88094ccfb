/** Filters that narrow a result, each with the number of papers that a click on it gives. */
import { fulfils, type Filter, type FilterName } from './conditions.ts';
import type { SearchIndex } from './search-index.ts';

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

/** How many authors are offered. */
const MOST_AUTHORS = 12;

/**
 * A paper has one year, one topic: another click replaces the first. It has several authors: another click narrows
 * further. `papers` fulfil everything but the filters.
 */
export function countFacets(
  index: SearchIndex,
  papers: readonly number[],
  filters: readonly Filter[],
  addressAfter: (clicked: Filter) => string,
): readonly Facet[] {
  const { names } = index;
  const holding = (kept: readonly Filter[]): readonly number[] => {
    const tests = kept.map((filter) => fulfils(index, filter));
    if (tests.length === 0) return papers;
    return papers.filter((paper) => tests.every((test) => test(paper)));
  };
  const beside = (name: FilterName): readonly number[] =>
    holding(filters.filter((filter) => filter.name !== name));
  const chosen = (name: FilterName): readonly string[] =>
    filters.filter((filter) => filter.name === name).map(({ value }) => value);

  const years = tally(beside('year'), (paper) => index.years[paper] ?? 0);
  const topics = tally(beside('topic'), (paper) => names.topic[paper] ?? 0);
  const code = beside('has').filter((paper) => index.withCode.has(paper)).length;
  const authors = tallyPersons(index, holding(filters));
  const facet = (name: FilterName, options: readonly Option[]): Facet => {
    const listed = new Set(options.map(({ value }) => value));
    const unlisted = chosen(name).filter((value) => !listed.has(value));
    const { length } = unlisted.length > 0 ? holding(filters) : [];
    return {
      name,
      options: [...unlisted.map((value) => option(name, value, value, length)), ...options],
    };
  };
  const option = (name: FilterName, value: string, label: string, count: number): Option => ({
    value,
    label,
    count,
    isOn: chosen(name).includes(value),
    address: addressAfter({ name, value }),
  });
  return [
    facet(
      'year',
      [...years]
        .filter(([year]) => year > 0)
        .sort(([a], [b]) => b - a)
        .map(([year, count]) => option('year', String(year), String(year), count)),
    ),
    facet(
      'topic',
      byCount(topics).flatMap(([topic, count]) => {
        const { category = '', name = '' } = names.topics[topic] ?? {};
        const label = name === category ? name : `${name} (${category})`;
        return category === '' ? [] : [option('topic', category, label, count)];
      }),
    ),
    facet(
      'author',
      byCount(authors)
        .slice(0, MOST_AUTHORS)
        .map(([person, count]) => {
          const name = names.names[person] ?? '';
          return option('author', name, name, count);
        }),
    ),
    facet('has', code > 0 ? [option('has', 'code', 'With code', code)] : []),
  ];
}

function tally(
  papers: readonly number[],
  keyOf: (paper: number) => number,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const paper of papers) {
    const key = keyOf(paper);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function tallyPersons(
  { names, persons }: SearchIndex,
  papers: readonly number[],
): ReadonlyMap<number, number> {
  const counts = new Uint32Array(names.names.length);
  for (const paper of papers) {
    persons[paper]?.forEach((person) => {
      counts[person] = (counts[person] ?? 0) + 1;
    });
  }
  const least = leastOfMost(counts);
  const frequent = new Map<number, number>();
  counts.forEach((count, person) => {
    if (count >= least) frequent.set(person, count);
  });
  return frequent;
}

/** The count from which on an author may be among those offered, so that few have to be sorted. */
function leastOfMost(counts: Uint32Array): number {
  const most = counts.reduce((a, b) => Math.max(a, b), 0);
  const authorsByCount = new Uint32Array(most + 1);
  for (const count of counts) authorsByCount[count] = (authorsByCount[count] ?? 0) + 1;
  let offered = 0;
  for (let count = authorsByCount.length - 1; count > 0; count -= 1) {
    offered += authorsByCount[count] ?? 0;
    if (offered >= MOST_AUTHORS) return count;
  }
  return 1;
}

function byCount(counts: ReadonlyMap<number, number>): readonly (readonly [number, number])[] {
  return [...counts].sort(([, a], [, b]) => b - a);
}
