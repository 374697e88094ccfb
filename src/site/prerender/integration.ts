/**
 * An Astro integration: no page has a style attribute, and a page whose paper, settings and code are as they were comes
 * from the last build. `OFFPRINT_CACHE` is the folder that pages are kept in (default `.cache/pages`).
 */
import { hash } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { BASE_PATH, CONTENT_FOLDER, SITE_URL } from '../settings.ts';
import { cachedPrerenderer } from './cached-prerenderer.ts';
import { makerDigest } from './maker.ts';
import { PageStore } from './page-store.ts';

const FOLDER = process.env['OFFPRINT_CACHE'] ?? '.cache/pages';

export function prerendering(): AstroIntegration {
  // Each site has a folder of its own, or one would delete what the other keeps.
  const site = hash('sha256', `${path.resolve(CONTENT_FOLDER)} ${SITE_URL} ${BASE_PATH}`).slice(
    0,
    16,
  );
  let root = '';
  let store: PageStore | undefined;
  return {
    name: 'prerendering',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        // Called when scripts and style sheets are built, before the first page.
        setPrerenderer((astro) => {
          store = new PageStore({ folder: path.join(FOLDER, site), maker: makerDigest(root) });
          return cachedPrerenderer(astro, {
            siteUrl: SITE_URL,
            basePath: BASE_PATH,
            root,
            store,
            logger,
          });
        });
      },
      'astro:build:done': () => {
        store?.close();
      },
    },
  };
}
