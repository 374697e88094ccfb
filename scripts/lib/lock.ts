/** One command at a time writes to a content folder. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

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
    if (isAlive(readFileSync(file, 'utf8'))) return undefined;
    rmSync(file);
    if (!take(file)) return undefined;
  }
  return () => {
    rmSync(file, { force: true });
  };
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Whether a process still runs, such as that of a lock; a killed one leaves its lock behind. One that was just taken is empty. */
export function isAlive(pid: string): boolean {
  if (pid === '') return true;
  try {
    process.kill(Number(pid), 0);
    return Number(pid) > 0;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
