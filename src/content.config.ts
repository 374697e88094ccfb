import { defineCollection } from 'astro:content';
import { site } from 'virtual:offprint/site';
import { z } from 'zod';
import { entrySchema } from './domain/entry.ts';
import { ownPageSchema } from './domain/own-page.ts';
import { overlaySchema } from './domain/overlay.ts';
import { entryLoader, overlayLoader, proseLoader } from './site/astro/loaders.ts';

const { folder } = site;

export const collections = {
  papers: defineCollection({ loader: entryLoader(folder), schema: entrySchema }),
  overlays: defineCollection({ loader: overlayLoader(folder), schema: overlaySchema }),
  notes: defineCollection({ loader: proseLoader(folder, 'notes'), schema: z.strictObject({}) }),
  prose: defineCollection({
    loader: proseLoader(folder, 'pages'),
    schema: ownPageSchema,
  }),
};
