/**
 * Loaders of Astro's content layer for the files of the content folder. The store has a digest of each file, so that a
 * page under `npm run dev` follows every change, and nothing of its text: Astro makes a module of the store and bundles
 * it, which for 20,000 papers takes half a gigabyte.
 */
import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'zod';
import type { Problem } from '../domain/problem.ts';
import { CONTENT_FOLDER } from './settings.ts';

export const fileSchema = z.strictObject({ digest: z.string() });

/** Every file of `folder` that ends in `ending`; its name without the ending is its id. */
export function folderLoader(folder: string, ending: string): Loader {
  const base = path.join(CONTENT_FOLDER, folder);
  return {
    name: `offprint-${folder}`,
    load({ store, watcher }) {
      const fill = (): void => {
        store.clear();
        for (const name of filesIn(base, ending)) {
          const digest = hash('sha256', readFileSync(path.join(base, name)));
          store.set({ id: name.slice(0, -ending.length), data: { digest } });
        }
      };
      watcher?.on('all', (_event, changed) => {
        if (path.resolve(changed).startsWith(path.resolve(base) + path.sep)) fill();
      });
      watcher?.add(base);
      fill();
      return Promise.resolve();
    },
  };
}

/**
 * Every MDX file of `folder`, by Astro's own loader. That keeps a file it knows by name and digest, with the path it
 * had: of another content folder, which may be gone. Of a path it makes an address, in which `#` and `%` are signs; in a
 * folder with such a name it finds nothing and says nothing, given a URL the build fails.
 */
export function proseLoader(folder: string): Loader {
  const base = pathToFileURL(path.join(CONTENT_FOLDER, folder, path.sep));
  const loader = glob({ base, pattern: '*.mdx', deferRender: true });
  return {
    ...loader,
    load(context) {
      context.store.clear();
      return loader.load(context);
    },
  };
}

/** The values of the files of `folder` with these ids, read as import reads them, and every problem of every file. */
export function readFolder<Value>(
  folder: string,
  ending: string,
  ids: readonly string[],
  read: (text: string, file: string) => { value: Value | undefined; problems: readonly Problem[] },
): { readonly values: ReadonlyMap<string, Value>; readonly problems: readonly Problem[] } {
  const values = new Map<string, Value>();
  const problems: Problem[] = [];
  for (const id of ids) {
    const file = path.join(CONTENT_FOLDER, folder, `${id}${ending}`);
    const result = read(readFileSync(file, 'utf8'), file);
    problems.push(...result.problems);
    if (result.value !== undefined) values.set(id, result.value);
  }
  return { values, problems };
}

function filesIn(folder: string, ending: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending) && !name.startsWith('.'))
    .toSorted();
}
