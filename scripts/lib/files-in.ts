import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Paths of all files in a folder and the folders in it, each beginning with the folder's own. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));
}
