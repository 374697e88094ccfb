/**
 * Pages kept from one build to the next by Astro's `experimental.incrementalBuild`, for sites that ask for it: where
 * they are kept, and what Astro cannot know.
 */
import { createHash, hash } from 'node:crypto';
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { ENGINE } from '../engine.ts';
import type { Site } from '../site.ts';

const CODE = path.join(ENGINE, 'src');

/** Astro's name for its record of the last build. */
const MANIFEST = 'incremental-build.json';

/** Each site has its own folder, so that none takes the pages and entries of another. */
export function cacheFolder({ folder, origin, basePath }: Site): string {
  const site = `${path.resolve(folder)} ${String(origin)} ${basePath}`;
  return path.join('.cache', 'astro', hash('sha256', site).slice(0, 16));
}

/**
 * Changes with any setting and any file of the code. Astro tracks the code that renders a page, but not the scripts and
 * styles that the page links, whose names change with their content.
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
 * Astro overwrites kept pages during a build but its record of them only at the end, so that after a failed build the
 * record could be wrong. Therefore it is deleted as soon as it has been read.
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
