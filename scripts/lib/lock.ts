/** A lock, so that only one command at a time writes to a content folder. */
import { lstatSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readIfThere } from '../../src/site/settings/read-if-there.ts';
import { hasCode, removeIfAllowed, withFile } from './file-errors.ts';

/** Milliseconds after which a file without a process number is abandoned: its process was killed while taking it. */
const MAX_TAKING_TIME = 10_000;

/** Held by this process. */
const held = new Set<string>();

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
    const stats = lstatSync(file, { throwIfNoEntry: false });
    const isFresh = Date.now() - (stats?.mtimeMs ?? 0) < MAX_TAKING_TIME;
    const pid = stats?.isSymbolicLink() === true ? readlinkSync(file) : readIfThere(file);
    if (pid === '' ? isFresh : pid !== undefined && isHolder(pid, file)) return undefined;
    rmSync(file, { force: true });
    if (!take(file)) return undefined;
  }
  held.add(file);
  return () => {
    held.delete(file);
    removeIfAllowed(file);
  };
}

/** A link to the process number: unlike a file, it is never there without its content. */
function take(file: string): boolean {
  try {
    symlinkSync(String(process.pid), file);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    // Windows allows links to few, and some disks have none.
    if (hasCode(error, 'EPERM', 'ENOSYS', 'ENOTSUP')) return takeAsFile(file);
    if (error instanceof Error) Object.assign(error, { path: file });
    throw error;
  }
}

function takeAsFile(file: string): boolean {
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

/** In containers, every run may have the number of the one that was killed. */
function isHolder(pid: string, file: string): boolean {
  return Number(pid) === process.pid ? held.has(file) : isAlive(pid);
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
