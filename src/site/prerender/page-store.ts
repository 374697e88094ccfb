/**
 * What took long to make, kept on disk from one build to the next: one file of values after each other and an index of
 * where each lies, as a file for each value would take longer to open than to make. Every build writes a new pair of
 * what it used; the index is put in place last, so that a build may end at any moment. Deleting the folder is always
 * safe.
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
  /** Name of the file of values. */
  values: z.string(),
  /** Offset and length in bytes, and a checksum of the value, by the digest of a key. */
  places: z.record(z.string(), z.tuple([z.number(), z.number(), z.number()])),
});

type Places = z.infer<typeof indexSchema>['places'];

const INDEX = 'index.json';

/** Bytes that are written at once. */
const BATCH = 1_000_000;

export class PageStore {
  readonly #folder: string;
  readonly #maker: string;
  readonly #kept: { readonly file: number; readonly places: Places } | undefined;
  readonly #name = `${randomUUID()}.values`;
  readonly #file: number;
  readonly #places: Places = {};
  /** Values that are not written yet, and the bytes of those and of all. */
  #waiting: Uint8Array[] = [];
  #waitingBytes = 0;
  #end = 0;

  /** `maker`: a digest of the code, and of the settings that it works with; what another maker made is not found. */
  constructor(folder: string, maker: string) {
    this.#folder = folder;
    this.#maker = maker;
    mkdirSync(folder, { recursive: true });
    this.#kept = this.#open();
    this.#file = openSync(path.join(folder, this.#name), 'w');
  }

  read(key: string): Buffer | undefined {
    const place = this.#kept?.places[hash('sha256', key, 'base64')];
    if (this.#kept === undefined || place === undefined) return undefined;
    const [offset, length, checksum] = place;
    const value = Buffer.alloc(length);
    if (readSync(this.#kept.file, value, 0, length, offset) < length) return undefined;
    // A disk may have kept the index and lost a value that was written before it.
    if (crc32(value) !== checksum) return undefined;
    this.write(key, value);
    return value;
  }

  write(key: string, value: Uint8Array): void {
    this.#places[hash('sha256', key, 'base64')] = [this.#end, value.length, crc32(value)];
    this.#waiting.push(value);
    this.#waitingBytes += value.length;
    this.#end += value.length;
    if (this.#waitingBytes > BATCH) this.#writeWaiting();
  }

  /** Keeps for the next build what this one has read and written, and nothing else. */
  close(): void {
    this.#writeWaiting();
    closeSync(this.#file);
    if (this.#kept) closeSync(this.#kept.file);
    const index = { maker: this.#maker, values: this.#name, places: this.#places };
    const part = path.join(this.#folder, `${this.#name}.index`);
    writeFileSync(part, JSON.stringify(index));
    renameSync(part, path.join(this.#folder, INDEX));
    for (const name of readdirSync(this.#folder)) {
      if (name !== INDEX && name !== this.#name) rmSync(path.join(this.#folder, name));
    }
  }

  #writeWaiting(): void {
    // To a descriptor it appends, and all of it or an error.
    writeFileSync(this.#file, Buffer.concat(this.#waiting));
    this.#waiting = [];
    this.#waitingBytes = 0;
  }

  /** What the last build kept, if the same maker made it. */
  #open(): { file: number; places: Places } | undefined {
    try {
      const text = readFileSync(path.join(this.#folder, INDEX), 'utf8');
      const { maker, values, places } = indexSchema.parse(JSON.parse(text));
      if (maker !== this.#maker) return undefined;
      return { file: openSync(path.join(this.#folder, values), 'r'), places };
    } catch {
      return undefined;
    }
  }
}
