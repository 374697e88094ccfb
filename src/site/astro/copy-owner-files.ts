import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Site } from '../site.ts';

/** Copies the files of content/files into the built site at `root`. */
export function copyOwnerFiles({ folder, files }: Site, root: string): void {
  for (const { name } of files) {
    const target = path.join(root, 'files', name);
    mkdirSync(path.dirname(target), { recursive: true });
    copyFileSync(path.join(folder, 'files', name), target);
  }
}
