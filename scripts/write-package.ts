/**
 * Part of `npm ci`, `npm pack` and an installation from git (the script `prepare`): writes into `lib` what Node loads of
 * Offprint, as JavaScript, since Node reads no TypeScript below `node_modules`. What package.json names under
 * `dependencies` stays outside.
 */
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { z } from 'zod';
import { ENGINE } from '../src/site/engine.ts';

const LIB = path.join(ENGINE, 'lib');

const { dependencies } = z
  .object({ dependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(path.join(ENGINE, 'package.json'), 'utf8')));
const outside = Object.keys(dependencies);

rmSync(LIB, { recursive: true, force: true });
const bundle = await rolldown({
  cwd: ENGINE,
  platform: 'node',
  input: {
    offprint: 'scripts/offprint.ts',
    'run-astro': 'scripts/run-astro.ts',
    'astro.config': 'astro.config.mjs',
  },
  external: (id) => outside.some((name) => id === name || id.startsWith(`${name}/`)),
});
const { output } = await bundle.write({
  dir: LIB,
  format: 'esm',
  entryFileNames: '[name].js',
  // One folder, so that every module finds the package above it.
  chunkFileNames: '[name]-[hash].js',
});
const size = output.reduce((sum, file) => sum + ('code' in file ? file.code.length : 0), 0);
console.log(`lib: ${String(output.length)} files, ${String(Math.round(size / 1000))} kB.`);
