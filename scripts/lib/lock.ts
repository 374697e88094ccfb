/** A lock, so that only one command at a time writes to a content folder. */
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hasCode, removeIfAllowed, withFile } from './file-errors.ts';

/** Milliseconds after which a lock without a process number is abandoned: its process was killed while taking it. */
const MAX_TAKING_TIME = 10_000;

/** Runs `action` while no other process holds the folder's lock; undefined when another does. */
export function withLock<Result>(folder: string, action: () => Result): Result | undefined {
  const release = takeLock(folder);
  if (release === undefined) return undefined;
  try {
    return action();
  } finally {
    release();
  }
}

/** Returns a function that releases the folder's lock; undefined when another process holds it. */
export function takeLock(folder: string): (() => void) | undefined {
  const file = path.join(folder, '.import.lock');
  if (!take(file)) {
    const isFresh = Date.now() - statSync(file).mtimeMs < MAX_TAKING_TIME;
    const pid = readFileSync(file, 'utf8');
    if (pid === '' ? isFresh : isAlive(pid)) return undefined;
    rmSync(file);
    if (!take(file)) return undefined;
  }
  return () => {
    removeIfAllowed(file);
  };
}

function take(file: string): boolean {
  try {
    withFile(file, () => {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
    });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    // A full disk may still have room for the name of the file, but not for its content.
    rmSync(file, { force: true });
    throw error;
  }
}

/** Whether a process is still running. */
export function isAlive(pid: string): boolean {
  try {
    process.kill(Number(pid), 0);
    return Number(pid) > 0;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}
