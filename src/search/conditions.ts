/** Conditions on a paper's facts: what operators and filters have in common. */
import { fold } from '../domain/fold.ts';
import { parseYears, type Condition } from './query.ts';
import { sequenceKeys } from './tally.ts';
import type { SearchIndex } from './search-index.ts';
import { wordsOf } from './words.ts';

/** A filter: a condition of the query, or an author by name as printed. */
export interface Filter {
  readonly name: FilterName;
  readonly value: string;
}

export type FilterName = Condition['name'] | 'author';

/** Whether papers fulfil a filter; a value that no paper has is fulfilled by none. */
export function fulfils(index: SearchIndex, { name, value }: Filter): (paper: number) => boolean {
  switch (name) {
    case 'year': {
      const { first, last } = parseYears(value) ?? { first: Infinity, last: -Infinity };
      return (paper) => {
        const year = index.years[paper] ?? 0;
        return year >= first && year <= last;
      };
    }
    case 'has':
      return (paper) => value === 'code' && index.withCode.has(paper);
    case 'author': {
      const persons = personsNamed(index, value);
      return (paper) => index.persons[paper]?.some((person) => persons.has(person)) ?? false;
    }
    case 'topic': {
      const papers = papersOfTopic(index, value);
      return (paper) => papers.has(paper);
    }
  }
}

/** Papers whose category this is, or else whose topic has these words. */
function papersOfTopic(index: SearchIndex, value: string): ReadonlySet<number> {
  const { names, fields, vocabulary } = index;
  const topic = names.topics.findIndex(({ category }) => fold(category) === fold(value));
  if (topic >= 0) {
    return new Set(names.topic.flatMap((each, paper) => (each === topic ? [paper] : [])));
  }
  const ranges = wordsOf(value).map(({ term }) => vocabulary.startingWith(term));
  const field = fields.find(({ name }) => name === 'topic');
  if (field === undefined || ranges.length === 0) return new Set();
  return new Set(sequenceKeys(field, ranges).map((key) => key >>> 16));
}

function personsNamed({ names }: SearchIndex, value: string): ReadonlySet<number> {
  const sought = fold(value);
  return new Set(
    names.names.flatMap((name, number) =>
      fold(name) === sought ? [names.persons[number] ?? number] : [],
    ),
  );
}
