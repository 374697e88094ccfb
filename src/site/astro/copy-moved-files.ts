/**
 * A page can redirect, but the files that belong to it cannot. When a page has moved, copies of its files are put at
 * their former addresses.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FILE_ENDINGS, isSameKind } from '../files/moves.ts';

/** `root` is the folder of a built site with its file `_redirects`. */
export function copyMovedFiles(root: string, basePath: string): void {
  for (const line of readFileSync(path.join(root, '_redirects'), 'utf8').split('\n')) {
    const [from, to] = line.split(' ').map((route) => belowBase(route, basePath));
    if (from === undefined || to === undefined || !isSameKind(from, to)) continue;
    for (const ending of FILE_ENDINGS) {
      const source = path.join(root, to + ending);
      const target = path.join(root, from + ending);
      if (!existsSync(source) || existsSync(target)) continue;
      mkdirSync(path.dirname(target), { recursive: true });
      copyFileSync(source, target);
    }
  }
}

/** `papers/x` of `/base/papers/x/`; undefined if it is not a page of this site. */
function belowBase(route: string, basePath: string): string | undefined {
  const isPage = route.startsWith(basePath) && route.endsWith('/') && route !== basePath;
  return isPage ? route.slice(basePath.length, -1) : undefined;
}
