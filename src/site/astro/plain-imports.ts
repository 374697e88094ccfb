/**
 * A Vite plugin: `import()` in the browser is left as it is written. Vite wraps it in a loader that fetches what the
 * script imports beforehand; that was half of the code which every page loads, for one script that few ask for.
 */
import type { ViteUserConfig } from 'astro';

export function plainImports(): NonNullable<ViteUserConfig['plugins']>[number] {
  return {
    name: 'plain-imports',
    configEnvironment(name) {
      return name === 'client' ? { build: { modulePreload: false } } : undefined;
    },
    transform(_code: string, id: string) {
      return id === '\0vite/preload-helper.js'
        ? 'export const __vitePreload = (load) => load();'
        : undefined;
    },
  };
}
