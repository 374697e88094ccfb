/** A Vite plugin: the owner's theme.css comes after the site's tokens, in their layer. */
import type { ViteUserConfig } from 'astro';

export function ownerStyles(theme: string): NonNullable<ViteUserConfig['plugins']>[number] {
  return {
    name: 'owner-styles',
    enforce: 'pre',
    transform(code: string, id: string) {
      if (theme === '' || !/\/styles\/layers\.css(?!\?url)/.test(id)) return undefined;
      return `${code}\n@layer tokens {\n${theme}\n}`;
    },
  };
}
