/** A Vite plugin: the owner's theme.css comes after the site's tokens, in their layer. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ViteUserConfig } from 'astro';
import { ENGINE } from '../engine.ts';
import { keepContrast } from '../settings/owner-theme.ts';

export function readTokens(): string {
  return readFileSync(path.join(ENGINE, 'src/styles/tokens.css'), 'utf8');
}

export function ownerStyles(theme: string): NonNullable<ViteUserConfig['plugins']>[number] {
  const tokens = readTokens();
  return {
    name: 'owner-styles',
    enforce: 'pre',
    transform(code: string, id: string) {
      if (theme === '' || !/\/styles\/layers\.css(?!\?url)/.test(id)) return undefined;
      return `${code}\n@layer tokens {\n${keepContrast(theme, tokens)}\n}`;
    },
  };
}
