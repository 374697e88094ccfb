import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import path from 'node:path';
import { defineConfig } from 'astro/config';
import { PROSE_REHYPE_PLUGINS, remarkPlugins } from './src/markup/processor.ts';
import { offprint } from './src/site/astro/integration.ts';
import { rehypeBasePath } from './src/site/astro/rehype-base-path.ts';
import { cacheFolder } from './src/site/astro/kept-pages.ts';
import { ENGINE } from './src/site/engine.ts';
import { contentFolder, loadSite } from './src/site/load-site.ts';

const site = loadSite(contentFolder(process.env), process.env);

// Of the working directory are the content, the caches and the built site; all else is Offprint's own.
export default defineConfig({
  srcDir: path.join(ENGINE, 'src'),
  publicDir: path.join(ENGINE, 'public'),
  cacheDir: cacheFolder(site),
  experimental: { incrementalBuild: site.incrementalBuild },
  site: site.origin,
  base: site.basePath,
  trailingSlash: 'always',
  integrations: [mdx(), offprint(site)],
  markdown: {
    processor: unified({
      remarkPlugins: remarkPlugins(site.macros),
      rehypePlugins: [...PROSE_REHYPE_PLUGINS, [rehypeBasePath, site.basePath]],
      gfm: false,
      smartypants: false,
    }),
    // No page shows program code; the default highlighter would only warn about the content policy.
    syntaxHighlight: false,
  },
  // While one page is written, others are rendered.
  build: { inlineStylesheets: 'never', concurrency: 8 },
  vite: {
    server: {
      // Finished sites are many files, and none is a source.
      watch: { ignored: [`${process.cwd()}/{.cache,dist}/**`] },
      fs: { allow: [process.cwd(), ENGINE] },
    },
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
