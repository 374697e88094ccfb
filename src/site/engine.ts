/**
 * Where Offprint's own code is: in this project, or in a package below `node_modules` of a maintainer's folder. Node does
 * not read TypeScript there, so what Node loads has been compiled to JavaScript in `lib`. Vite reads `src` in both.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';

export const ENGINE = packageAbove(import.meta.dirname);

/** Whether this code runs from `lib`. */
const isPacked = !import.meta.filename.endsWith('.ts');

/** Packages that pages import and that are bundled in `lib/vendor`; see scripts/write-package.ts. */
export const VENDORED = [
  'fontkit',
  'rehype-katex',
  'rehype-stringify',
  'remark-math',
  'remark-parse',
  'remark-rehype',
  'remark-stringify',
  'unified',
  'unist-util-visit',
  'vfile',
] as const;

/** The bundled module of such a package; undefined in the project itself, where it is installed. */
export function vendoredFile(name: string): string | undefined {
  const isVendored = isPacked && VENDORED.some((each) => each === name);
  return isVendored ? path.join(ENGINE, 'lib', 'vendor', `${name}.js`) : undefined;
}

/** What another process or Astro loads: in the package, and in the project. */
const ENTRIES = {
  config: ['lib/astro.config.js', 'astro.config.mjs'],
  astro: ['lib/run-astro.js', 'scripts/run-astro.ts'],
} as const;

export function entryFile(name: keyof typeof ENTRIES): string {
  return path.join(ENGINE, ENTRIES[name][isPacked ? 0 : 1]);
}

function packageAbove(folder: string): string {
  return existsSync(path.join(folder, 'package.json'))
    ? folder
    : packageAbove(path.dirname(folder));
}
