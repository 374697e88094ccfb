import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { fileSchema, folderLoader, proseLoader } from './site/loaders.ts';

export const collections = {
  papers: defineCollection({ loader: folderLoader('papers', '.md'), schema: fileSchema }),
  overlays: defineCollection({ loader: folderLoader('overlays', '.yaml'), schema: fileSchema }),
  notes: defineCollection({ loader: proseLoader('notes'), schema: z.strictObject({}) }),
  prose: defineCollection({
    loader: proseLoader('pages'),
    schema: z.strictObject({ title: z.string(), description: z.string() }),
  }),
};
