/** Files in folders that may not be there. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const made = new Set<string>();

export function writeFile(file: string, content: Uint8Array | string): void {
  makeFolder(path.dirname(file));
  writeFileSync(file, content);
}

/** Makes the folder with those above it, once in a build. */
export function makeFolder(folder: string): void {
  if (made.has(folder)) return;
  const above = path.dirname(folder);
  if (made.has(above)) makeOne(folder);
  else mkdirSync(folder, { recursive: true });
  made.add(above).add(folder);
}

/** A fraction of the time of a recursive `mkdir`. */
function makeOne(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}
