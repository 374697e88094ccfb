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
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { hasCode, removeIfAllowed } from './file-errors.ts';
import { filesIn } from './files-in.ts';
import { realPlace, siblings, swap } from './replace-folder.ts';

/** Lists the site's files; not one of them itself. */
export const MARK = '.offprint-files';

/** Where a site is copied to in a folder that cannot be replaced; a full disk is noticed before a file is. */
const FILLING = '.offprint-next';

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
  const names = readdirSync(folder).filter((name) => name !== '.git' && name !== FILLING);
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
 * @throws an Error when the disk does not allow it, or the site would overwrite something that belongs to others
 */
export function publishSite(made: string, folder: string): void {
  recoverSite(folder);
  const target = realPlace(folder);
  const { next, last } = siblings(target);
  const names = filesIn(made).map((file) => toName(path.relative(made, file)));
  refuseToOverwrite(names, target);
  writeFileSync(path.join(made, MARK), [...names.sort(), ''].join('\n'));
  let staged = made;
  try {
    mkdirSync(path.dirname(next), { recursive: true });
    move(made, next);
    staged = next;
    moveOthers(target, next);
    swap(target);
  } catch (error) {
    if (staged === next) moveOthers(next, target);
    try {
      if (!isBound(error) || !existsSync(target)) throw error;
      fillFolder(staged, target);
    } finally {
      removeIfAllowed(next);
    }
  }
  removeIfAllowed(last);
}

/** Repairs, or cleans up after, an interrupted publication. */
export function recoverSite(folder: string): void {
  const target = realPlace(folder);
  const { next, last } = siblings(target);
  if (!existsSync(target) && existsSync(last)) renameSync(last, target);
  moveOthers(last, target);
  // Without its mark, a copy is not complete, and nothing has been moved to it.
  if (existsSync(path.join(next, MARK))) moveOthers(next, target);
  removeIfAllowed(last);
  removeIfAllowed(next);
  rmSync(path.join(target, FILLING), { recursive: true, force: true });
}

/** Of a folder, or something in it, that stays where it is: a mount point, or a folder in one that is not ours. */
function isBound(error: unknown): boolean {
  return hasCode(error, 'EBUSY', 'EXDEV', 'EACCES', 'EPERM', 'EROFS');
}

/** A page, or the folder of one, must not take the place of something that no build has made. */
function refuseToOverwrite(names: readonly string[], folder: string): void {
  const ownership = ownershipIn(folder);
  const known = new Set<string>();
  for (const name of names) {
    const parts = name.split('/');
    for (let length = 1; length <= parts.length; length += 1) {
      const place = parts.slice(0, length).join('/');
      if (known.has(place)) continue;
      known.add(place);
      const stats = lstatSync(path.join(folder, place), { throwIfNoEntry: false });
      if (stats === undefined) break;
      const isExpected = length < parts.length ? stats.isDirectory() : ownership(place) === 'part';
      // A file of the last site, of which this one makes a folder.
      if (!isExpected && ownership(place) === 'whole') break;
      if (isExpected || belongsToHost(name)) continue;
      throw refusal('EEXIST', path.join(folder, place));
    }
  }
}

/** Moves what belongs to others from one site to another, before the first is removed. */
function moveOthers(from: string, to: string): void {
  if (!existsSync(from)) return;
  const ownership = ownershipIn(from);
  const { dev: disk } = statSync(from);
  const visit = (inner: string): void => {
    const folder = path.join(from, inner);
    if (statSync(folder).dev !== disk) throw refusal('EXDEV', folder);
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const name = path.join(inner, entry.name);
      if (ownership(name) === 'whole') continue;
      const there = lstatSync(path.join(to, name), { throwIfNoEntry: false });
      if (entry.isDirectory() && (ownership(name) === 'part' || there?.isDirectory() === true)) {
        visit(name);
      } else if (there === undefined) {
        mkdirSync(path.dirname(path.join(to, name)), { recursive: true });
        renameSync(path.join(from, name), path.join(to, name));
      }
    }
  };
  visit('');
}

/** Replaces the site's files one by one. */
function fillFolder(made: string, folder: string): void {
  const ownership = ownershipIn(folder);
  const relative = (root: string): readonly string[] =>
    filesIn(root).map((file) => toName(path.relative(root, file)));
  const old = relative(folder).filter((name) => ownership(name) === 'whole');
  const names = relative(made);
  const filling = path.join(folder, FILLING);
  try {
    cpSync(made, filling, { recursive: true });
    // If this is interrupted, the next build knows the old files and the new ones.
    writeFileSync(path.join(folder, MARK), [...new Set([...old, ...names])].join('\n'));
    const kept = new Set(names);
    for (const name of old) if (!kept.has(name)) removeWithFolders(path.join(folder, name), folder);
    for (const name of [...names.filter((each) => each !== MARK), MARK]) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      move(path.join(filling, name), path.join(folder, name));
    }
  } finally {
    removeIfAllowed(filling);
  }
}

/** Removes a file, and the folders in `root` that are empty without it. */
function removeWithFolders(file: string, root: string): void {
  rmSync(file, { recursive: true, force: true });
  const folder = path.dirname(file);
  if (folder !== root && readdirSync(folder).length === 0) removeWithFolders(folder, root);
}

function refusal(code: string, file: string): Error {
  return Object.assign(new Error(), { code, path: file });
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
