/** The files of one ending in a folder of content, in order; hidden ones are an editor's. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { problem, type Problem } from '../../domain/problem.ts';
import { readIfThere, statsIfThere } from './read-if-there.ts';

/** Names that somebody may expect to be read as files of an ending. */
const MEANT: ReadonlyMap<string, RegExp> = new Map([
  ['.yaml', /\.ya?ml$/i],
  ['.mdx', /(?<!^readme)\.(?:mdx?|markdown)$/i],
]);

const NOT_ALLOWED = ['The file may not be read by this user.', 'Change its permissions.'];
const REMOVE = 'Remove it, or give it another name.';
const NO_TARGET = ['This is a link to nothing.', 'Remove it, or put back what it leads to.'];

/** By the code of the error: what is wrong, and what to do. */
const UNREADABLE: ReadonlyMap<string, readonly string[]> = new Map([
  ['EACCES', NOT_ALLOWED],
  ['EPERM', NOT_ALLOWED],
  ['EISDIR', ['This is a folder, where a file is expected.', REMOVE]],
  ['EINVAL', ['This is not a file.', REMOVE]],
  ['ENOLINK', NO_TARGET],
  ['ELOOP', NO_TARGET],
]);

export interface ContentFile {
  /** Its name without the ending. */
  readonly id: string;
  readonly file: string;
  readonly text: string;
}

export interface ContentFiles {
  readonly files: readonly ContentFile[];
  readonly problems: readonly Problem[];
}

/**
 * A folder with the name of a file is a problem, and so is a file that this user may not read. A file that has just
 * vanished is left out.
 */
export function readFolder(folder: string, ending: string): ContentFiles {
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  const names = statsIfThere(folder) === undefined ? [] : readdirSync(folder).toSorted();
  for (const name of names) {
    if (name.startsWith('.')) continue;
    const file = path.join(folder, name);
    if (!name.endsWith(ending)) {
      if (MEANT.get(ending)?.test(name) === true) problems.push(wrongEnding(file, ending));
      continue;
    }
    try {
      const text = readIfThere(file);
      if (text !== undefined) files.push({ id: name.slice(0, -ending.length), file, text });
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (code === 'ENOENT') continue;
      const [message, hint] = UNREADABLE.get(code) ?? [];
      if (message === undefined || hint === undefined) throw error;
      problems.push(problem('content-unreadable', { file, line: 1, column: 1 }, message, hint));
    }
  }
  return { files, problems };
}

function wrongEnding(file: string, ending: string): Problem {
  return problem(
    'content-unreadable',
    { file, line: 1, column: 1 },
    `This file is not read: files here end in ${ending}.`,
    `Call it ${path.parse(file).name}${ending}.`,
  );
}
