import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { entrySchema } from './domain/entry.ts';
import { overlaySchema } from './domain/overlay.ts';
import { CONTENT_FOLDER } from './site/settings.ts';

const folder = (name: string) => `${CONTENT_FOLDER}/${name}`;

/** File names are ids as they stand: an id is never derived twice. */
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.[a-z]+$/, '');

export const collections = {
  papers: defineCollection({
    loader: glob({ base: folder('papers'), pattern: '*.md', generateId, deferRender: true }),
    schema: entrySchema,
  }),
  overlays: defineCollection({
    loader: glob({ base: folder('overlays'), pattern: '*.yaml', generateId }),
    schema: overlaySchema,
  }),
  prose: defineCollection({
    loader: glob({ base: folder('pages'), pattern: '*.mdx', generateId, deferRender: true }),
    schema: z.strictObject({ title: z.string(), description: z.string() }),
  }),
};
