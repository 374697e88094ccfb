/**
 * Pages kept from one build to the next by Astro's `experimental.incrementalBuild`, for sites that ask for it: where
 * they are kept, and what Astro does not see for itself.
 */
import { createHash, hash } from 'node:crypto';
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { ENGINE } from '../engine.ts';
import type { Site } from '../site.ts';

const CODE = path.join(ENGINE, 'src');

/** Astro's own name for what it knows of the last build. */
const MANIFEST = 'incremental-build.json';

/** Each site has a folder of its own, or one would take the pages and entries of the other. */
export function cacheFolder({ folder, origin, basePath }: Site): string {
  const site = `${path.resolve(folder)} ${String(origin)} ${basePath}`;
  return path.join('.cache', 'astro', hash('sha256', site).slice(0, 16));
}

/**
 * Changes with any setting and any file of the code. Astro knows what code renders a page; it does not know the scripts
 * and styles that the page names, whose names change with their content.
 */
export function makerDigest(site: Site): string {
  const digest = createHash('sha256').update(process.version).update(JSON.stringify(site));
  for (const name of globSync('**/*', { cwd: CODE }).toSorted()) {
    const file = path.join(CODE, name);
    if (statSync(file).isFile()) digest.update(`\0${name}\0`).update(readFileSync(file));
  }
  return digest.digest('hex');
}

/**
 * Astro overwrites kept pages while it builds, and what it knows of them only when it has ended: after a build that
 * failed, a page could be taken for that of an earlier build. So that knowledge goes once it has been read.
 */
export function forgetKeptPages(astro: AstroPrerenderer, site: Site): AstroPrerenderer {
  return {
    ...astro,
    getStaticPaths: () => {
      rmSync(path.join(cacheFolder(site), MANIFEST), { force: true });
      return astro.getStaticPaths();
    },
  };
}
