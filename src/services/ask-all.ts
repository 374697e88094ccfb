/** Asks many questions of one service: what is remembered is not asked again, the rest in batches. */
import type { z } from 'zod';
import type { Client, Outcome } from './client.ts';

/** What a service has answered, kept over runs; `get` gives what is not too old. */
export interface Memory {
  readonly get: (question: string) => unknown;
  readonly put: (question: string, answer: unknown) => void;
}

export interface Desk<Value> {
  readonly client: Client;
  readonly memory: Memory;
  readonly schema: z.ZodType<Value>;
  /** Questions in one request. */
  readonly most: number;
  /** Answers by question, and by others that came along; undefined where the batch must be asked in parts. */
  readonly ask: (
    questions: readonly string[],
  ) => Promise<Outcome<ReadonlyMap<string, Value> | undefined>>;
  /** What the questions are, for whoever waits. */
  readonly label: string;
  readonly report: Report;
}

/** `left` in milliseconds. */
export type Report = (label: string, done: number, total: number, left: number) => void;

export interface Answers<Value> {
  readonly answers: ReadonlyMap<string, Value>;
  /** Why questions are without an answer. */
  readonly failures: readonly string[];
}

export async function askAll<Value>(
  questions: Iterable<string>,
  { client, memory, schema, most, ask, label, report }: Desk<Value>,
): Promise<Answers<Value>> {
  const answers = new Map<string, Value>();
  const failures = new Set<string>();
  const open: string[] = [];
  for (const question of new Set(questions)) {
    const known = schema.safeParse(memory.get(question));
    if (known.success) answers.set(question, known.data);
    else open.push(question);
  }
  const batches = Array.from({ length: Math.ceil(open.length / most) }, (_, index) =>
    open.slice(index * most, (index + 1) * most),
  );
  let done = 0;
  for (let batch = batches.shift(); batch !== undefined; batch = batches.shift()) {
    report(label, done, open.length, ((open.length - done) / most) * client.pause());
    const outcome = await ask(batch);
    const isTooMuch =
      outcome.state === 'refused' || (outcome.state === 'answered' && outcome.value === undefined);
    if (isTooMuch && batch.length > 1) {
      const half = Math.ceil(batch.length / 2);
      batches.unshift(batch.slice(0, half), batch.slice(half));
      continue;
    }
    done += batch.length;
    if (outcome.state !== 'answered') {
      failures.add(
        outcome.state === 'failed'
          ? outcome.reason
          : `${batch.join(', ')}: refused (${outcome.reason})`,
      );
      if (client.over() !== undefined) break;
      continue;
    }
    for (const [question, answer] of outcome.value ?? []) {
      memory.put(question, answer);
      answers.set(question, answer);
    }
  }
  report(label, open.length, open.length, 0);
  return { answers, failures: [...failures] };
}
