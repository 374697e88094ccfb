import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { rehypePlugins, remarkPlugins } from './src/markup/processor.ts';
import { BASE_PATH, SITE_URL } from './src/site/settings.ts';

export default defineConfig({
  site: SITE_URL,
  base: BASE_PATH,
  trailingSlash: 'always',
  integrations: [mdx()],
  markdown: {
    processor: unified({ remarkPlugins, rehypePlugins, gfm: false, smartypants: false }),
    // No page shows program code; the default highlighter would only warn about the content policy.
    syntaxHighlight: false,
  },
  devToolbar: { enabled: false },
});
