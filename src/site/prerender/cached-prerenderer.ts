/**
 * Astro's prerenderer with a memory: a path with a cache key is rendered anew only when its key or its maker changes.
 * Such paths never reach Astro's own loop; they are rendered here, and written by a thread of their own.
 */
import { rmSync } from 'node:fs';
import path from 'node:path';
import type { AstroIntegrationLogger, AstroPrerenderer, PathWithRoute } from 'astro';
import { evenly } from './evenly.ts';
import { sheetFile, withOwnSheet } from './own-sheet.ts';
import type { PageStore } from './page-store.ts';
import { SiteWriter } from './site-writer.ts';
import { writeFile } from './write-file.ts';

export interface PrerenderOptions {
  /** Origin of the published site, and the path that it lives under. */
  readonly siteUrl: string;
  readonly basePath: string;
  /** The folder that the site is built into. */
  readonly root: string;
  readonly store: PageStore;
  readonly logger: AstroIntegrationLogger;
}

/** Paths that are rendered at once: while one waits for a thread, others go on. */
const AT_ONCE = 16;

export function cachedPrerenderer(
  astro: AstroPrerenderer,
  { siteUrl, basePath, root, store, logger }: PrerenderOptions,
): AstroPrerenderer {
  const writer = new SiteWriter({ root, basePath, shelf: store.shelf });

  /** Puts the file of a path where it belongs as it was kept; false when it was not. */
  const restore = (each: PathWithRoute): boolean => {
    const file = path.join(root, fileOf(each));
    const kept = store.restore(keyOf(each), file);
    if (kept === undefined) return false;
    if (kept.sheet === '') return true;
    const sheet = path.join(root, sheetFile(kept.sheet));
    if (store.restore(kept.sheet, sheet) !== undefined) return true;
    // Or what is kept would be written to.
    rmSync(file);
    return false;
  };

  const addressOf = (each: PathWithRoute): URL =>
    new URL(`${basePath}${trimSlashes(each.pathname)}${isPage(each) ? '/' : ''}`, siteUrl);

  const make = async (each: PathWithRoute): Promise<void> => {
    const rendered = await astro.render(new Request(addressOf(each)), { routeData: each.route });
    const response = rendered instanceof Response ? rendered : rendered.response;
    const bytes = new Uint8Array(await response.arrayBuffer());
    await writer.write({ file: fileOf(each), bytes, isPage: isPage(each), key: keyOf(each) });
  };

  const makeNext = async (queue: Iterable<PathWithRoute>): Promise<void> => {
    for (const each of queue) {
      try {
        await make(each);
      } catch (error) {
        logger.error(`${each.pathname} cannot be made.`);
        throw error;
      }
    }
  };

  return {
    ...astro,
    name: 'cached',
    async getStaticPaths() {
      const paths = await astro.getStaticPaths();
      const keyed = paths.filter(({ cacheKey }) => cacheKey !== undefined);
      const missing = keyed.filter((each) => !restore(each));
      const kept = keyed.length - missing.length;
      logger.info(`${String(kept)} files are kept, ${String(missing.length)} are to be made.`);
      const queue = evenly(missing, ({ route }) => route.component).values();
      await Promise.all(Array.from({ length: AT_ONCE }, () => makeNext(queue)));
      store.use(await writer.end());
      return paths.filter(({ cacheKey }) => cacheKey === undefined);
    },
    async render(request, options) {
      const rendered = await astro.render(request, options);
      const response = rendered instanceof Response ? rendered : rendered.response;
      if (response.body === null || options.routeData.type !== 'page') return rendered;
      const { html, sheet } = withOwnSheet(await response.text(), basePath);
      if (sheet !== undefined) writeFile(path.join(root, sheetFile(sheet.name)), sheet.css);
      return new Response(html, response);
    },
  };
}

function keyOf({ pathname, route, cacheKey }: PathWithRoute): string {
  return `${route.component} ${pathname} ${String(cacheKey)}`;
}

/** `papers/ID` of a page -> `papers/ID/index.html`; a file's own path is its name. */
function fileOf({ pathname, route }: PathWithRoute): string {
  return isPage({ route }) ? path.join(pathname, 'index.html') : pathname;
}

function isPage({ route }: Pick<PathWithRoute, 'route'>): boolean {
  return route.type === 'page';
}

function trimSlashes(pathname: string): string {
  return pathname.replace(/^\/+|\/+$/g, '');
}
