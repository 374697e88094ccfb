/** A Vite plugin: packages that the package brings along, for the modules that import them by name. */
import type { ViteUserConfig } from 'astro';
import { vendoredFile } from '../engine.ts';

export function vendored(): NonNullable<ViteUserConfig['plugins']>[number] {
  return { name: 'vendored', enforce: 'pre', resolveId: vendoredFile };
}
