/**
 * A Vite plugin for KaTeX's style sheet. It keeps only the WOFF2 of each font, which every supported browser reads, and
 * puts the sheet into a layer, so that the site's own styles win.
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
