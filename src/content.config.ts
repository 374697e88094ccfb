import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { fileSchema, folderLoader } from './site/loaders.ts';
import { CONTENT_FOLDER } from './site/settings.ts';

export const collections = {
  papers: defineCollection({ loader: folderLoader('papers', '.md'), schema: fileSchema }),
  overlays: defineCollection({ loader: folderLoader('overlays', '.yaml'), schema: fileSchema }),
  notes: defineCollection({
    loader: glob({ base: `${CONTENT_FOLDER}/notes`, pattern: '*.mdx', deferRender: true }),
    schema: z.strictObject({}),
  }),
  prose: defineCollection({
    loader: glob({ base: `${CONTENT_FOLDER}/pages`, pattern: '*.mdx', deferRender: true }),
    schema: z.strictObject({ title: z.string(), description: z.string() }),
  }),
};
