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
): readonly Facet[] {
  const { names } = index;
  const holding = (kept: readonly Filter[]): readonly number[] => {
    const tests = kept.map((filter) => fulfils(index, filter));
    return papers.filter((paper) => tests.every((test) => test(paper)));
  };
  const beside = (name: FilterName): readonly number[] =>
    holding(filters.filter((filter) => filter.name !== name));
  const chosen = (name: FilterName): readonly string[] =>
    filters.filter((filter) => filter.name === name).map(({ value }) => value);

  const years = tally(beside('year'), (paper) => [names.dates[paper]?.slice(0, 4) ?? '']);
  const topics = tally(beside('topic'), (paper) => [names.topic[paper] ?? 0]);
  const code = tally(beside('has'), (paper) => (index.withCode.has(paper) ? ['code'] : []));
  const authors = tally(holding(filters), (paper) => personsOf(index, paper));
  const facet = (name: FilterName, options: readonly Option[]): Facet => {
    const listed = new Set(options.map(({ value }) => value));
    const unlisted = chosen(name).filter((value) => !listed.has(value));
    const { length } = unlisted.length > 0 ? holding(filters) : [];
    return {
      name,
      options: [
        ...unlisted.map((value) => ({ value, label: value, count: length, isOn: true })),
        ...options,
      ],
    };
  };
  const option = (name: FilterName, value: string, label: string, count: number): Option => ({
    value,
    label,
    count,
    isOn: chosen(name).includes(value),
  });
  return [
    facet(
      'year',
      [...years]
        .sort(([a], [b]) => (a < b ? 1 : -1))
        .map(([year, count]) => option('year', year, year, count)),
    ),
    facet(
      'topic',
      byCount(topics).map(([topic, count]) => {
        const { category = '', name = '' } = names.topics[topic] ?? {};
        return option('topic', category, `${name} (${category})`, count);
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
    facet(
      'has',
      [...code].map(([value, count]) => option('has', value, 'With code', count)),
    ),
  ];
}

function tally<Key>(
  papers: readonly number[],
  keysOf: (paper: number) => Iterable<Key>,
): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const paper of papers) {
    for (const key of keysOf(paper)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function byCount<Key>(counts: ReadonlyMap<Key, number>): readonly (readonly [Key, number])[] {
  return [...counts].sort(([, a], [, b]) => b - a);
}

function personsOf({ names }: SearchIndex, paper: number): ReadonlySet<number> {
  return new Set((names.authors[paper] ?? []).map((author) => names.persons[author] ?? author));
}
