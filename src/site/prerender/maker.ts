/**
 * What a page is made by, besides what it shows: the code with its packages, the settings of the site, and the scripts
 * and style sheets that it names.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { BASE_PATH, CONTENT_FOLDER, SITE_URL } from '../settings.ts';

const CODE = ['src', 'astro.config.mjs', 'package-lock.json'];

/**
 * A digest that changes with any file of the code, any settings file of the content folder and the site's address. In
 * `root` are the scripts and style sheets of the site that is being built. Their names hold a digest, and they may be
 * made of files that nobody lists: a font of theme.css, a component that a note brings along.
 */
export function makerDigest(root: string): string {
  const settings = existsSync(CONTENT_FOLDER)
    ? readdirSync(CONTENT_FOLDER).filter((name) => /\.(?:yaml|css)$/.test(name))
    : [];
  const files = [
    ...CODE.flatMap(filesOf),
    ...settings.map((name) => path.join(CONTENT_FOLDER, name)),
  ];
  const digest = createHash('sha256').update(
    [process.version, process.env['NODE_ENV'], SITE_URL, BASE_PATH, ...assetsIn(root)].join(' '),
  );
  for (const file of files.toSorted()) digest.update(`\0${file}\0`).update(readFileSync(file));
  return digest.digest('hex');
}

function assetsIn(root: string): readonly string[] {
  const folder = path.join(root, '_astro');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.(?:css|js)$/.test(name))
    .toSorted();
}

function filesOf(file: string): readonly string[] {
  if (!statSync(file).isDirectory()) return [file];
  return readdirSync(file, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));
}
