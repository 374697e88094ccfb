/** What `complete` keeps on disk: answers of services, the time of the last request, and what the last run wrote. */
import {
  appendFileSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hash } from 'node:crypto';
import path from 'node:path';
import { z } from 'zod';
import type { Counter } from '../../../src/services/ask-all.ts';
import type { Means } from '../../../src/services/client.ts';
import { readIfThere } from '../../../src/site/read-if-there.ts';
import { removeIfAllowed } from '../file-errors.ts';

const DAY = 86_400_000;

const lineSchema = z.object({ question: z.string(), time: z.number(), answer: z.unknown() });

/** In the content folder, as the answers are about its papers. */
export function privateFolder(content: string): string {
  return path.join(content, '.complete');
}

/** A line a question, added as soon as it is answered: what is broken off loses one line at most. Old ones do not count. */
export function openMemory(content: string, address: string, days: number): Counter['memory'] {
  const { hostname } = new URL(address);
  const name = `${hostname}-${hash('sha256', address).slice(0, 8)}.jsonl`;
  const file = path.join(privateFolder(content), name);
  const text = readIfThere(file) ?? '';
  const answers = new Map<string, unknown>();
  let isOld = text !== '' && !text.endsWith('\n');
  const kept = text.split('\n').filter((line) => {
    const { data } = lineSchema.safeParse(parse(line));
    const isKept = data !== undefined && data.time > Date.now() - days * DAY;
    if (isKept) answers.set(data.question, data.answer);
    else isOld ||= line !== '';
    return isKept;
  });
  if (isOld) writeWhole(file, kept.map((line) => `${line}\n`).join(''));
  mkdirSync(path.dirname(file), { recursive: true });
  return {
    get: (question) => answers.get(question),
    put: (question, answer) => {
      answers.set(question, answer);
      appendFileSync(file, `${JSON.stringify({ question, time: Date.now(), answer })}\n`);
    },
  };
}

/** For all sites of this machine, as a service counts them together: the time of a file of each queue. */
export function lastAskedIn(folder: string): Means['lastAsked'] {
  const fileOf = (queue: string): string => path.join(folder, `${queue}.asked`);
  mkdirSync(folder, { recursive: true });
  return {
    get: (queue) => statSync(fileOf(queue), { throwIfNoEntry: false })?.mtimeMs ?? 0,
    set: (queue, time) => {
      writeFileSync(fileOf(queue), '');
      utimesSync(fileOf(queue), time / 1000, time / 1000);
    },
  };
}

const journalSchema = z.object({
  /** False while a run writes, and after one that was broken off. */
  isDone: z.boolean(),
  files: z.array(
    z.object({ file: z.string(), before: z.string().optional(), after: z.string().optional() }),
  ),
});

/** By name below the content folder; a file without text is none. */
export type Texts = ReadonlyMap<string, string | undefined>;

/** Writes files of the content folder so that `undoLastRun` takes them back; each is whole, or as it was. */
export function openJournal(content: string): { write: (texts: Texts) => void; end: () => void } {
  const last = readJournal(content);
  // What a broken-off run wrote is taken back together with what this one adds.
  const files = new Map(
    (last?.isDone === false ? last.files : []).map((each) => [each.file, each]),
  );
  const save = (isDone: boolean): void => {
    writeWhole(journalOf(content), JSON.stringify({ isDone, files: [...files.values()] }));
  };
  return {
    write: (texts) => {
      for (const [file, after] of texts) {
        const { before } = files.get(file) ?? { before: readIfThere(path.join(content, file)) };
        files.set(file, { file, before, after });
      }
      save(false);
      for (const [file, text] of texts) put(path.join(content, file), text);
    },
    end: () => {
      if (files.size > 0) save(true);
    },
  };
}

/** Names of the files that are as before, and of those that somebody has changed since, which stay. */
export function undoLastRun(content: string): { undone: string[]; changed: string[] } | undefined {
  const journal = readJournal(content);
  if (journal === undefined) return undefined;
  const undone: string[] = [];
  const changed: string[] = [];
  for (const { file, before, after } of journal.files) {
    const text = readIfThere(path.join(content, file));
    if (text === before) continue;
    (text === after ? undone : changed).push(file);
    if (text === after) put(path.join(content, file), before);
  }
  rmSync(journalOf(content));
  return { undone, changed };
}

function readJournal(content: string): z.infer<typeof journalSchema> | undefined {
  return journalSchema.safeParse(parse(readIfThere(journalOf(content)) ?? '')).data;
}

function journalOf(content: string): string {
  return path.join(privateFolder(content), 'last-run.json');
}

function put(file: string, text: string | undefined): void {
  if (text === undefined) rmSync(file, { force: true });
  else writeWhole(file, text);
}

export function writeWhole(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const next = `${file}.next`;
  try {
    writeFileSync(next, text);
    renameSync(next, file);
  } catch (error) {
    removeIfAllowed(next);
    throw error;
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}
