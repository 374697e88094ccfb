/** What a page is made by, besides what it shows: the code with its packages, and the settings of the site. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { digestOf } from '../disk-cache.ts';
import { BASE_PATH, CONTENT_FOLDER, SITE_URL } from '../settings.ts';

const CODE = ['src', 'astro.config.mjs', 'package-lock.json'];

/** A digest that changes with any file of the code, any settings file of the content folder and the site's address. */
export function makerDigest(): string {
  const settings = existsSync(CONTENT_FOLDER)
    ? readdirSync(CONTENT_FOLDER).filter((name) => /\.(?:yaml|css)$/.test(name))
    : [];
  const files = [
    ...CODE.flatMap(filesOf),
    ...settings.map((name) => path.join(CONTENT_FOLDER, name)),
  ];
  return digestOf([
    process.version,
    SITE_URL,
    BASE_PATH,
    ...files.toSorted().flatMap((file) => [file, readFileSync(file)]),
  ]);
}

function filesOf(file: string): readonly string[] {
  if (!statSync(file).isDirectory()) return [file];
  return readdirSync(file, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));
}
