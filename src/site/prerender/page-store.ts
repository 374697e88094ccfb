/**
 * What took long to make, kept on disk from one build to the next: values after each other in few files, as a file for
 * each would take longer to open than to make, and an index of where each lies. A build leaves what it uses where it
 * is and adds a file; the index is put in place last, so that a build may end at any moment. Deleting the folder is
 * always safe.
 */
import { hash, randomUUID } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { z } from 'zod';

const indexSchema = z.object({
  /** What made the values. */
  maker: z.string(),
  /** Names of the files of values. */
  files: z.array(z.string()),
  /** File, offset and length in bytes, and a checksum of the value, by the digest of a key. */
  places: z.record(z.string(), z.tuple([z.int(), z.int(), z.int(), z.int()])),
});

type Index = z.infer<typeof indexSchema>;

const INDEX = 'index.json';

/** Bytes that are written at once. */
const BATCH = 1_000_000;

/** From so many files on all values move into one; what no build has used for long is then gone. */
const MOST_FILES = 8;

export class PageStore {
  readonly #folder: string;
  readonly #maker: string;
  /** What the last build kept; the files that are open. */
  readonly #kept: Index;
  readonly #open: readonly number[];
  readonly #name = `${randomUUID()}.values`;
  readonly #file: number;
  readonly #places: Index['places'] = {};
  /** Values that are not written yet, and the bytes of those and of all. */
  #waiting: Uint8Array[] = [];
  #waitingBytes = 0;
  #end = 0;

  /** `maker`: a digest of the code, and of the settings that it works with; what another maker made is not found. */
  constructor(folder: string, maker: string) {
    this.#folder = folder;
    this.#maker = maker;
    mkdirSync(folder, { recursive: true });
    [this.#kept, this.#open] = openKept(folder, maker);
    this.#file = openSync(path.join(folder, this.#name), 'w');
  }

  read(key: string): Buffer | undefined {
    const name = hash('sha256', key, 'base64');
    const place = this.#kept.places[name];
    const file = place && this.#open[place[0]];
    if (place === undefined || file === undefined) return undefined;
    const [, offset, length, checksum] = place;
    const value = Buffer.alloc(length);
    if (readSync(file, value, 0, length, offset) < length) return undefined;
    // A disk may have kept the index and lost a value that was written before it.
    if (crc32(value) !== checksum) return undefined;
    if (this.#open.length < MOST_FILES) this.#places[name] = place;
    else this.write(key, value);
    return value;
  }

  write(key: string, value: Uint8Array): void {
    const file = this.#open.length < MOST_FILES ? this.#open.length : 0;
    this.#places[hash('sha256', key, 'base64')] = [file, this.#end, value.length, crc32(value)];
    this.#waiting.push(value);
    this.#waitingBytes += value.length;
    this.#end += value.length;
    if (this.#waitingBytes > BATCH) this.#writeWaiting();
  }

  /** Keeps for the next build what this one has read and written. */
  close(): void {
    this.#writeWaiting();
    for (const file of [this.#file, ...this.#open]) closeSync(file);
    const files = [...(this.#open.length < MOST_FILES ? this.#kept.files : []), this.#name];
    const index: Index = { maker: this.#maker, files, places: this.#places };
    const part = path.join(this.#folder, `${this.#name}.index`);
    writeFileSync(part, JSON.stringify(index));
    renameSync(part, path.join(this.#folder, INDEX));
    for (const name of readdirSync(this.#folder)) {
      // Another build of the site may have removed it by now.
      if (name !== INDEX && !files.includes(name))
        rmSync(path.join(this.#folder, name), { force: true });
    }
  }

  #writeWaiting(): void {
    // To a descriptor it appends, and all of it or an error.
    writeFileSync(this.#file, Buffer.concat(this.#waiting));
    this.#waiting = [];
    this.#waitingBytes = 0;
  }
}

/** What the last build kept, its files open; nothing if another maker made it, or if a file is gone or damaged. */
function openKept(folder: string, maker: string): [Index, readonly number[]] {
  const open: number[] = [];
  try {
    const index = indexSchema.parse(JSON.parse(readFileSync(path.join(folder, INDEX), 'utf8')));
    if (index.maker === maker) {
      for (const name of index.files) open.push(openSync(path.join(folder, name), 'r'));
      return [index, open];
    }
  } catch {
    for (const file of open) closeSync(file);
  }
  return [{ maker, files: [], places: {} }, []];
}
