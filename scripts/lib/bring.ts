/** `--bring`: copies a source of a former site, and the files that it names, into the content folder. */
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { isFile } from '../../src/domain/links.ts';
import { problem, type Place, type Problem } from '../../src/domain/problem.ts';
import type { SourceRecord } from '../../src/domain/source-record.ts';
import { hasKnownEnding } from '../../src/sources/formats.ts';
import { FEATURED, namedFiles, type SourceFile } from './source-files.ts';

/** A link of a record to a file of the site. */
export interface LinkedFile {
  /** Below content/files: `slides/rain.pdf`. */
  readonly name: string;
  readonly place: Place;
}

/** Where sites keep their files, relative to the folder of the source and the folders above it. */
const FOLDERS = [
  '',
  'assets',
  'assets/pdf',
  'assets/img',
  'assets/img/publication_preview',
  'assets/files',
  'assets/html',
  'files',
  'images',
  'pdf',
  'papers',
  'static',
  'static/files',
  'static/uploads',
  'static/media',
  'public',
];

/** Folders to look in, from that of the source up to the root of the site. */
const LEVELS = 4;

/** Files that a source names outside of its links, such as pictures of papers. */
const NAMED = /\w[\w./ -]{0,120}\.(?:pdf|png|jpe?g|gif|svg|webp|avif)\b/gi;

/** Copies files and whole folders to content/listings, and returns the copies. */
export function bringSources(files: readonly SourceFile[], content: string): readonly SourceFile[] {
  const folder = path.join(content, 'listings');
  mkdirSync(folder, { recursive: true });
  const copies = files.map(({ path: file, name, stem }) => {
    const isFolder = file.startsWith(stem + path.sep);
    const copy = path.join(folder, isFolder ? name : path.basename(file));
    if (isFolder) {
      cpSync(stem, copy, { recursive: true, filter: isOfSource });
      bringPeople(
        path.join(path.dirname(path.resolve(stem)), 'authors'),
        path.join(copy, 'authors'),
      );
    } else copyFileSync(file, copy);
    return copy;
  });
  return namedFiles([...new Set(copies)]);
}

/** Folders, sources, and featured pictures, which pages do not name; files that pages name go to content/files. */
function isOfSource(file: string): boolean {
  const isFolder = statSync(file).isDirectory();
  return isFolder || hasKnownEnding(file) || FEATURED.test(path.basename(file));
}

/** The pages of people on a Hugo site, which say who `admin` is. */
function bringPeople(folder: string, copy: string): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const page = path.join(folder, name, '_index.md');
    if (existsSync(page)) cpSync(page, path.join(copy, name, '_index.md'));
  }
}

/** Copies the files that sources name to content/files, where they are found near the source; never overwrites. */
export function bringFiles(
  sources: readonly SourceFile[],
  links: readonly LinkedFile[],
  content: string,
): void {
  const linked = links.map(({ name }) => name);
  for (const { path: source } of sources) {
    const named = readFileSync(source, 'latin1').match(NAMED) ?? [];
    for (const name of new Set([...linked, ...named.map((each) => each.trim())])) {
      // A file next to a page is also linked with the name of its folder.
      const isKnown = linked.some((each) => each.endsWith(`/${name}`));
      if (isKnown || name.split('/').includes('..')) continue;
      const target = path.join(content, 'files', name);
      const found = existsSync(target) ? undefined : findNear(source, name);
      if (found === undefined) continue;
      mkdirSync(path.dirname(target), { recursive: true });
      copyFileSync(found, target);
    }
  }
}

function findNear(source: string, name: string): string | undefined {
  let folder = path.dirname(path.resolve(source));
  for (let level = 0; level < LEVELS; level += 1) {
    const found = FOLDERS.map((each) => path.join(folder, each, name)).find(
      (file) => existsSync(file) && statSync(file).isFile(),
    );
    if (found !== undefined) return found;
    folder = path.dirname(folder);
  }
  return undefined;
}

export function filesLinked({
  publication: { links = [], thumbnail },
  place,
}: SourceRecord): readonly LinkedFile[] {
  const named = [...links.map(({ href }) => href), ...(thumbnail === undefined ? [] : [thumbnail])];
  return named.filter(isFile).map((name) => ({ name: name.replace(/^\//, ''), place }));
}

export function missingFiles(
  links: readonly LinkedFile[],
  content: string,
  isBringing: boolean,
): readonly Problem[] {
  const folder = path.join(content, 'files');
  return links
    .filter(({ name }) => !existsSync(path.join(folder, name)))
    .map(({ name, place }) =>
      problem(
        'link-file-missing',
        place,
        `The source links to “${name}”, which is not in ${folder}.`,
        isBringing
          ? 'Put it there; it was not found next to the source or in the usual folders of a site.'
          : 'Put it there, or import with --bring from the former site, which looks for it.',
      ),
    );
}
