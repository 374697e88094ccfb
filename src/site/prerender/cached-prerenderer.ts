/** Astro's prerenderer with a memory: a path with a cache key is rendered anew only when its key or its maker changes. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { AstroPrerenderer, RouteData } from 'astro';
import { withOwnSheet } from './own-sheet.ts';
import type { PageStore } from './page-store.ts';

export interface PrerenderOptions {
  readonly basePath: string;
  /** The folder that the site is built into. */
  readonly root: string;
  readonly store: PageStore;
  /** Gets the sheet of every page that has one. */
  readonly sheets: Set<string>;
}

/** Ends the sheet in a kept file: no sheet has it, and the page follows. */
const END_OF_SHEET = 0;

export function cachedPrerenderer(
  astro: AstroPrerenderer,
  { basePath, root, store, sheets }: PrerenderOptions,
): AstroPrerenderer {
  const keys = new Map<string, string>();

  /** Writes the file of a path as it was kept; false when it was not. */
  const restore = (key: string, file: string): boolean => {
    const kept = store.read(key);
    if (kept === undefined) return false;
    const end = kept.indexOf(END_OF_SHEET);
    if (end > 0) sheets.add(kept.toString('utf8', 0, end));
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, kept.subarray(end + 1));
    return true;
  };

  return {
    ...astro,
    name: 'cached',
    async getStaticPaths() {
      const paths = await astro.getStaticPaths();
      return paths.filter(({ pathname, route, cacheKey }) => {
        if (cacheKey === undefined) return true;
        const key = `${route.component} ${pathname} ${cacheKey}`;
        keys.set(trimSlashes(pathname), key);
        return !restore(key, path.join(root, fileOf(pathname, route)));
      });
    },
    async render(request, options) {
      const rendered = await astro.render(request, options);
      const response = rendered instanceof Response ? rendered : rendered.response;
      if (response.body === null) return rendered;
      const bytes = Buffer.from(await response.arrayBuffer());
      const isPage = response.headers.get('Content-Type')?.startsWith('text/html') === true;
      const { html, sheet } = isPage
        ? withOwnSheet(bytes.toString(), basePath)
        : { html: bytes, sheet: '' };
      if (sheet !== '') sheets.add(sheet);
      const key = keys.get(trimSlashes(new URL(request.url).pathname.slice(basePath.length)));
      if (key !== undefined) {
        store.write(key, Buffer.concat([Buffer.from(`${sheet}\0`), Buffer.from(html)]));
      }
      return new Response(html, response);
    },
  };
}

/** `papers/ID` of a page -> `papers/ID/index.html`; a file's own path is its name. */
function fileOf(pathname: string, { type }: RouteData): string {
  return type === 'endpoint' ? pathname : path.join(pathname, 'index.html');
}

function trimSlashes(pathname: string): string {
  return pathname.replace(/^\/+|\/+$/g, '');
}
