/**
 * Where Offprint itself lies. It is a project of its own, or a package below `node_modules` of a maintainer's folder; there
 * Node reads no TypeScript, and what Node loads has been written as JavaScript into `lib`. Vite reads `src` in both.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';

export const ENGINE = packageAbove(import.meta.dirname);

/** Whether this is the code that `lib` holds. */
const isPacked = !import.meta.filename.endsWith('.ts');

/** Packages of Astro's pages that the package brings along in `lib/vendor`; see scripts/write-package.ts. */
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

/** The module of such a package; undefined where it is installed, as in the project itself. */
export function vendoredFile(name: string): string | undefined {
  const isVendored = isPacked && VENDORED.some((each) => each === name);
  return isVendored ? path.join(ENGINE, 'lib', 'vendor', `${name}.js`) : undefined;
}

/** What another process or Astro loads: as it is packed, and as it is written. */
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
