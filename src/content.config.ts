import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { parseEntryFile } from './content/entry-file.ts';
import { parseYamlFile } from './content/yaml-file.ts';
import { entrySchema } from './domain/entry.ts';
import { overlaySchema } from './domain/overlay.ts';
import { folderLoader } from './site/loaders.ts';
import { CONTENT_FOLDER } from './site/settings.ts';

export const collections = {
  papers: defineCollection({
    loader: folderLoader('papers', '.md', (text, file) => {
      const { value, problems } = parseEntryFile(text, file);
      return { value: value && { ...value.entry, abstract: value.abstract }, problems };
    }),
    schema: entrySchema.extend({ abstract: z.string().min(1) }),
  }),
  overlays: defineCollection({
    loader: folderLoader('overlays', '.yaml', (text, file) =>
      parseYamlFile(text, file, overlaySchema),
    ),
    schema: overlaySchema,
  }),
  notes: defineCollection({
    loader: glob({ base: `${CONTENT_FOLDER}/notes`, pattern: '*.mdx', deferRender: true }),
    schema: z.strictObject({}),
  }),
  prose: defineCollection({
    loader: glob({ base: `${CONTENT_FOLDER}/pages`, pattern: '*.mdx', deferRender: true }),
    schema: z.strictObject({ title: z.string(), description: z.string() }),
  }),
};
