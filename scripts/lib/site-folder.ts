/**
 * The folder that a site is published to. `MARK` lists the site's files; anything else in the folder belongs to others and
 * is kept: `.git`, `CNAME`, `.well-known`. The new site replaces the old one as a whole, so that the folder never has a
 * part of a site; only where that is impossible, as at a mount point, files are replaced one by one.
 */
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { hasCode, removeIfAllowed } from './file-errors.ts';
import { filesIn } from './files-in.ts';
import { siblings, swap } from './replace-folder.ts';

/** Lists the site's files; not one of them itself. */
export const MARK = '.offprint-files';

/** Names in an error message. */
const MAX_NAMES = 5;

/** Why a site must not be written to `folder`; undefined when it may. `kept`: folders that must not be inside it. */
export function whyNotPublished(
  folder: string,
  kept: readonly string[],
  isForced: boolean,
): string | undefined {
  const around = kept.find((inner) => contains(folder, inner));
  if (around !== undefined)
    return `${folder} contains ${around}, which would be lost: name another folder.`;
  if (!existsSync(folder)) {
    const isLink = lstatSync(folder, { throwIfNoEntry: false }) !== undefined;
    return isLink ? `${folder} is a link to nothing: make the folder it leads to.` : undefined;
  }
  if (!lstatSync(realpathSync(folder)).isDirectory()) return `${folder} is a file: name a folder.`;
  const names = readdirSync(folder).filter((name) => name !== '.git');
  if (isForced || names.length === 0 || names.includes(MARK)) return undefined;
  const lost = names.filter((name) => !belongsToHost(name));
  const listed = (lost.length > 0 ? lost : names).slice(0, MAX_NAMES).join(', ');
  const more = names.length > MAX_NAMES ? ' …' : '';
  return (
    `${folder} was not made by a build, and has ${listed}${more}. Name a folder that is new or empty, or add --force: ` +
    'then the site replaces everything in it, except CNAME and names that begin with a dot.'
  );
}

/**
 * Moves the site in `made` to `folder`, where it replaces the old one; they may be on two disks.
 * @throws an Error when the disk does not allow it, or the site would overwrite a file that belongs to others
 */
export function publishSite(made: string, folder: string): void {
  const target = existsSync(folder) ? realpathSync(folder) : folder;
  const { next, last } = siblings(target);
  const names = filesIn(made).map((file) => toName(path.relative(made, file)));
  const ownership = ownershipIn(target);
  for (const name of names) {
    if (ownership(name) !== 'none' || belongsToHost(name) || !existsSync(path.join(target, name)))
      continue;
    throw Object.assign(new Error(), { code: 'EEXIST', path: path.join(folder, name) });
  }
  writeFileSync(path.join(made, MARK), [...names.sort(), ''].join('\n'));
  let staged = made;
  try {
    mkdirSync(path.dirname(next), { recursive: true });
    move(made, next);
    staged = next;
    swap(target);
  } catch (error) {
    if (!hasCode(error, 'EBUSY', 'EXDEV', 'EACCES', 'EPERM', 'EROFS') || !existsSync(target)) {
      removeIfAllowed(next);
      throw error;
    }
    try {
      fillFolder(staged, target);
    } finally {
      removeIfAllowed(staged);
    }
    return;
  }
  keepOthers(last, target);
}

/** Repairs, or cleans up after, an interrupted publication. */
export function recoverSite(folder: string): void {
  const target = existsSync(folder) ? realpathSync(folder) : folder;
  const { next, last } = siblings(target);
  if (!existsSync(target) && existsSync(last)) renameSync(last, target);
  keepOthers(last, target);
  rmSync(next, { recursive: true, force: true });
}

/** Moves files that belong to others from the old folder to the new one, and removes the old one. */
function keepOthers(last: string, folder: string): void {
  if (!existsSync(last)) return;
  const ownership = ownershipIn(last);
  const visit = (inner: string): void => {
    for (const entry of readdirSync(path.join(last, inner), { withFileTypes: true })) {
      const name = path.join(inner, entry.name);
      if (ownership(name) === 'whole') continue;
      if (ownership(name) === 'part' && entry.isDirectory()) visit(name);
      else if (!existsSync(path.join(folder, name))) {
        mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
        renameSync(path.join(last, name), path.join(folder, name));
      }
    }
  };
  visit('');
  removeIfAllowed(last);
}

/** Replaces the site's files one by one, if there is enough space. */
function fillFolder(made: string, folder: string): void {
  const ownership = ownershipIn(folder);
  const sizeOf = (files: readonly string[]): number =>
    files.reduce((sum, file) => sum + statSync(file).size, 0);
  const old = filesIn(folder).filter((file) => ownership(path.relative(folder, file)) === 'whole');
  const { bavail, bsize } = statfsSync(folder);
  if (sizeOf(filesIn(made)) > sizeOf(old) + bavail * bsize) {
    throw Object.assign(new Error(), { code: 'ENOSPC', path: folder });
  }
  for (const file of old) {
    if (!existsSync(path.join(made, path.relative(folder, file)))) rmSync(file);
  }
  cpSync(made, folder, { recursive: true });
}

/** Whether a file, or everything in a folder, belongs to the site; `part` for a folder with other files too. */
function ownershipIn(folder: string): (name: string) => 'whole' | 'part' | 'none' {
  const mark = path.join(folder, MARK);
  // Without the list of files, the maintainer has agreed (--force) that everything may be replaced.
  if (!existsSync(mark)) return (name) => (belongsToHost(name) ? 'none' : 'whole');
  const files = new Set([MARK, ...readFileSync(mark, 'utf8').split('\n')]);
  const folders = new Set<string>();
  for (const file of files) {
    for (let at = file.lastIndexOf('/'); at > 0; at = file.lastIndexOf('/', at - 1)) {
      folders.add(file.slice(0, at));
    }
  }
  return (name) =>
    files.has(toName(name)) ? 'whole' : folders.has(toName(name)) ? 'part' : 'none';
}

/** `.git`, `.well-known`, `CNAME` */
function belongsToHost(name: string): boolean {
  return name.startsWith('.') || name === 'CNAME';
}

function move(made: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(made, folder);
  } catch (error) {
    if (!hasCode(error, 'EXDEV')) throw error;
    cpSync(made, folder, { recursive: true });
    rmSync(made, { recursive: true });
  }
}

function contains(folder: string, inner: string): boolean {
  const relative = path.relative(folder, inner);
  return relative.split(path.sep)[0] !== '..' && !path.isAbsolute(relative);
}

function toName(file: string): string {
  return file.split(path.sep).join('/');
}
