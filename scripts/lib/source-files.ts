/** The files that import reads: those that are named, and the sources in folders. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { statsIfThere } from '../../src/site/settings/read-if-there.ts';
import { problem, type Problem } from '../../src/domain/problem.ts';
import { hasKnownEnding, sourceName } from '../../src/sources/formats.ts';

export interface SourceFile {
  readonly path: string;
  /** As entries name it: the file's name without extension, or the name of the folder. */
  readonly name: string;
  /** Beginning of the files with information about it: `NAME.yaml`, `NAME.corrections.txt`. */
  readonly stem: string;
}

/** Files that a site's folder has besides pages of papers. */
const NOT_SOURCE = /^(?:_index|readme|license)\.|\.corrections\.txt$|^cite\.bib$/i;

/** The picture next to a page that Hugo Blox shows in lists. */
export const FEATURED = /^featured\.(?:avif|gif|jpe?g|png|webp)$/i;

/** Files next to sources that are not sources. */
const BESIDE = /^\.|\.ya?ml$|\.corrections\.txt$|^(?:thumbs\.db|desktop\.ini)$/i;

/** The folders of papers in sites of al-folio, academicpages and Hugo Blox. */
const PAPERS = ['_bibliography', '_publications', 'content/publication', 'content/publications'];

/** A folder is one source, except that of a whole site, whose folders of papers are. */
export function namedFiles(paths: readonly string[]): readonly SourceFile[] {
  return paths.flatMap((file): readonly SourceFile[] => {
    if (!existsSync(file) || !statSync(file).isDirectory()) return [single(file)];
    const inner = PAPERS.map((each) => path.join(file, each)).filter((each) => existsSync(each));
    if (inner.length > 0) return namedFiles(inner);
    const name = path.basename(path.resolve(file)).replace(/^_/, '');
    const stem = file.replace(/[\\/]+$/, '');
    return filesBelow(file).map((each) => ({ path: each, name, stem }));
  });
}

/** The sources of content/listings: each file, and each folder in it as one. */
export function listingFiles(content: string): {
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
} {
  const folder = path.join(content, 'listings');
  if (statsIfThere(folder) === undefined) return { files: [], problems: [] };
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !BESIDE.test(name) && !/^readme\./i.test(name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const isSource = (entry: (typeof entries)[number]): boolean =>
    entry.isDirectory() || hasKnownEnding(entry.name);
  return {
    files: entries.filter(isSource).flatMap((entry) => {
      const file = path.join(folder, entry.name);
      return entry.isDirectory() ? namedFiles([file]) : single(file);
    }),
    problems: entries
      .filter((entry) => !isSource(entry))
      .map(({ name }) => passedOver(path.join(folder, name))),
  };
}

function single(file: string): SourceFile {
  const stem = sourceName(file);
  return { path: file, name: path.basename(stem), stem };
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && hasKnownEnding(entry.name) && !NOT_SOURCE.test(entry.name))
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .filter(
      (file) =>
        !path
          .relative(folder, file)
          .split(path.sep)
          .some((part) => part.startsWith('.') || part === 'node_modules'),
    )
    .toSorted();
}

function passedOver(file: string): Problem {
  return problem(
    'file-passed-over',
    { file, line: 1, column: 1 },
    'This file has the extension of no known format, so it is skipped.',
    'Name it on the command line to learn what to do: npm run import -- FILE. Move files that are not sources elsewhere.',
  );
}
