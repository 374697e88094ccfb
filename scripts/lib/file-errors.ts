/** Errors of the file system, for people, in one line. */
import { rmSync } from 'node:fs';
import { getSystemErrorMap } from 'node:util';

const REASONS = new Map([
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the quota of the disk is used up'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EROFS', 'the disk is read-only'],
  ['EBUSY', 'another program is using it'],
  ['ENAMETOOLONG', 'the name is too long for this disk'],
  ['EISDIR', 'a folder has the name of a file'],
  ['EINVAL', 'it is not a file'],
  ['ENOTDIR', 'a file has the name of a folder'],
  ['EEXIST', 'there is something that was not made by a build: move it'],
  ['ENOENT', 'it does not exist any more'],
  ['ENOLINK', 'it is a link to nothing'],
  ['ELOOP', 'it is a link that leads back to itself'],
  ['EMFILE', 'too many files are open'],
  ['ENOMEM', 'there is not enough memory'],
  ['EAGAIN', 'the system allows no more processes'],
]);

export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}

/**
 * Undefined for any other error.
 * @example reasonOf(error) // 'dist/index.html: the disk is full (ENOSPC)'
 */
export function reasonOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const code = String(error.code);
  const where = 'path' in error ? `${String(error.path)}: ` : '';
  const reason = REASONS.get(code) ?? (where === '' ? undefined : systemReason(error));
  if (reason === undefined) return undefined;
  return `${where}${reason} (${code})`;
}

/** The system's own words. */
function systemReason(error: Error): string | undefined {
  if (!('errno' in error) || typeof error.errno !== 'number') return undefined;
  return getSystemErrorMap().get(error.errno)?.[1];
}

/** Runs `action` and adds the name of its file to what it throws: Node leaves it out when a disk is full. */
export function withFile<Result>(file: string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    if (error instanceof Error && !('path' in error)) Object.assign(error, { path: file });
    throw error;
  }
}

/** Removes leftovers after the work is done; if that fails, the next run does it. */
export function removeIfAllowed(file: string): void {
  try {
    rmSync(file, { recursive: true, force: true });
  } catch (error) {
    if (reasonOf(error) === undefined) throw error;
  }
}
