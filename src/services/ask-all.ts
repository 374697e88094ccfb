/** Asks many questions of one service: what is remembered is not asked again, the rest in batches. */
import { z } from 'zod';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Client } from './client.ts';
import { recordSchema, type ServiceRecord } from './record.ts';
import type { ServiceName } from './services.ts';

/** A kind of question that a service takes. */
export interface Desk {
  readonly service: ServiceName;
  /** What is asked, for whoever waits. */
  readonly label: string;
  /** Questions in one request. */
  readonly most: number;
  /** What follows the base address; undefined where these questions cannot be asked together. */
  readonly query: (questions: readonly string[], contact: string | undefined) => string | undefined;
  /** `isCut`: there are more records than came. */
  readonly read: (
    text: string,
    day: CalendarDate,
  ) => { readonly records: readonly ServiceRecord[]; readonly isCut?: boolean };
  readonly isAnswer: (record: ServiceRecord, question: string) => boolean;
  /** The question by an id that the record answers as well. */
  readonly idOf?: (record: ServiceRecord) => string | undefined;
}

export interface Counter {
  readonly client: Client;
  readonly address: string;
  readonly memory: {
    readonly get: (question: string) => unknown;
    readonly put: (question: string, answer: readonly ServiceRecord[]) => void;
  };
}

export interface Visitor {
  readonly counter: (service: ServiceName) => Counter;
  readonly day: CalendarDate;
  /** E-mail address for Crossref's polite pool. */
  readonly contact: string | undefined;
  /** `left` in milliseconds. */
  readonly report: (label: string, done: number, total: number, left: number) => void;
  readonly fail: (reason: string) => void;
}

export type Answers = ReadonlyMap<string, readonly ServiceRecord[]>;

/** A question without an answer, for which `fail` is told the reason, is not in the map. */
export async function askAll(
  desk: Desk,
  questions: Iterable<string>,
  { counter, day, contact, report, fail }: Visitor,
): Promise<Answers> {
  const { client, address, memory } = counter(desk.service);
  const answers = new Map<string, readonly ServiceRecord[]>();
  const open: string[] = [];
  for (const question of new Set(questions)) {
    const known = z.array(recordSchema).safeParse(memory.get(question));
    if (known.success) answers.set(question, known.data);
    else open.push(question);
  }
  const batches = Array.from({ length: Math.ceil(open.length / desk.most) }, (_, index) =>
    open.slice(index * desk.most, (index + 1) * desk.most),
  );
  let done = 0;
  for (let batch = batches.shift(); batch !== undefined; batch = batches.shift()) {
    report(desk.label, done, open.length, ((open.length - done) / desk.most) * client.pause());
    const query = desk.query(batch, contact);
    const outcome =
      query === undefined
        ? ({ state: 'refused', reason: '' } as const)
        : await client.ask(address + query, (text) => desk.read(text, day));
    const isTooMuch =
      outcome.state === 'refused' || (outcome.state === 'answered' && outcome.value.isCut === true);
    if (isTooMuch && batch.length > 1) {
      const half = Math.ceil(batch.length / 2);
      batches.unshift(batch.slice(0, half), batch.slice(half));
      continue;
    }
    done += batch.length;
    const isAbsent = outcome.state === 'refused' && outcome.reason === '404';
    if (outcome.state !== 'answered' && !isAbsent) {
      fail(outcome.state === 'failed' ? outcome.reason : `${desk.label}: ${batch.join()} refused`);
      if (client.over() !== undefined) break;
      continue;
    }
    const records = outcome.state === 'answered' ? outcome.value.records : [];
    for (const question of batch) {
      const found = records.filter((record) => desk.isAnswer(record, question));
      memory.put(question, found);
      answers.set(question, found);
      for (const record of found) {
        const id = desk.idOf?.(record);
        if (id !== undefined) memory.put(id, [record]);
      }
    }
  }
  report(desk.label, open.length, open.length, 0);
  return answers;
}
