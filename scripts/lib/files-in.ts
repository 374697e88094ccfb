import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Paths of all files in a folder and its subfolders, beginning with the folder's own path. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));
}
