/**
 * Results that take long to make, kept in .cache/ from one build to the next. A result is named by a digest of what it
 * is made of and of the code that makes it: a change of either makes it anew, and deleting .cache/ is always safe.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export type DiskCache = (input: string, make: () => Uint8Array) => Uint8Array;

/** `code`: every file whose change may change a result; the lock file stands for all packages. */
export function diskCache(folder: string, code: readonly string[]): DiskCache {
  const digest = digestOf(...[...code, 'package-lock.json'].map((file) => readFileSync(file)));
  mkdirSync(folder, { recursive: true });
  return (input, make) => {
    const file = path.join(folder, digestOf(digest, input));
    if (existsSync(file)) return readFileSync(file);
    const made = make();
    // Under its own name only when it is whole: a build may end at any moment.
    const part = `${file}.${String(process.pid)}`;
    writeFileSync(part, made);
    renameSync(part, file);
    return made;
  };
}

function digestOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}
