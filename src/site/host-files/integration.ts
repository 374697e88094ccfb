/** An Astro integration: files for hosts whose names begin with an underscore, which src/pages leaves out, and files that moved. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { copyMovedFiles } from './copy-files.ts';

const FILES = {
  _headers: './headers.ts',
  _redirects: './redirects.ts',
} as const;

export function hostFiles(basePath: string): AstroIntegration {
  return {
    name: 'host-files',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const [name, file] of Object.entries(FILES)) {
          injectRoute({ pattern: `/${name}`, entrypoint: new URL(file, import.meta.url) });
        }
      },
      'astro:build:done': ({ dir }) => {
        copyMovedFiles(fileURLToPath(dir), basePath);
      },
    },
  };
}
