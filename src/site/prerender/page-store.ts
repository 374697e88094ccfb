/**
 * Files of a site kept on disk from one build to the next, as links to what a build has written: a link takes a
 * fraction of the time of a new file. A kept file's name says what it shows and what its bytes sum up to; so there is no
 * index to be lost, a build may end at any moment, and a file that somebody has changed since is not found. Deleting
 * the folder is always safe.
 */
import { hash } from 'node:crypto';
import { copyFileSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { makeFolder } from './make-folder.ts';

/** Where files are kept. */
export interface Shelf {
  readonly folder: string;
  /** A digest of the code, and of the settings that it works with: what another maker made is not found. */
  readonly maker: string;
}

export class PageStore {
  readonly shelf: Shelf;
  /** Names of kept files without their checksums -> with them. */
  readonly #kept: ReadonlyMap<string, string>;
  readonly #used = new Set<string>();

  constructor(shelf: Shelf) {
    this.shelf = shelf;
    mkdirSync(shelf.folder, { recursive: true });
    const names = readdirSync(shelf.folder);
    this.#kept = new Map(names.map((name) => [name.split('.')[0] ?? '', name]));
  }

  /** Puts what was kept under a key at `file`, and answers it; nothing if none was kept. */
  restore(key: string, file: string): Buffer | undefined {
    const plain = nameOf(key, this.shelf);
    const name = this.#kept.get(plain);
    if (name === undefined) return undefined;
    const kept = path.join(this.shelf.folder, name);
    const bytes = read(kept);
    if (bytes === undefined || name !== withChecksum(plain, bytes)) return undefined;
    makeFolder(path.dirname(file));
    link(kept, file);
    this.#used.add(name);
    return bytes;
  }

  /** To be told of every file that `keep` has kept. */
  use(names: readonly string[]): void {
    for (const name of names) this.#used.add(name);
  }

  /** Removes what this build has not used. */
  close(): void {
    for (const name of readdirSync(this.shelf.folder)) {
      // Another build of the site may have removed it by now.
      if (!this.#used.has(name)) rmSync(path.join(this.shelf.folder, name), { force: true });
    }
  }
}

/** Keeps a file that was written with these bytes; answers the name of what is kept. */
export function keep(file: string, bytes: Uint8Array | string, key: string, shelf: Shelf): string {
  const name = withChecksum(nameOf(key, shelf), bytes);
  const kept = path.join(shelf.folder, name);
  // What stands there already may have been changed since it was kept.
  if (!tryLink(file, kept)) {
    rmSync(kept, { force: true });
    link(file, kept);
  }
  return name;
}

function nameOf(key: string, { maker }: Shelf): string {
  return hash('sha256', `${maker} ${key}`, 'base64url');
}

function withChecksum(name: string, bytes: Uint8Array | string): string {
  return `${name}.${crc32(bytes).toString(36)}`;
}

function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Not every file system knows links, and none has them from one disk to another. */
function link(from: string, to: string): void {
  if (!tryLink(from, to)) copyFileSync(from, to);
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}
