import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { PROSE_REHYPE_PLUGINS, remarkPlugins } from './src/markup/processor.ts';
import { hostFiles } from './src/site/host-files/integration.ts';
import { katexFonts } from './src/site/katex-fonts.ts';
import { ownerStyles } from './src/site/owner-styles.ts';
import { plainImports } from './src/site/plain-imports.ts';
import { prerendering } from './src/site/prerender/integration.ts';
import { rehypeBasePath } from './src/site/rehype-base-path.ts';
import { BASE_PATH, SITE_URL, macros } from './src/site/settings.ts';

export default defineConfig({
  site: SITE_URL,
  base: BASE_PATH,
  trailingSlash: 'always',
  integrations: [mdx(), hostFiles(BASE_PATH), prerendering()],
  markdown: {
    processor: unified({
      remarkPlugins: remarkPlugins(macros),
      rehypePlugins: [...PROSE_REHYPE_PLUGINS, [rehypeBasePath, BASE_PATH]],
      gfm: false,
      smartypants: false,
    }),
    // No page shows program code; the default highlighter would only warn about the content policy.
    syntaxHighlight: false,
  },
  build: { inlineStylesheets: 'never' },
  vite: {
    plugins: [katexFonts(), ownerStyles(), plainImports()],
    // Kept pages and finished sites are many files, and none is a source.
    server: { watch: { ignored: [`${import.meta.dirname}/{.cache,dist}/**`] } },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks prose pages with a directive of its own, which the bundler does not know.
        onLog: (level, log, handle) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
        },
      },
    },
  },
  devToolbar: { enabled: false },
});
