import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { fileSchema, folderLoader } from './site/loaders.ts';
import { CONTENT_FOLDER } from './site/settings.ts';

export const collections = {
  papers: defineCollection({ loader: folderLoader('papers', '.md'), schema: fileSchema }),
  overlays: defineCollection({ loader: folderLoader('overlays', '.yaml'), schema: fileSchema }),
  notes: defineCollection({
    loader: glob({ base: baseOf('notes'), pattern: '*.mdx', deferRender: true }),
    schema: z.strictObject({}),
  }),
  prose: defineCollection({
    loader: glob({ base: baseOf('pages'), pattern: '*.mdx', deferRender: true }),
    schema: z.strictObject({ title: z.string(), description: z.string() }),
  }),
};

/** As a URL: of a path Astro makes one itself, and takes `#` and `%` in a folder's name for signs of it. */
function baseOf(folder: string): URL {
  return pathToFileURL(path.join(CONTENT_FOLDER, folder, path.sep));
}
