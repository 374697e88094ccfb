import { readFileSync, statSync } from 'node:fs';

/**
 * Text of a file; undefined if it does not exist.
 * @throws an error with its path, which Node leaves out, if it is a folder, or a pipe, which might never end
 */
export function readIfThere(file: string): string | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  if (stats.isFile()) return readFileSync(file, 'utf8');
  const code = stats.isDirectory() ? 'EISDIR' : 'EINVAL';
  throw Object.assign(new Error(`${file} is not a file`), { code, path: file });
}
