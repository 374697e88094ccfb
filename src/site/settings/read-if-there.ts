import { lstatSync, readFileSync, statSync, type Stats } from 'node:fs';
import path from 'node:path';

/**
 * Text of a file; undefined if it does not exist.
 * @throws an error with its path, which Node leaves out, if it is a folder, a link to nothing, or a pipe, which might
 *   never end
 */
export function readIfThere(file: string): string | undefined {
  const stats = statsIfThere(file);
  if (stats === undefined) return undefined;
  if (stats.isFile()) return readFileSync(file, 'utf8');
  throw failure(stats.isDirectory() ? 'EISDIR' : 'EINVAL', file);
}

/**
 * Undefined if there is nothing.
 * @throws an error with its path if it is a link to nothing: what the maintainer expects to be there is not
 */
export function statsIfThere(file: string): Stats | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats === undefined && isLink(file)) throw failure('ENOLINK', file);
  return stats;
}

function isLink(file: string): boolean {
  // Below a file, too, there is nothing, but `lstat` throws.
  const folder = statSync(path.dirname(file), { throwIfNoEntry: false });
  return folder?.isDirectory() === true && lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}

function failure(code: string, file: string): Error {
  return Object.assign(new Error(`${code}: ${file}`), { code, path: file });
}
