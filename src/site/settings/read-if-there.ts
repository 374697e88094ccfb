import { readFileSync, statSync } from 'node:fs';

/**
 * Text of a file; undefined where there is none.
 * @throws with its path, which Node does not say, where a folder has its name, or a pipe, which may never end
 */
export function readIfThere(file: string): string | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  if (stats.isFile()) return readFileSync(file, 'utf8');
  const code = stats.isDirectory() ? 'EISDIR' : 'EINVAL';
  throw Object.assign(new Error(`${file} is not a file`), { code, path: file });
}
