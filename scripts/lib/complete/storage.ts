/** What `complete` keeps on disk: answers of services, the time of the last request, and what the last run wrote. */
import { hash } from 'node:crypto';
import {
  appendFileSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { ClientOptions } from '../../../src/services/client.ts';
import type { Connection } from '../../../src/services/query-all.ts';
import { readIfThere } from '../../../src/site/settings/read-if-there.ts';
import { removeIfAllowed, withFile } from '../file-errors.ts';

const DAY = 86_400_000;

const lineSchema = z.object({ question: z.string(), time: z.number(), answer: z.unknown() });

/** In the content folder, as the answers are about its papers. */
export function privateFolder(content: string): string {
  return path.join(content, '.complete');
}

/**
 * One line of JSON for each query, appended with its answer, so that an interrupted run loses one line at most. Lines
 * older than `days` are dropped.
 */
export function openCache(content: string, address: string, days: number): Connection['cache'] {
  const { hostname } = new URL(address);
  const name = `${hostname}-${hash('sha256', address).slice(0, 8)}.jsonl`;
  const file = path.join(privateFolder(content), name);
  const text = readIfThere(file) ?? '';
  const answers = new Map<string, unknown>();
  const kept = text.split('\n').filter((line) => {
    const { data } = lineSchema.safeParse(parse(line));
    const isKept = data !== undefined && data.time > Date.now() - days * DAY;
    if (isKept) answers.set(data.question, data.answer);
    return isKept;
  });
  const cleaned = kept.map((line) => `${line}\n`).join('');
  if (cleaned !== text) writeAtomically(file, cleaned);
  mkdirSync(path.dirname(file), { recursive: true });
  return {
    get: (question) => answers.get(question),
    put: (question, answer) => {
      answers.set(question, answer);
      withFile(file, () => {
        appendFileSync(file, `${JSON.stringify({ question, time: Date.now(), answer })}\n`);
      });
    },
  };
}

/** Shared by all sites on this machine, which a service counts as one client: the time of one file for each queue. */
export function lastRequestIn(folder: string): ClientOptions['lastRequest'] {
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
  /** False while a run writes, and after one that was interrupted. */
  isDone: z.boolean(),
  files: z.array(
    z.object({ file: z.string(), before: z.string().optional(), after: z.string().optional() }),
  ),
});

/** Files of the content folder by name; undefined for one that is deleted. */
export type Texts = ReadonlyMap<string, string | undefined>;

interface Journal {
  readonly write: (texts: Texts) => void;
  readonly end: () => void;
}

/** Writes files of the content folder so that `undoLastRun` can take them back; none is ever half written. */
export function openJournal(content: string): Journal {
  const last = readJournal(content);
  // What an interrupted run wrote is taken back together with what this one adds.
  const files = new Map(
    (last?.isDone === false ? last.files : []).map((each) => [each.file, each]),
  );
  const save = (isDone: boolean): void => {
    writeAtomically(journalOf(content), JSON.stringify({ isDone, files: [...files.values()] }));
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

/** All that a run writes, at once. */
export function writeFiles(content: string, texts: Texts): void {
  const journal = openJournal(content);
  if (texts.size > 0) journal.write(texts);
  journal.end();
}

/** Names of the files that were restored, and of those that have been edited since and are left as they are. */
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
  else writeAtomically(file, text);
}

export function writeAtomically(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const next = `${file}.next`;
  try {
    withFile(file, () => {
      writeFileSync(next, text);
    });
    renameSync(next, file);
  } catch (error) {
    removeIfAllowed(next);
    throw error;
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}
