/**
 * Files of a site kept on disk from one build to the next, as links to what a build has written: a link takes a
 * fraction of the time of a new file. A kept file's name tells what it shows, what its bytes sum up to and when it was
 * written; so there is no index to be lost, a build may end at any moment, and a file that somebody has changed since
 * is not found. Deleting the folder is always safe.
 */
import { hash } from 'node:crypto';
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { makeFolder } from './write-file.ts';

/** Where files are kept. */
export interface Shelf {
  readonly folder: string;
  /** A digest of the code, and of the settings that it works with: what another maker made is not found. */
  readonly maker: string;
}

export interface KeptFile {
  /** Name of the style sheet that goes with a page, if it has one of its own. */
  readonly sheet: string;
}

interface KeptName extends KeptFile {
  readonly name: string;
  /** Of what it shows and of what made it. */
  readonly digest: string;
  readonly sum: string;
  readonly time: string;
}

export class PageStore {
  readonly shelf: Shelf;
  readonly #kept: ReadonlyMap<string, KeptName>;
  readonly #used = new Set<string>();

  constructor(shelf: Shelf) {
    this.shelf = shelf;
    mkdirSync(shelf.folder, { recursive: true });
    const names = readdirSync(shelf.folder).map(parseName);
    this.#kept = new Map(names.map((each) => [each.digest, each]));
  }

  /** Puts what was kept under a key at `file`; nothing if none was kept. */
  restore(key: string, file: string): KeptFile | undefined {
    const known = this.#kept.get(digestOf(key, this.shelf));
    if (known === undefined) return undefined;
    const kept = path.join(this.shelf.folder, known.name);
    makeFolder(path.dirname(file));
    try {
      if (!isAsWritten(kept, known)) return undefined;
      link(kept, file);
    } catch {
      // Another build of the site has removed it.
      return undefined;
    }
    this.#used.add(known.name);
    return known;
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
export function keep(
  file: string,
  bytes: Uint8Array | string,
  key: string,
  { shelf, sheet = '' }: { readonly shelf: Shelf; readonly sheet?: string | undefined },
): string {
  const name = [digestOf(key, shelf), sumOf(bytes), timeOf(file), sheet].join(' ');
  const kept = path.join(shelf.folder, name);
  // What stands there already may have been changed since it was kept.
  if (!tryLink(file, kept)) {
    rmSync(kept, { force: true });
    link(file, kept);
  }
  return name;
}

/** The parts of a name as `keep` puts them together. */
function parseName(name: string): KeptName {
  const [digest = '', sum = '', time = '', sheet = ''] = name.split(' ');
  return { name, digest, sum, time, sheet };
}

function digestOf(key: string, { maker }: Shelf): string {
  return hash('sha256', `${maker} ${key}`, 'base64url');
}

function sumOf(bytes: Uint8Array | string): string {
  return crc32(bytes).toString(36);
}

/** When it was last written to, in microseconds. */
function timeOf(file: string): string {
  return Math.round(statSync(file).mtimeMs * 1000).toString(36);
}

/** An archive may have changed the time alone. */
function isAsWritten(kept: string, { sum, time }: KeptName): boolean {
  return timeOf(kept) === time || sumOf(readFileSync(kept)) === sum;
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
