/** Loaders for Astro's content layer: they validate the files of the content folder and report all problems at once. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { parseEntryFile } from '../../content/entry-file.ts';
import { parseOverlayFile } from '../../content/overlay-file.ts';
import type { Problem } from '../../domain/problem.ts';
import { readFolder } from '../settings/read-folder.ts';
import { report } from './report.ts';

/** Milliseconds: an editor empties a file before it writes it, and an import is many files. */
const PAUSE = 50;

/** The content of a file, or its problems. */
interface ParsedFile {
  readonly value: { readonly data: object; readonly body?: string } | undefined;
  readonly problems: readonly Problem[];
}

/** Entries of content/papers; the body is the abstract as Markdown. */
export function entryLoader(content: string): Loader {
  return folderLoader(content, 'papers', '.md', (text, file) => {
    const { value, problems } = parseEntryFile(text, file);
    return { value: value && { data: value.entry, body: value.abstract }, problems };
  });
}

export function overlayLoader(content: string): Loader {
  return folderLoader(content, 'overlays', '.yaml', (text, file) => {
    const hasFile = (name: string): boolean => existsSync(path.join(content, 'files', name));
    const { value, problems } = parseOverlayFile(text, file, hasFile);
    return { value: value && { data: value }, problems };
  });
}

/** Every file of `folder` that ends in `ending`; its name without the ending is its id. */
function folderLoader(
  content: string,
  folder: string,
  ending: string,
  parse: (text: string, file: string) => ParsedFile,
): Loader {
  const base = path.join(content, folder);
  return {
    name: `offprint-${folder}`,
    async load(context) {
      const { store, watcher, logger } = context;
      const fill = async (): Promise<void> => {
        const read = readFolder(base, ending);
        const files = read.files.map(({ id, file, text }) => ({ id, file, ...parse(text, file) }));
        report([...read.problems, ...files.flatMap(({ problems }) => problems)], content);
        store.clear();
        for (const { id, file, value } of files) {
          if (value === undefined) continue;
          const data = await context.parseData({ id, data: { ...value.data }, filePath: file });
          store.set({ id, data, ...(value.body !== undefined && { body: value.body }) });
        }
      };
      if (watcher === undefined) {
        await fill();
        return;
      }
      // While somebody edits, the last valid content stays on the page.
      const follow = (): Promise<void> =>
        fill().catch((error: unknown) => {
          logger.error(error instanceof Error ? error.message : String(error));
        });
      let timer: NodeJS.Timeout | undefined;
      watcher.on('all', (_event, changed) => {
        if (!path.resolve(changed).startsWith(path.resolve(base) + path.sep)) return;
        clearTimeout(timer);
        timer = setTimeout(() => void follow(), PAUSE);
      });
      watcher.add(base);
      await follow();
    },
  };
}

/**
 * Every MDX file of `folder`, by Astro's own loader, which has two traps. It keeps a file that it knows by name and
 * digest together with its path, which may be in another content folder that is gone. And it takes the path for an
 * address: with `#` or `%` in it, the loader silently finds nothing, and given a URL the build fails.
 */
export function proseLoader(content: string, folder: string): Loader {
  const base = pathToFileURL(path.join(content, folder, path.sep));
  const loader = glob({ base, pattern: '*.mdx', deferRender: true });
  return {
    ...loader,
    async load(context) {
      context.store.clear();
      // Astro warns about a missing folder, which is fine here.
      if (existsSync(base)) await loader.load(context);
    },
  };
}
