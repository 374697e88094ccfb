/**
 * What took long to make, kept on disk from one build to the next. A value is named by a digest of its key and of
 * what made it, so that a change of either makes it anew; deleting the folder is always safe.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export class DiskCache {
  readonly #folder: string;
  readonly #maker: string;
  readonly #used = new Set<string>();

  /** `maker`: a digest of the code, and of the settings that it works with. */
  constructor(folder: string, maker: string) {
    this.#folder = folder;
    this.#maker = maker;
    mkdirSync(folder, { recursive: true });
  }

  read(key: string): Buffer | undefined {
    const name = this.#nameOf(key);
    try {
      const value = readFileSync(path.join(this.#folder, name));
      this.#used.add(name);
      return value;
    } catch {
      return undefined;
    }
  }

  write(key: string, value: Uint8Array): void {
    const name = this.#nameOf(key);
    // Under its own name only when it is whole: a build may end at any moment.
    const part = path.join(this.#folder, `${name}.${String(process.pid)}`);
    writeFileSync(part, value);
    renameSync(part, path.join(this.#folder, name));
    this.#used.add(name);
  }

  /** Deletes every value that has been neither read nor written. */
  prune(): void {
    for (const name of readdirSync(this.#folder)) {
      if (!this.#used.has(name)) rmSync(path.join(this.#folder, name), { force: true });
    }
  }

  #nameOf(key: string): string {
    return digestOf([this.#maker, key]);
  }
}

/** SHA-256 of the parts in order, in hexadecimal digits. */
export function digestOf(parts: Iterable<string | Uint8Array>): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}
