/**
 * Replaces a folder as a whole: the new one is written next to it, then both change places. What fails before leaves
 * the old folder as it was; a run that ends between the two renames is repaired by `recoverFolder`.
 */
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { removeIfAllowed, withFile } from './file-errors.ts';

/** Writes `files` (name -> text) into `folder`; files that are not named stay as they are. */
export function replaceFolder(folder: string, files: ReadonlyMap<string, string>): void {
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

/** Puts the new folder, already written next to it, in the folder's place; the old one is `last` then, or stays. */
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

/** Takes up or clears away what an interrupted replacement left. */
export function recoverFolder(folder: string): void {
  const { next, last } = siblings(folder);
  if (!existsSync(folder) && existsSync(last)) renameSync(last, folder);
  rmSync(next, { recursive: true, force: true });
  rmSync(last, { recursive: true, force: true });
}

/** Where the new folder is written, and where the old one goes while they change places. */
export function siblings(folder: string): { next: string; last: string } {
  const { dir, base } = path.parse(path.resolve(folder));
  return { next: path.join(dir, `.${base}.next`), last: path.join(dir, `.${base}.last`) };
}
