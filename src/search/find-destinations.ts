/**
 * Pages that a reader may want besides papers: persons among the authors found, topics, key phrases and pages whose name
 * is roughly what was typed. Fuse compares them, so that typos and names in any order are found.
 */
import Fuse from 'fuse.js/min-basic';
import { topicLabel } from './index-files.ts';
import { toPlaceId } from './paper-ids.ts';
import type { Query } from './query.ts';
import { createRecentCache } from './recent-cache.ts';
import { countValues, type SearchIndex } from './search-index.ts';
import { termsOf } from './words.ts';

export interface Destination {
  /** `person`, `topic`, `key phrase` */
  readonly kind: string;
  readonly label: string;
  readonly address: string;
  /** Number of papers of a person or topic. */
  readonly papers: number | undefined;
  /** The whole name was typed, or a family name that only this person has. */
  readonly isExact: boolean;
}

interface Candidate extends Omit<Destination, 'isExact' | 'papers'> {
  readonly number?: number;
}

const MAX_DESTINATIONS = 5;

/** Papers whose authors are compared, and the length of a name. */
const MAX_PAPERS = 20;
const MAX_LENGTH = 60;

/** Share of wrong letters that Fuse accepts; more in long names, as it counts two exchanged letters as two errors. */
const THRESHOLD = 0.15;
const LONG_THRESHOLD = 0.21;
const LONG = 10;

export function findDestinations(
  index: SearchIndex,
  { groups, excluded, conditions }: Query,
  papers: readonly number[],
): readonly Destination[] {
  const terms = groups.flatMap(([clause, ...others]) =>
    clause?.kind === 'words' && clause.operator === undefined && others.length === 0
      ? clause.terms
      : [':'],
  );
  const typed = terms.join(' ');
  const isName = typed.length > 1 && typed.length <= MAX_LENGTH && !terms.includes(':');
  if (!isName || excluded.length > 0 || conditions.length > 0) return [];
  const candidates = candidatesOf(index, papers.slice(0, MAX_PAPERS));
  // Each name twice, so that any rotation of its words is part of the text; a space before each word.
  const names = candidates.map(({ label }) => termsOf(label).join(' '));
  const fuse = new Fuse(
    names.map((name) => ` ${name} ${name} `),
    {
      ignoreLocation: true,
      ignoreFieldNorm: true,
      threshold: typed.length < LONG ? THRESHOLD : LONG_THRESHOLD,
    },
  );
  const found = fuse.search(` ${typed}`).flatMap(({ refIndex }) => candidates[refIndex] ?? []);
  const namesakes = found.filter(
    ({ kind, label }) => kind === 'person' && termsOf(label).at(-1) === typed,
  );
  return found
    .map(({ number, ...place }) => {
      const name = termsOf(place.label).join(' ');
      const isWhole = name.length === typed.length && ` ${name} ${name} `.includes(` ${typed} `);
      const isOnly = namesakes.length === 1 && namesakes[0]?.address === place.address;
      return { ...place, papers: countOf(index, place.kind, number), isExact: isWhole || isOnly };
    })
    .sort((a, b) => Number(b.isExact) - Number(a.isExact))
    .slice(0, MAX_DESTINATIONS);
}

function candidatesOf(
  { names: { names, topics, places, addresses }, persons, personIds }: SearchIndex,
  papers: readonly number[],
): readonly Candidate[] {
  const people = new Set(papers.flatMap((paper) => persons[paper] ?? []));
  return [
    ...[...people].filter(personIds).map((number) => ({
      kind: 'person',
      label: names[number] ?? '',
      address: addresses.author.replace('{id}', personIds(number)),
      number,
    })),
    ...topics.map((topic, number) => ({
      kind: 'topic',
      label: topicLabel(topic),
      address: addresses.topic.replace('{id}', topic.id),
      number,
    })),
    ...places.flatMap(({ kind, address, labels, ids }) =>
      labels.map((label, at) => ({
        kind,
        label,
        address: address.replace('{id}', ids[at] ?? toPlaceId(label)),
      })),
    ),
  ];
}

/** Number of papers of each person and of each topic. */
const recentCounts = createRecentCache<Uint32Array>(2);

function countOf(index: SearchIndex, kind: string, number: number | undefined): number | undefined {
  if (number === undefined) return undefined;
  const column = kind === 'person' ? index.persons : index.names.topic;
  return recentCounts(index, kind, () => countValues(column))[number];
}
