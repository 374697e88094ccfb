/**
 * The Astro integration: hands the content folder to the pages, watches it while somebody edits, and adds the files
 * that no page makes to the built site.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ENGINE } from '../engine.ts';
import { themeFaults } from '../settings/owner-theme.ts';
import type { Site } from '../site.ts';
import { copyMovedFiles } from './copy-moved-files.ts';
import { katexFonts } from './katex-fonts.ts';
import { moveStylesToSheets } from './math-sheets.ts';
import { copyOwnerFiles, serveOwnerFiles } from './owner-files.ts';
import { ownerStyles, readTokens } from './owner-styles.ts';
import { plainImports } from './plain-imports.ts';
import { forgetKeptPages, makerDigest } from './kept-pages.ts';
import { vendored } from './vendored.ts';
import { virtualSite, VIRTUAL_SITE_TYPES } from './virtual-site.ts';

/** Files for hosts. They are not in src/pages because Astro ignores names that begin with an underscore there. */
const HOST_FILES = { _headers: 'headers-file.ts', _redirects: 'redirects-file.ts' } as const;

export function offprint(site: Site): AstroIntegration {
  const { folder, basePath, origin, theme, incrementalBuild } = site;
  return {
    name: 'offprint',
    hooks: {
      'astro:config:setup': ({ injectRoute, updateConfig }) => {
        const maker = incrementalBuild ? makerDigest(site) : '';
        for (const [name, file] of Object.entries(HOST_FILES)) {
          injectRoute({
            pattern: `/${name}`,
            entrypoint: path.join(ENGINE, 'src/site/astro', file),
          });
        }
        updateConfig({
          vite: {
            plugins: [
              virtualSite(site, maker),
              vendored(),
              katexFonts(),
              ownerStyles(theme),
              plainImports(),
            ],
          },
        });
      },
      'astro:config:done': ({ injectTypes }) => {
        injectTypes({ filename: 'site.d.ts', content: VIRTUAL_SITE_TYPES });
      },
      'astro:server:setup': ({ server }) => {
        // The content folder may be outside the project, where Vite does not watch.
        server.watcher.add(path.resolve(folder));
        server.middlewares.use(serveOwnerFiles(site));
      },
      'astro:build:start': ({ logger, setPrerenderer }) => {
        if (incrementalBuild) setPrerenderer((astro) => forgetKeptPages(astro, site));
        for (const fault of themeFaults(theme, readTokens())) {
          logger.warn(`${folder}/theme.css: ${fault}`);
        }
        if (origin !== undefined) return;
        logger.warn(
          `Nothing says where the site will be published, so it has no sitemap and names no address of its own: set url in ${folder}/site.yaml, or SITE_URL.`,
        );
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        moveStylesToSheets(root, basePath);
        copyMovedFiles(root, basePath);
        copyOwnerFiles(site, root);
      },
    },
  };
}
