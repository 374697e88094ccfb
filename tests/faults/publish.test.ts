/** Publishing a site, ended at each of its changes of the disk: a whole site is there or comes back, and so does the rest. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MARK, publishSite, recoverSite } from '../../scripts/lib/site-folder.ts';
import { atEachChange, FAULTS, onBrokenDisk, textsIn } from './broken-disk.ts';

const OLD = ['index.html', 'papers/rain/index.html', 'papers/hail/index.html'];
const NEW = ['index.html', 'papers/rain/index.html', 'papers/snow/index.html'];
/** What the maintainer, the host and git have put there. */
const OTHERS = [
  '.git/HEAD',
  '.well-known/security.txt',
  'CNAME',
  'cv/thesis.tex',
  'papers/hail/notes.txt',
];

let root: string;

function write(folder: string, names: readonly string[], text: string): void {
  for (const name of names) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}

const site = (names: readonly string[], text: string): object =>
  Object.fromEntries(names.map((name) => [name, text]));

function contents(folder: string, without: readonly string[] = []): object {
  const texts = Object.entries(textsIn(folder));
  return Object.fromEntries(texts.filter(([name]) => name !== MARK && !without.includes(name)));
}

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'offprint-faults-'));
  write(path.join(root, 'made'), OLD, 'old');
  publishSite(path.join(root, 'made'), path.join(root, 'before', 'dist'));
  write(path.join(root, 'before', 'dist'), OTHERS, 'other');
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

test.each(FAULTS.flatMap((fault) => [false, true].map((isMount) => ({ fault, isMount }))))(
  'a publication (into a mount point: $isMount), ended by $fault at any change of the disk, loses neither the site nor what is not of it',
  async ({ fault, isMount }) => {
    const moments = await atEachChange(async (at) => {
      const here = path.join(root, `${fault}-${String(isMount)}-${String(at)}`);
      const [made, dist] = [path.join(here, 'made'), path.join(here, 'dist')];
      cpSync(path.join(root, 'before'), here, { recursive: true });
      write(made, NEW, 'new');
      const label = `at change ${String(at)}`;
      const played = await onBrokenDisk(
        fault,
        at,
        () => {
          publishSite(made, dist);
        },
        isMount ? dist : undefined,
      );
      const { error = { code: fault } } = played;
      expect(error, label).toMatchObject({ code: fault });
      const sites = [site(OLD, 'old'), site(NEW, 'new')];
      // A mount point is filled file by file, but not before there is room for all of them.
      const isWhole = !isMount || fault === 'ENOSPC';
      if (isWhole && fault !== 'kill') expect(sites, label).toContainEqual(contents(dist, OTHERS));
      recoverSite(dist);
      if (isWhole) expect(sites, label).toContainEqual(contents(dist, OTHERS));
      expect(contents(dist), label).toMatchObject(site(OTHERS, 'other'));
      rmSync(made, { recursive: true, force: true });
      write(made, NEW, 'new');
      publishSite(made, dist);
      expect(contents(dist), label).toEqual({ ...site(NEW, 'new'), ...site(OTHERS, 'other') });
      expect(readdirSync(here).toSorted(), label).toEqual(['dist']);
      return played;
    });
    expect(moments).toBeGreaterThan(isMount ? 7 : 3);
  },
);
