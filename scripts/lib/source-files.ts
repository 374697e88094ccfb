/** Which files import reads: those that are named, and in folders those that are sources. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { problem, type Problem } from '../../src/domain/problem.ts';
import { hasKnownEnding, sourceName } from '../../src/sources/formats.ts';

export interface SourceFile {
  readonly path: string;
  /** What entries call it: its own name without its ending, or that of the folder that was named. */
  readonly name: string;
  /** What is said of it stands in files that begin so: `NAME.yaml`, `NAME.corrections.txt`. */
  readonly stem: string;
}

/** What a folder of a site holds beside pages of papers. */
const NO_SOURCE = /^(?:_index|readme|license)\.|\.corrections\.txt$|^cite\.bib$/i;

/** What Hugo Blox shows of a page in lists: a picture that lies beside it. */
export const FEATURED = /^featured\.(?:avif|gif|jpe?g|png|webp)$/i;

/** Files that stand beside sources and are none. */
const BESIDE = /^\.|\.ya?ml$|\.corrections\.txt$|^(?:thumbs\.db|desktop\.ini)$/i;

/** Where sites of al-folio, academicpages and Hugo Blox have their papers. */
const PAPERS = ['_bibliography', '_publications', 'content/publication', 'content/publications'];

/** Named files and folders; a folder is one source, whatever is in it, but of a whole site its papers are. */
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
  if (!existsSync(folder)) return { files: [], problems: [] };
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
    .filter((entry) => entry.isFile() && hasKnownEnding(entry.name) && !NO_SOURCE.test(entry.name))
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
    `The ending of this file is of no format that is read, so it is passed over.`,
    'Name it on the command line to be told what to do: npm run import -- FILE. Move what is no source elsewhere.',
  );
}
