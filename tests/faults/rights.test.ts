/** Import by a user who lacks a right: one line with path and reason, and what is there stays. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../import/temporary-folder.ts';
import { textsIn } from './broken-disk.ts';

/** The superuser has every right, but can be run without that. */
const LIMITED =
  process.getuid?.() === 0
    ? ['setpriv', '--bounding-set=-dac_override,-dac_read_search', '--inh-caps=-all']
    : ['env'];
const [limit = '', ...options] = LIMITED;
const canLimit =
  process.platform !== 'win32' && spawnSync(limit, [...options, 'true']).status === 0;

const RAIN = 'osei-2024-rain-tin';
const LISTING =
  '@article{rain, title = {Rain on Tin}, author = {Osei, Zoë}, journal = {Roofs}, year = 2024}\n';

const { at, write, run } = temporaryFolder();

test.runIf(canLimit).each([
  { place: '.', mode: 0o555, said: 'content/.import.lock: permission denied (EACCES)' },
  { place: 'people.yaml', mode: 0, said: 'content/people.yaml: permission denied (EACCES)' },
  { place: 'overlays', mode: 0, said: 'content/overlays: permission denied (EACCES)' },
  { place: 'papers', mode: 0, said: 'content/papers: permission denied (EACCES)' },
  { place: 'listings', mode: 0, said: 'content/listings: permission denied (EACCES)' },
  { place: `papers/${RAIN}.md`, mode: 0, said: `${RAIN}.md:1:1 error content-unreadable` },
  { place: 'listings/osei.bib', mode: 0, said: 'osei.bib:1:1 error listing-unreadable' },
])('$place', ({ place, mode, said }) => {
  write('content/listings/osei.bib', LISTING);
  write('content/people.yaml', 'zoe-osei: { name: Zoë Osei }\n');
  mkdirSync(at('content/overlays'));
  expect(run().code).toBe(0);
  write('content/listings/osei.bib', LISTING.replace('Tin', 'Tin Roofs'));
  const before = textsIn(at('content'));
  chmodSync(path.join(at('content'), place), mode);
  const { status, stdout, stderr } = spawnSync(
    limit,
    [...options, process.execPath, 'scripts/offprint.ts', 'import'],
    { encoding: 'utf8', env: { ...process.env, OFFPRINT_CONTENT: at('content') } },
  );
  chmodSync(path.join(at('content'), place), 0o755);
  expect(stdout + stderr).toContain(said);
  expect(stdout + stderr).not.toMatch(/^ +at /m);
  expect(status).toBe(1);
  expect(textsIn(at('content'))).toEqual(before);
});
