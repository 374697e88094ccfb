/** One command at a time writes to a content folder. */
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hasCode, removeIfAllowed, withFile } from './file-errors.ts';

/** Milliseconds after which a lock without its process number is one whose process was killed as it took it. */
const TAKING = 10_000;

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

/** The means to give the folder's lock back; undefined when another process holds it. */
export function takeLock(folder: string): (() => void) | undefined {
  const file = path.join(folder, '.import.lock');
  if (!take(file)) {
    const isFresh = Date.now() - statSync(file).mtimeMs < TAKING;
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
    // On a full disk there is room for the name, but for nothing in it.
    rmSync(file, { force: true });
    throw error;
  }
}

/** Whether a process still runs, such as that of a lock; a killed one leaves its lock behind. */
export function isAlive(pid: string): boolean {
  try {
    process.kill(Number(pid), 0);
    return Number(pid) > 0;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}
