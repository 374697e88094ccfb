/** Where a stack and a report of Node go, which a maintainer need not read, and whoever looks for the fault has to. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { reasonOf } from './file-errors.ts';

export const CRASH_LOG = path.join('.cache', 'crash.log');

/** Returns whether there was a place for it. */
export function writeCrashLog(text: string): boolean {
  try {
    mkdirSync(path.dirname(CRASH_LOG), { recursive: true });
    writeFileSync(CRASH_LOG, text);
    return true;
  } catch (error) {
    if (reasonOf(error) === undefined) throw error;
    return false;
  }
}
