/** What a page is made by, besides what it shows: the code with its packages, and the settings of the site. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
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
  const digest = createHash('sha256').update(`${process.version} ${SITE_URL} ${BASE_PATH}`);
  for (const file of files.toSorted()) digest.update(`\0${file}\0`).update(readFileSync(file));
  return digest.digest('hex');
}

function filesOf(file: string): readonly string[] {
  if (!statSync(file).isDirectory()) return [file];
  return readdirSync(file, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));
}
