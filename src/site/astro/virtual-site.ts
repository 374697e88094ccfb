/**
 * A Vite plugin: `virtual:offprint/site` gives pages and collections the site that the configuration has read, and a
 * fingerprint of everything that a page depends on besides its papers.
 */
import path from 'node:path';
import type { ViteUserConfig } from 'astro';
import { ENGINE } from '../engine.ts';
import type { Site } from '../site.ts';

const NAME = 'virtual:offprint/site';
const RESOLVED = `\0${NAME}`;
const MODULE = JSON.stringify(path.join(ENGINE, 'src/site/site.ts'));

/** The declaration of the module, which Astro writes next to its own types. */
export const VIRTUAL_SITE_TYPES = `declare module '${NAME}' {
  export const site: import(${MODULE}).Site;
  /** Changes with any setting and any file of the code; empty if pages are not kept between builds. */
  export const maker: string;
  /** The folder of Offprint itself. */
  export const engine: string;
}
`;

export function virtualSite(
  site: Site,
  maker: string,
): NonNullable<ViteUserConfig['plugins']>[number] {
  return {
    name: 'offprint-site',
    resolveId: (id: string) => (id === NAME ? RESOLVED : undefined),
    load(id: string) {
      if (id !== RESOLVED) return undefined;
      // Parsed from text, because in an object literal the key “__proto__” would set the prototype.
      const settings = JSON.stringify(JSON.stringify(site));
      return `import { createSite } from ${MODULE};
export const site = createSite(JSON.parse(${settings}));
export const maker = ${JSON.stringify(maker)};
export const engine = ${JSON.stringify(ENGINE)};`;
    },
  };
}
