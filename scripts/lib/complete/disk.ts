/** What `complete` keeps on disk: answers of services, the time of the last request, and what the last run wrote. */
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hash } from 'node:crypto';
import path from 'node:path';
import { z } from 'zod';
import type { Memory } from '../../../src/services/ask-all.ts';
import type { Means } from '../../../src/services/client.ts';

const DAY = 86_400_000;

/** In the content folder, as the answers are about its papers. */
export function privateFolder(content: string): string {
  return path.join(content, '.complete');
}

const lineSchema = z.object({ question: z.string(), time: z.number(), answer: z.unknown() });

/**
 * A line a question, added as soon as it is answered: what is broken off loses one line at most. Old ones are left out
 * when the file is read, and taken out of it once they are the most.
 */
export function openMemory(folder: string, name: string, address: string, days: number): Memory {
  const file = path.join(folder, `${name}-${hash('sha256', address).slice(0, 8)}.jsonl`);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const lines = text.split('\n').filter(Boolean);
  const oldest = Date.now() - days * DAY;
  const fresh = lines.flatMap((line) => {
    const { data } = lineSchema.safeParse(parse(line));
    return data === undefined || data.time < oldest ? [] : [{ ...data, line }];
  });
  const kept = new Map(fresh.map(({ question, answer, line }) => [question, { answer, line }]));
  mkdirSync(folder, { recursive: true });
  if (kept.size * 2 < lines.length || (text !== '' && !text.endsWith('\n'))) {
    writeWhole(file, [...kept.values()].map(({ line }) => `${line}\n`).join(''));
  }
  const answers = new Map([...kept].map(([question, { answer }]) => [question, answer]));
  return {
    get: (question) => answers.get(question),
    put: (question, answer) => {
      answers.set(question, answer);
      appendFileSync(file, `${JSON.stringify({ question, time: Date.now(), answer })}\n`);
    },
  };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}

/** For all sites of this machine, as a service counts them together: the time of a file of each queue. */
export function lastAskedIn(folder: string): Means['lastAsked'] {
  const fileOf = (queue: string): string => path.join(folder, `${queue}.asked`);
  return {
    get: (queue) => (existsSync(fileOf(queue)) ? statSync(fileOf(queue)).mtimeMs : 0),
    set: (queue, time) => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(fileOf(queue), '');
      utimesSync(fileOf(queue), time / 1000, time / 1000);
    },
  };
}

/** A file as a whole, or as it was. */
export function writeWhole(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const next = `${file}.next`;
  writeFileSync(next, text);
  renameSync(next, file);
}

export function readIfThere(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

const journalSchema = z.object({
  /** False while a run writes, and after one that was broken off. */
  isDone: z.boolean(),
  files: z.array(
    z.object({ file: z.string(), before: z.string().optional(), after: z.string().optional() }),
  ),
});

type Journal = z.infer<typeof journalSchema>;

/** Writes files of the content folder, or removes those without text, so that it can be taken back. */
export function openJournal(content: string): {
  readonly write: (texts: ReadonlyMap<string, string | undefined>) => void;
  readonly end: () => void;
} {
  const place = path.join(privateFolder(content), 'last-run.json');
  const last = readJournal(place);
  // What a broken-off run wrote is taken back together with what this one adds.
  let files: Journal['files'] = last?.isDone === false ? last.files : [];
  const save = (isDone: boolean): void => {
    writeWhole(place, JSON.stringify({ isDone, files }));
  };
  return {
    write: (texts) => {
      const known = new Map(files.map((each) => [each.file, each]));
      for (const [file, after] of texts) {
        const before = known.has(file)
          ? known.get(file)?.before
          : readIfThere(path.join(content, file));
        known.set(file, { file, before, after });
      }
      files = [...known.values()];
      save(false);
      for (const [file, text] of texts) put(path.join(content, file), text);
    },
    end: () => {
      if (files.length > 0) save(true);
    },
  };
}

/** Names of the files that are as before, and of those that somebody has changed since and that stay. */
export function undoLastRun(content: string): { undone: string[]; changed: string[] } | undefined {
  const place = path.join(privateFolder(content), 'last-run.json');
  const journal = readJournal(place);
  if (journal === undefined) return undefined;
  const undone: string[] = [];
  const changed: string[] = [];
  for (const { file, before, after } of journal.files) {
    const text = readIfThere(path.join(content, file));
    if (text === before) continue;
    if (text !== after) changed.push(file);
    else {
      put(path.join(content, file), before);
      undone.push(file);
    }
  }
  rmSync(place);
  return { undone, changed };
}

function readJournal(place: string): Journal | undefined {
  return journalSchema.safeParse(parse(readIfThere(place) ?? '')).data;
}

function put(file: string, text: string | undefined): void {
  if (text === undefined) rmSync(file, { force: true });
  else writeWhole(file, text);
}
