import { mkdirSync } from 'node:fs';

const made = new Set<string>();

/** Makes the folder with those above it, once in a build. */
export function makeFolder(folder: string): void {
  if (made.has(folder)) return;
  mkdirSync(folder, { recursive: true });
  made.add(folder);
}
