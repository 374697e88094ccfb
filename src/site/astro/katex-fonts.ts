/**
 * A Vite plugin: KaTeX's sheet names each font in three formats, and every browser that gets one takes WOFF2; in a layer,
 * it gives way to the site's own styles.
 */
import type { ViteUserConfig } from 'astro';

const OLD_FORMATS = /,url\([^)]+\.(?:woff|ttf)\) format\("(?:woff|truetype)"\)/g;

export function katexFonts(): NonNullable<ViteUserConfig['plugins']>[number] {
  return {
    name: 'katex-fonts',
    enforce: 'pre',
    transform(code: string, id: string) {
      if (!/\/katex(?:\.min)?\.css(?!\?url)/.test(id)) return undefined;
      return `@layer reset{${code.replaceAll(OLD_FORMATS, '')}}`;
    },
  };
}
