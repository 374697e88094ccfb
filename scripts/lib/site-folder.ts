/**
 * A folder that a site is published to. A mark in it lists the site's files; whatever else lies there is somebody
 * else's and stays: `.git`, `CNAME`, `.well-known`. The new site takes the place of the old one as a whole, so that a
 * site is never published in part; only where that cannot be, as at a mount point, its files are replaced one by one.
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

/** Not a file of the site itself. */
export const MARK = '.offprint-files';

/** How many names a refusal lists. */
const MOST_NAMES = 5;

/** Why a site may not be written to `folder`: undefined when it may. `kept` are folders that must not be within it. */
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
  const lost = names.filter((name) => !isHosts(name));
  const shown = (lost.length > 0 ? lost : names).slice(0, MOST_NAMES).join(', ');
  const more = names.length > MOST_NAMES ? ' …' : '';
  return (
    `${folder} was not made by a build, and has ${shown}${more}. Name a folder that is new or empty, ` +
    'or add --force: then the site takes the place of all that is in it, but for CNAME and names that begin with a dot.'
  );
}

/**
 * Puts the site in `made`, which is then gone, in the place of that in `folder`; they may be on two disks.
 * @throws when the disk does not allow it, or the site has a file where somebody else's lies
 */
export function publishSite(made: string, folder: string): void {
  const target = existsSync(folder) ? realpathSync(folder) : folder;
  const { next, last } = siblings(target);
  const names = filesIn(made).map((file) => toName(path.relative(made, file)));
  const isOwn = ownOf(target);
  for (const name of names) {
    if (isOwn(name) !== 'none' || isHosts(name) || !existsSync(path.join(target, name))) continue;
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

/** Takes up or clears away what an interrupted publication left. */
export function recoverSite(folder: string): void {
  const target = existsSync(folder) ? realpathSync(folder) : folder;
  const { next, last } = siblings(target);
  if (!existsSync(target) && existsSync(last)) renameSync(last, target);
  keepOthers(last, target);
  rmSync(next, { recursive: true, force: true });
}

/** Moves what is not the site's from its last folder, which is then gone, to its new one. */
function keepOthers(last: string, folder: string): void {
  if (!existsSync(last)) return;
  const isOwn = ownOf(last);
  const visit = (inner: string): void => {
    for (const entry of readdirSync(path.join(last, inner), { withFileTypes: true })) {
      const name = path.join(inner, entry.name);
      if (isOwn(name) === 'whole') continue;
      if (isOwn(name) === 'part' && entry.isDirectory()) visit(name);
      else if (!existsSync(path.join(folder, name))) {
        mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
        renameSync(path.join(last, name), path.join(folder, name));
      }
    }
  };
  visit('');
  removeIfAllowed(last);
}

/** Replaces the site's files one by one, if there is room for them. */
function fillFolder(made: string, folder: string): void {
  const isOwn = ownOf(folder);
  const sizeOf = (files: readonly string[]): number =>
    files.reduce((sum, file) => sum + statSync(file).size, 0);
  const old = filesIn(folder).filter((file) => isOwn(path.relative(folder, file)) === 'whole');
  const { bavail, bsize } = statfsSync(folder);
  if (sizeOf(filesIn(made)) > sizeOf(old) + bavail * bsize) {
    throw Object.assign(new Error(), { code: 'ENOSPC', path: folder });
  }
  for (const file of old) {
    if (!existsSync(path.join(made, path.relative(folder, file)))) rmSync(file);
  }
  cpSync(made, folder, { recursive: true });
}

/** Whether a file, or all in a folder, is the site's; a folder is in part when only something in it is. */
function ownOf(folder: string): (name: string) => 'whole' | 'part' | 'none' {
  const mark = path.join(folder, MARK);
  // Without a mark its owner has said that all may go.
  if (!existsSync(mark)) return (name) => (isHosts(name) ? 'none' : 'whole');
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

function isHosts(name: string): boolean {
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
