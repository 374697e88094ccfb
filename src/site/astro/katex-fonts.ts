/** A Vite plugin: KaTeX's sheet names each font in three formats; every browser that gets one takes WOFF2. */
import type { ViteUserConfig } from 'astro';

const OLD_FORMATS = /,url\([^)]+\.(?:woff|ttf)\) format\("(?:woff|truetype)"\)/g;

export function katexFonts(): NonNullable<ViteUserConfig['plugins']>[number] {
  return {
    name: 'katex-fonts',
    enforce: 'pre',
    transform(code: string, id: string) {
      return /\/katex(?:\.min)?\.css/.test(id) ? code.replaceAll(OLD_FORMATS, '') : undefined;
    },
  };
}
