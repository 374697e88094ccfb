/** Publishing a site where other disks are: small ones, ones that may only be read, and folders that cannot be renamed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const MODULE = pathToFileURL(fileURLToPath(new URL('../../scripts/lib/', import.meta.url))).href;
/** Publishes a site of thirty pages that say `$1`. */
const PUBLISH = `publish() {
  for page in $(seq 30); do
    mkdir -p ../made/papers/$page && seq 1000 >../made/papers/$page/index.html
  done
  echo $1 >../made/index.html
  node --input-type=module -e "
    import { publishSite } from '${MODULE}site-folder.ts';
    import { explain } from '${MODULE}explain.ts';
    try { publishSite('../made', 'dist'); } catch (error) { console.log(explain(error)); }"
  rm -rf ../made
}
publish old; mkdir dist/cv; echo thesis >dist/cv/osei; `;

/** Mount points of its own, which end with the process. */
const OWN = ['-rm', 'sh', '-ec'];
const canMount = spawnSync('unshare', [...OWN, 'mount -t tmpfs none /mnt']).status === 0;

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'offprint-mounts-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

test.runIf(canMount).each([
  {
    label: 'the output folder, mounted',
    mounts: 'mkdir dist; mount -t tmpfs none dist',
    site: 'new',
  },
  {
    label: 'a folder of others in it, mounted',
    later: 'mv dist/cv ../cv; mkdir dist/cv; mount --bind ../cv dist/cv',
    site: 'new',
  },
  {
    label: 'a folder of the site in it, mounted',
    later: 'mount -t tmpfs none dist/papers',
    site: 'new',
  },
  {
    label: 'a disk with room for one site, mounted',
    mounts: 'mkdir dist; mount -t tmpfs -o size=200k none dist',
    shown: 'dist/.offprint-next/papers: the disk is full (ENOSPC)',
    site: 'old',
  },
  {
    label: 'a disk that is too small',
    mounts: 'mount -t tmpfs -o size=200k none . && cd ../here',
    shown: '.dist.next/papers: the disk is full (ENOSPC)',
    site: 'old',
  },
  {
    label: 'a folder that may only be read',
    later: 'mount --bind dist dist; mount -o remount,bind,ro dist',
    shown: 'dist/.offprint-next: the disk is read-only (EROFS)',
    site: 'old',
  },
])('$label', ({ mounts = '', later = '', shown = '', site }) => {
  const steps = [
    'mkdir here; cd here',
    mounts,
    PUBLISH,
    later,
    'publish new',
    'cat dist/index.html dist/cv/osei',
    'ls -A',
  ];
  const script = steps.filter(Boolean).join('\n');
  const { stdout, stderr } = spawnSync('unshare', [...OWN, script], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${path.dirname(process.execPath)}:${process.env['PATH'] ?? ''}` },
  });
  const here = `${path.join(root, 'here')}/`;
  // Which of the pages finds no room depends on the disk.
  expect((stdout + stderr).replaceAll(here, '').replace(/(?<=papers)\/[^:]+/, '')).toBe(
    [shown, site, 'thesis', 'dist']
      .filter(Boolean)
      .map((line) => `${line}\n`)
      .join(''),
  );
});
