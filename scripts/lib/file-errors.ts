/** Faults of the file system, told to people in one line. */
import { rmSync } from 'node:fs';

const REASONS = new Map([
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the quota of the disk is used up'],
  ['EACCES', 'this user has no right to'],
  ['EPERM', 'this user has no right to'],
  ['EROFS', 'the disk can only be read'],
  ['EBUSY', 'another program holds it'],
  ['ENAMETOOLONG', 'the name is too long for this disk'],
  ['EISDIR', 'a folder has the name of a file'],
  ['EINVAL', 'it is not a file'],
  ['ENOTDIR', 'a file has the name of a folder'],
  ['EEXIST', 'something that was not made by a build lies there: move it'],
  ['ENOENT', 'it is not there any more'],
  ['EMFILE', 'too many files are open'],
]);

export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}

/**
 * Undefined for what is no fault of the file system.
 * @example reasonOf(error) // 'dist/index.html: the disk is full (ENOSPC)'
 */
export function reasonOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const code = String(error.code);
  const reason = REASONS.get(code);
  if (reason === undefined) return undefined;
  const where = 'path' in error ? `${String(error.path)}: ` : '';
  return `${where}${reason} (${code})`;
}

/** Removes what is left over. The work is done by then, so what the disk keeps is left to the next run. */
export function removeIfAllowed(file: string): void {
  try {
    rmSync(file, { recursive: true, force: true });
  } catch (error) {
    if (reasonOf(error) === undefined) throw error;
  }
}
