/**
 * Where a reader may want to go besides papers: persons of the papers found, topics, key phrases and pages whose name
 * is about what was typed. Fuse compares them, so a slip and names in any order are found.
 */
import Fuse from 'fuse.js/min-basic';
import { topicLabel } from './index-files.ts';
import { toPlaceId } from './paper-ids.ts';
import type { Query } from './query.ts';
import { keepRecent } from './recent.ts';
import { countEach, type SearchIndex } from './search-index.ts';
import { termsOf } from './words.ts';

export interface GoTo {
  /** `person`, `topic`, `key phrase` */
  readonly kind: string;
  readonly label: string;
  readonly address: string;
  /** How many papers a person or a topic has. */
  readonly papers: number | undefined;
  /** Its whole name was typed, or a family name that nobody else has. */
  readonly isExact: boolean;
}

interface Candidate extends Omit<GoTo, 'isExact' | 'papers'> {
  readonly number?: number;
}

const MOST = 5;

/** Papers whose authors are compared, and the longest text that may be a name. */
const BEST = 20;
const LONGEST = 60;

/** The share of letters that may be wrong. */
const WRONG = 0.15;

export function findPlaces(
  index: SearchIndex,
  { groups, excluded, conditions }: Query,
  papers: readonly number[],
): readonly GoTo[] {
  const terms = groups.flatMap(([clause, ...others]) =>
    clause?.kind === 'words' && clause.operator === undefined && others.length === 0
      ? clause.terms
      : [':'],
  );
  const typed = terms.join(' ');
  const isName = typed.length > 1 && typed.length <= LONGEST && !terms.includes(':');
  if (!isName || excluded.length > 0 || conditions.length > 0) return [];
  const candidates = candidatesOf(index, papers.slice(0, BEST));
  // Each name twice, so that a part of the whole is any order of its words; a space stands before each word.
  const names = candidates.map(({ label }) => termsOf(label).join(' '));
  const fuse = new Fuse(
    names.map((name) => ` ${name} ${name} `),
    { includeScore: true, ignoreLocation: true, ignoreFieldNorm: true, threshold: WRONG },
  );
  const found = fuse.search(` ${typed}`).flatMap(({ refIndex }) => candidates[refIndex] ?? []);
  const bearers = found.filter(
    ({ kind, label }) => kind === 'person' && termsOf(label).at(-1) === typed,
  );
  return found
    .map(({ number, ...place }) => {
      const name = termsOf(place.label).join(' ');
      const isWhole = name.length === typed.length && ` ${name} ${name} `.includes(` ${typed} `);
      const isOnly = bearers.length === 1 && bearers[0]?.address === place.address;
      return { ...place, papers: countOf(index, place.kind, number), isExact: isWhole || isOnly };
    })
    .sort((a, b) => Number(b.isExact) - Number(a.isExact))
    .slice(0, MOST);
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

/** How many papers each person and each topic has. */
const recent = keepRecent<Uint32Array>(2);

function countOf(index: SearchIndex, kind: string, number: number | undefined): number | undefined {
  if (number === undefined) return undefined;
  const column = kind === 'person' ? index.persons : index.names.topic;
  return recent(index, kind, () => countEach(column))[number];
}
