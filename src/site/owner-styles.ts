/** A Vite plugin: content/theme.css, where the owner has one, comes after the site's tokens in their layer. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ViteUserConfig } from 'astro';
import { CONTENT_FOLDER } from './settings.ts';

export function ownerStyles(): NonNullable<ViteUserConfig['plugins']>[number] {
  const file = path.resolve(CONTENT_FOLDER, 'theme.css');
  return {
    name: 'owner-styles',
    enforce: 'pre',
    transform(code: string, id: string) {
      if (!/\/styles\/layers\.css(?!\?url)/.test(id) || !existsSync(file)) return undefined;
      return `${code}\n@layer tokens {\n${readFileSync(file, 'utf8')}\n}`;
    },
  };
}
