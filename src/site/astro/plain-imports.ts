/**
 * A Vite plugin that leaves `import()` in the browser unchanged. Vite would wrap it in a loader that fetches the imports
 * of the script in advance: half of the code that every page loads, for one script that few pages need.
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
