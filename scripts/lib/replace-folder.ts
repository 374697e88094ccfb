/**
 * Replaces a folder as a whole: the new one is written next to it, then they are swapped. A failure before that leaves the
 * old folder untouched; a run that ends between the two renames is repaired by `recoverFolder`.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { statsIfThere } from '../../src/site/settings/read-if-there.ts';
import { removeIfAllowed, withFile } from './file-errors.ts';

/** Writes `files` (texts by name) into the folder at `place`, which may be a link; other files are kept. */
export function replaceFolder(place: string, files: ReadonlyMap<string, string>): void {
  const folder = realPlace(place);
  const { next, last } = siblings(folder);
  rmSync(next, { recursive: true, force: true });
  try {
    if (existsSync(folder)) cpSync(folder, next, { recursive: true, preserveTimestamps: true });
    mkdirSync(next, { recursive: true });
    for (const [name, text] of files) {
      const file = path.join(next, name);
      withFile(file, () => {
        writeFileSync(file, text);
      });
    }
    swap(folder);
  } catch (error) {
    removeIfAllowed(next);
    throw error;
  }
  removeIfAllowed(last);
}

/** Moves the folder to `last` and the one at `next` to its place; undoes that if it fails. */
export function swap(folder: string): void {
  const { next, last } = siblings(folder);
  if (existsSync(folder)) renameSync(folder, last);
  try {
    renameSync(next, folder);
  } catch (error) {
    if (existsSync(last)) renameSync(last, folder);
    throw error;
  }
}

/** Repairs, or cleans up after, an interrupted replacement. */
export function recoverFolder(place: string): void {
  const folder = realPlace(place);
  const { next, last } = siblings(folder);
  if (!existsSync(folder) && existsSync(last)) renameSync(last, folder);
  rmSync(next, { recursive: true, force: true });
  rmSync(last, { recursive: true, force: true });
}

/** Where a link leads. */
export function realPlace(folder: string): string {
  return statsIfThere(folder) === undefined ? folder : realpathSync(folder);
}

/** Where the new folder is written, and where the old one goes while they are swapped. */
export function siblings(folder: string): { next: string; last: string } {
  const { dir, base } = path.parse(path.resolve(folder));
  return { next: path.join(dir, `.${base}.next`), last: path.join(dir, `.${base}.last`) };
}
