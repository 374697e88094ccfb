/**
 * Loaders of Astro's content layer for the files of the content folder. They use the same readers as import, so
 * that every problem of every file is named at once, with its line; one problem ends the build.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Loader } from 'astro/loaders';
import { formatProblems } from '../content/format-problems.ts';
import type { Problem } from '../domain/problem.ts';
import { CONTENT_FOLDER } from './settings.ts';

/** Text of a file as a collection's data, or the problems that keep it from being that. */
type ReadFile = (
  text: string,
  file: string,
) => { value: Record<string, unknown> | undefined; problems: readonly Problem[] };

/** Loads every file of `folder` that ends in `ending`; its name without the ending is its id. */
export function folderLoader(folder: string, ending: string, readFile: ReadFile): Loader {
  const base = path.join(CONTENT_FOLDER, folder);
  return {
    name: `offprint-${folder}`,
    async load(context) {
      const { store, watcher } = context;
      const fill = async (): Promise<void> => {
        const problems: Problem[] = [];
        store.clear();
        for (const name of filesIn(base, ending)) {
          const file = path.join(base, name);
          const read = readFile(readFileSync(file, 'utf8'), file);
          problems.push(...read.problems);
          const id = name.slice(0, -ending.length);
          if (read.value)
            store.set({ id, data: await context.parseData({ id, data: read.value }) });
        }
        if (problems.length > 0) throw new Error(`\n${formatProblems(problems)}`);
      };
      watcher?.on('all', (_event, changed) => {
        if (path.resolve(changed).startsWith(path.resolve(base) + path.sep)) void fill();
      });
      watcher?.add(base);
      await fill();
    },
  };
}

function filesIn(folder: string, ending: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending) && !name.startsWith('.'))
    .toSorted();
}
