/** The rest of a cut list of authors, from a record that has all of them, in order and as printed. */
import { fromPersonName, nameSchema, toPersonName, type Name } from '../domain/name.ts';
import type { OverlayFacts } from '../domain/overlay.ts';
import type { PersonName } from '../domain/person-name.ts';
import type { Lookup } from './lookup.ts';
import {
  authorLikeness,
  hasInitials,
  isAllCaps,
  isSorted,
  withoutCapitals,
} from './matching/authors.ts';
import { namesOf } from './matching/judge.ts';
import { propose, type Proposal } from './proposal.ts';
import type { ServiceRecord } from './service-record.ts';

/** From this score on a person has to confirm the names. */
const DOUBTFUL = 2;

export function completeAuthors(
  { target, known }: Lookup,
  records: readonly ServiceRecord[],
): { facts: OverlayFacts; proposals: readonly Proposal[] } {
  if (!target.truncated || known.has('authors')) return { facts: {}, proposals: [] };
  const [best] = records
    .filter((record) => !record.lacksNames)
    .filter((record) => authorLikeness(target.authors, true, namesOf(record)) === 'start')
    .map((record) => ({ record, doubt: doubtOf(record, target.authors.length) }))
    .toSorted((a, b) => a.doubt - b.doubt);
  if (best === undefined) return { facts: {}, proposals: [] };
  const { record, doubt } = best;
  const value = record.authors.map((name, at) => betterName(name, target.authors[at]));
  const facts = { authors: { value, source: record.source, retrieved: record.retrieved } };
  if (doubt < DOUBTFUL) return { facts, proposals: [] };
  const reason =
    'The names there are in capitals or in alphabetical order: spelling or order may be wrong.';
  return { facts: {}, proposals: [propose(target, reason, record, facts)] };
}

/** Crossref may sort, abbreviate or capitalize names that other services have in full and in order. */
function doubtOf(record: ServiceRecord, listed: number): number {
  const names = namesOf(record);
  if (names.some(isAllCaps)) return DOUBTFUL + 1;
  if (record.mayBeSorted && isSorted(names) && names.length > listed + 1) return DOUBTFUL;
  return Number(names.some(hasInitials));
}

/** The site's name where it is in full and the record has initials; never in capitals. */
function betterName(name: Name, listed: PersonName | undefined): Name {
  const there = toPersonName(name);
  if (listed !== undefined && hasInitials(there) && !hasInitials(listed))
    return fromPersonName(listed);
  if (!isAllCaps(there)) return name;
  if (typeof name === 'string') return withoutCapitals(name);
  const parts = Object.entries(name).map(([part, text]) => [part, withoutCapitals(text ?? '')]);
  return nameSchema.parse(Object.fromEntries(parts));
}
