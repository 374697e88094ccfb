/** Sends many queries to one service: what the cache knows is not sent again, the rest goes in batches. */
import { z } from 'zod';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Client } from './client.ts';
import { recordSchema, type ServiceRecord } from './service-record.ts';
import type { ServiceName } from './services.ts';

/** One kind of query that a service takes. */
export interface Endpoint {
  readonly service: ServiceName;
  /** For the progress line: `arXiv, by id`. */
  readonly label: string;
  /** Queries in one request, at most. */
  readonly batchSize: number;
  /** Path and parameters after the base address; undefined where these queries cannot share a request. */
  readonly format: (queries: readonly string[], contact: string | undefined) => string | undefined;
  /** `isCut`: the service has more records than it sent. */
  readonly read: (
    text: string,
    day: CalendarDate,
  ) => { readonly records: readonly ServiceRecord[]; readonly isCut?: boolean };
  readonly isAnswer: (record: ServiceRecord, query: string) => boolean;
  /** The query by id that this record answers too. */
  readonly idOf?: (record: ServiceRecord) => string | undefined;
}

export interface Connection {
  readonly client: Client;
  readonly address: string;
  readonly cache: {
    readonly get: (query: string) => unknown;
    readonly put: (query: string, records: readonly ServiceRecord[]) => void;
  };
}

export interface Session {
  readonly connect: (service: ServiceName) => Connection;
  readonly day: CalendarDate;
  /** E-mail address for Crossref's polite pool. */
  readonly contact: string | undefined;
  /** `left` in milliseconds. */
  readonly report: (label: string, done: number, total: number, left: number) => void;
  readonly fail: (reason: string) => void;
}

export type Answers = ReadonlyMap<string, readonly ServiceRecord[]>;

/** A query without an answer is not in the map; `fail` gets the reason. */
export async function queryAll(
  { service, label, batchSize, format, read, isAnswer, idOf }: Endpoint,
  queries: Iterable<string>,
  { connect, day, contact, report, fail }: Session,
): Promise<Answers> {
  const { client, address, cache } = connect(service);
  const answers = new Map<string, readonly ServiceRecord[]>();
  const open: string[] = [];
  for (const query of new Set(queries)) {
    const cached = z.array(recordSchema).safeParse(cache.get(query));
    if (cached.success) answers.set(query, cached.data);
    else open.push(query);
  }
  const batches = Array.from({ length: Math.ceil(open.length / batchSize) }, (_, index) =>
    open.slice(index * batchSize, (index + 1) * batchSize),
  );
  let done = 0;
  for (let batch = batches.shift(); batch !== undefined; batch = batches.shift()) {
    report(label, done, open.length, ((open.length - done) / batchSize) * client.pause());
    const parameters = format(batch, contact);
    const outcome =
      parameters === undefined
        ? ({ state: 'refused', reason: '' } as const)
        : await client.get(address + parameters, (text) => read(text, day));
    const isTooLarge =
      outcome.state === 'refused' || (outcome.state === 'answered' && outcome.value.isCut === true);
    if (isTooLarge && batch.length > 1) {
      const half = Math.ceil(batch.length / 2);
      batches.unshift(batch.slice(0, half), batch.slice(half));
      continue;
    }
    done += batch.length;
    const isNotFound = outcome.state === 'refused' && outcome.reason === '404';
    if (outcome.state !== 'answered' && !isNotFound) {
      fail(outcome.state === 'failed' ? outcome.reason : `${label}: ${batch.join()} refused`);
      if (client.stopReason() !== undefined) break;
      continue;
    }
    const records = outcome.state === 'answered' ? outcome.value.records : [];
    for (const query of batch) {
      const found = records.filter((record) => isAnswer(record, query));
      cache.put(query, found);
      answers.set(query, found);
      for (const record of found) {
        const id = idOf?.(record);
        if (id !== undefined) cache.put(id, [record]);
      }
    }
  }
  report(label, open.length, open.length, 0);
  return answers;
}
