/**
 * Part of `npm ci`, `npm pack` and an installation from git (the script `prepare`): writes into `lib` what Node loads of
 * Offprint, as JavaScript, since Node reads no TypeScript below `node_modules`. What package.json names under
 * `dependencies` stays outside. The rest, many small packages, goes in, with its licences; a site need not install it.
 */
import { copyFileSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { z } from 'zod';
import { jsonSchemas } from '../src/exports/json-schemas.ts';
import { ENGINE, VENDORED } from '../src/site/engine.ts';
import { FONT_FILES } from '../src/site/files/preview-fonts.ts';

const LIB = path.join(ENGINE, 'lib');

/** Of Astro, which says with it which version it needs. */
const OF_ASTRO = ['@astrojs/internal-helpers', '@astrojs/prism'];

const { dependencies } = z
  .object({ dependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(path.join(ENGINE, 'package.json'), 'utf8')));
const outside = [...Object.keys(dependencies), ...OF_ASTRO];

rmSync(LIB, { recursive: true, force: true });
const bundle = await rolldown({
  cwd: ENGINE,
  platform: 'node',
  input: {
    offprint: 'scripts/offprint.ts',
    'run-astro': 'scripts/run-astro.ts',
    'astro.config': 'astro.config.mjs',
    ...Object.fromEntries(VENDORED.map((name) => [`vendor/${name}`, name])),
  },
  // Meant for other tools, and not missed.
  onLog: (level, log, handle) => {
    if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
  },
  external: (id) => outside.some((name) => id === name || id.startsWith(`${name}/`)),
});
const { output } = await bundle.write({
  dir: LIB,
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: '[name]-[hash].js',
});
const modules = output.flatMap((file) => ('moduleIds' in file ? file.moduleIds : []));
writeFileSync(path.join(LIB, 'LICENSES.txt'), licencesOf(modules));
// Editors read them offline: `# yaml-language-server: $schema=../../node_modules/offprint/lib/schema/overlay.json`.
mkdirSync(path.join(LIB, 'schema'));
for (const { name, schema } of jsonSchemas()) {
  writeFileSync(path.join(LIB, 'schema', `${name}.json`), JSON.stringify(schema));
}
mkdirSync(path.join(LIB, 'fonts'));
for (const name of Object.values(FONT_FILES)) {
  copyFileSync(
    path.join(ENGINE, 'node_modules', name),
    path.join(LIB, 'fonts', path.basename(name)),
  );
}
const size = output.reduce((sum, file) => sum + ('code' in file ? file.code.length : 0), 0);
console.log(`lib: ${String(output.length)} files, ${String(Math.round(size / 1000))} kB.`);

/** The licence of every package that modules are of. */
function licencesOf(files: readonly string[]): string {
  const folders = files.map((file) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]);
  const packages = [...new Set(folders.filter((folder) => folder !== undefined))].toSorted();
  return packages.map((folder) => `${nameOf(folder)}\n\n${licenceOf(folder)}\n`).join('\n');
}

function nameOf(folder: string): string {
  return folder.replace(/^.*\/node_modules\//, '');
}

function licenceOf(folder: string): string {
  const [file] = globSync('{license,licence,LICENSE,LICENCE}{,.md,.txt}', { cwd: folder });
  if (file !== undefined) return readFileSync(path.join(folder, file), 'utf8').trim();
  const { license, author } = z
    .object({ license: z.string(), author: z.unknown() })
    .parse(JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')));
  return `${license}, ${JSON.stringify(author)}`;
}
