/** The questions that `complete` has for each service, with batches, addresses and readers put together. */
import { z } from 'zod';
import type { CalendarDate } from '../domain/calendar-date.ts';
import {
  arxivRecordSchema,
  idsAddress,
  MOST_IDS,
  MOST_SEARCHES,
  mayAnswer,
  readArxivFeed,
  searchAddress,
  type ArxivRecord,
} from './arxiv.ts';
import { askAll, type Answers, type Memory, type Report } from './ask-all.ts';
import type { Client, Outcome } from './client.ts';
import {
  crossrefRecordSchema,
  doiAddress,
  doisAddress,
  MOST_DOIS,
  readCrossrefItem,
  readCrossrefList,
  referenceAddress,
  type CrossrefRecord,
} from './crossref.ts';
import { dblpAddress, dblpRecordSchema, readDblp, type DblpRecord } from './dblp.ts';
import { titleShare } from './matching/titles.ts';
import { openalexAddress, openalexIdsSchema, readOpenalex, type OpenalexIds } from './openalex.ts';

/** A service that is asked. */
export interface Counter {
  readonly client: Client;
  readonly memory: Memory;
  readonly address: string;
  readonly report: Report;
  /** Today. */
  readonly day: CalendarDate;
}

type Questions = Iterable<string>;

/** Words that a record has in common with a reference; what has fewer is not worth keeping. */
const SOME_SHARE = 0.4;

/** Null for an id that arXiv does not have. */
export function arxivByIds(counter: Counter, ids: Questions): Promise<Answers<ArxivRecord | null>> {
  return askAll(ids, {
    ...counter,
    label: 'arXiv, by id',
    schema: arxivRecordSchema.nullable(),
    most: MOST_IDS,
    ask: async (asked) =>
      map(
        await counter.client.ask(idsAddress(counter.address, asked), (text) =>
          readArxivFeed(text, counter.day),
        ),
        (feed) => answersTo(asked, feed.records, 'id'),
      ),
  });
}

export function arxivBySearch(
  counter: Counter,
  searches: Questions,
): Promise<Answers<readonly ArxivRecord[]>> {
  return askAll(searches, {
    ...counter,
    label: 'arXiv, by title and author',
    schema: z.array(arxivRecordSchema),
    most: MOST_SEARCHES,
    ask: async (asked) =>
      map(
        await counter.client.ask(searchAddress(counter.address, asked), (text) =>
          readArxivFeed(text, counter.day),
        ),
        ({ records, total }) => {
          if (total > records.length && asked.length > 1) return undefined;
          for (const record of records) counter.memory.put(record.id, record);
          return new Map(
            asked.map((search) => [search, records.filter((each) => mayAnswer(each, search))]),
          );
        },
      ),
  });
}

/** Null for a DOI that Crossref does not have. */
export function crossrefByDois(
  counter: Counter,
  dois: Questions,
  contact: string | undefined,
): Promise<Answers<CrossrefRecord | null>> {
  return askAll(dois, {
    ...counter,
    label: 'Crossref, by DOI',
    schema: crossrefRecordSchema.nullable(),
    most: MOST_DOIS,
    ask: async (asked) => {
      const [first = ''] = asked;
      if (asked.length > 1) {
        // A comma ends a filter.
        if (asked.some((doi) => doi.includes(','))) return { state: 'answered', value: undefined };
        const address = doisAddress(counter.address, asked, contact);
        return map(
          await counter.client.ask(address, (text) => readCrossrefList(text, counter.day)),
          (records) => answersTo(asked, records, 'doi'),
        );
      }
      const address = doiAddress(counter.address, first, contact);
      const outcome = await counter.client.ask(address, (text) =>
        readCrossrefItem(text, counter.day),
      );
      return outcome.state === 'refused'
        ? { state: 'answered', value: new Map([[first, null]]) }
        : map(outcome, (record) => new Map([[first, record]]));
    },
  });
}

export function crossrefByReference(
  counter: Counter,
  references: Questions,
  contact: string | undefined,
): Promise<Answers<readonly CrossrefRecord[]>> {
  return askAll(references, {
    ...counter,
    label: 'Crossref, by title and author',
    schema: z.array(crossrefRecordSchema),
    most: 1,
    ask: async ([asked = '']) =>
      map(
        await counter.client.ask(referenceAddress(counter.address, asked, contact), (text) =>
          readCrossrefList(text, counter.day),
        ),
        (found) => {
          const records = found.filter(({ title }) => titleShare(title, asked) >= SOME_SHARE);
          for (const record of records) counter.memory.put(record.doi, record);
          return new Map([[asked, records]]);
        },
      ),
  });
}

export function dblpBySearch(
  counter: Counter,
  searches: Questions,
): Promise<Answers<readonly DblpRecord[]>> {
  return askAll(searches, {
    ...counter,
    label: 'dblp',
    schema: z.array(dblpRecordSchema),
    most: 1,
    ask: async ([asked = '']) =>
      map(
        await counter.client.ask(dblpAddress(counter.address, asked), (text) =>
          readDblp(text, counter.day),
        ),
        (records) => new Map([[asked, records]]),
      ),
  });
}

export function openalexByTitle(
  counter: Counter,
  titles: Questions,
  key: string,
): Promise<Answers<OpenalexIds>> {
  return askAll(titles, {
    ...counter,
    label: 'OpenAlex',
    schema: openalexIdsSchema,
    most: 1,
    ask: async ([asked = '']) =>
      map(
        await counter.client.ask(openalexAddress(counter.address, asked, key), readOpenalex),
        (ids) => new Map([[asked, ids]]),
      ),
  });
}

/** Each asked id with its record, or null where the answer lacks it; records come in the order of the service. */
function answersTo<Key extends string, Found extends Readonly<Record<Key, string>>>(
  asked: readonly string[],
  records: readonly Found[],
  key: Key,
): ReadonlyMap<string, Found | null> {
  const byKey = new Map(records.map((record) => [record[key].toLowerCase(), record]));
  return new Map(asked.map((id) => [id, byKey.get(id.toLowerCase()) ?? null]));
}

function map<From, To>(outcome: Outcome<From>, convert: (value: From) => To): Outcome<To> {
  return outcome.state === 'answered'
    ? { state: 'answered', value: convert(outcome.value) }
    : outcome;
}
