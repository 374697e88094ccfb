/** The files in content/files, which are published unchanged, whatever their names: Astro has no page called `50%.pdf`. */
import { copyFileSync, createReadStream, mkdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import type { Site } from '../site.ts';

/** Copies them into the built site at `root`. */
export function copyOwnerFiles({ folder, files }: Site, root: string): void {
  for (const { name } of files) {
    const target = path.join(root, 'files', name);
    mkdirSync(path.dirname(target), { recursive: true });
    copyFileSync(path.join(folder, 'files', name), target);
  }
}

/** Serves them while somebody edits. */
export function serveOwnerFiles({ folder, files, routes }: Site) {
  const byRoute = new Map(files.map(({ name }) => [routes.file(name), name]));
  return (
    { originalUrl = '' }: IncomingMessage & { originalUrl?: string | undefined },
    response: ServerResponse,
    next: () => void,
  ): void => {
    const name = byRoute.get(originalUrl.replace(/[?#].*/, ''));
    if (name === undefined) {
      next();
      return;
    }
    if (name.endsWith('.svg')) response.setHeader('Content-Type', 'image/svg+xml');
    createReadStream(path.join(folder, 'files', name)).pipe(response);
  };
}
