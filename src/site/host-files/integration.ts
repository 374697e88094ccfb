/** An Astro integration: files for hosts whose names begin with an underscore, which src/pages leaves out. */
import type { AstroIntegration } from 'astro';

const FILES = {
  _headers: './headers.ts',
  _redirects: './redirects.ts',
} as const;

export function hostFiles(): AstroIntegration {
  return {
    name: 'host-files',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const [name, file] of Object.entries(FILES)) {
          injectRoute({ pattern: `/${name}`, entrypoint: new URL(file, import.meta.url) });
        }
      },
    },
  };
}
