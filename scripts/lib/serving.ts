/** A note in the cache about the server that is running for this site, so that a second start can say where it is. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { isAlive } from './lock.ts';

const noteSchema = z.object({ pid: z.int(), address: z.string() });

/** Address of the site that another process serves from this folder. */
export function servedAt(name: 'serve' | 'dev'): string | undefined {
  const file = noteFile(name);
  if (!existsSync(file)) return undefined;
  const { data } = noteSchema.safeParse(parseJson(readFileSync(file, 'utf8')));
  return data && isAlive(String(data.pid)) ? data.address : undefined;
}

/** Until this process ends. */
export function noteServing(name: 'serve' | 'dev', address: string): void {
  const file = noteFile(name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ pid: process.pid, address }));
  process.on('exit', () => {
    rmSync(file, { force: true });
  });
}

function noteFile(name: string): string {
  return path.join('.cache', `${name}.json`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
