/** The site that `npm run bench -- --compare` measures against is outside the types, so its pages are written here. */
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';

const FOLDER = path.resolve('scripts/measure/eleventy');

interface Entry {
  readonly route: string;
  readonly render: () => string | Promise<string>;
}

type Layout = (data: { page: { url: string }; entry: Entry; content: string }) => string;

const siteSchema = z.object({
  pages: z.array(z.custom<Entry>()).min(1),
  files: z.array(z.custom<Entry>()).min(1),
});
const layoutSchema = z.object({ render: z.custom<Layout>() });

test('writes every page and file of the comparison, with a value in every place', async () => {
  const { pages, files } = siteSchema.parse(await import(path.join(FOLDER, 'site.mjs')));
  const { render } = layoutSchema.parse(
    await import(path.join(FOLDER, 'views/_includes/base.11ty.js')),
  );
  for (const entry of pages) {
    const html = render({ page: { url: entry.route }, entry, content: await entry.render() });
    expect(html, entry.route).not.toMatch(/[">/]undefined\b|\[object /);
  }
  for (const { route, render: write } of files) expect(await write(), route).not.toBe('');
});
