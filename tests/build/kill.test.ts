/**
 * Commands that are killed: what they write is whole, old or new, and the next run goes on. `OFFPRINT_MOMENTS=60 npm run
 * test:build -- -t killed` kills each at sixty moments instead of two, and says how many of them were before it wrote.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { textsIn } from '../faults/broken-disk.ts';
import { LISTING, startServices, type Services } from '../import/stand-in-services.ts';

/** Of the names beside what a command writes: its lock, the new folder, the old one. */
const MOST_CHANGES = 8;
const MOMENTS = Number(process.env['OFFPRINT_MOMENTS'] ?? '2');
const HAIL = `CVMay 9, 2024
Hail upon GlassBo Lind, Ada Osei
We count the cracks.
`;

let root: string;
let services: Services;

beforeEach(async () => {
  services = await startServices();
  root = mkdtempSync(path.join(tmpdir(), 'offprint-kill-'));
  mkdirSync(path.join(root, 'content', 'listings'), { recursive: true });
  write(
    'content/site.yaml',
    'previewImages: 0\nurl: https://example.org\ncontact: a@example.org\n',
  );
  write('content/listings/osei.yaml', 'retrieved: 2026-01-01\n');
  write('content/listings/osei.txt', LISTING);
  await run(['import']);
});

afterEach(() => {
  services.end();
  rmSync(root, { recursive: true });
});

test.each([
  { command: ['import'], folder: 'content/papers', beside: 'content', isWhole: true },
  { command: ['complete', '--yes'], folder: 'content/overlays', beside: 'content', isWhole: false },
  {
    command: ['build', '--silent', '--outDir', 'dist'],
    folder: 'dist',
    beside: '.',
    isWhole: true,
  },
])(
  '$command.0, when it is killed, leaves what is whole, and the next one goes on',
  async ({ command, folder, beside, isWhole }) => {
    const [name = ''] = command;
    if (isWhole) await run(command);
    const old = textsIn(at(folder));
    write('content/listings/osei.txt', LISTING + HAIL);
    if (name !== 'import') await run(['import']);
    const began = performance.now();
    await run(command);
    const length = performance.now() - began;
    const whole = textsIn(at(folder));
    const names = readdirSync(at(beside)).toSorted();
    expect(whole).not.toEqual(old);

    let unchanged = 0;
    for (let moment = 0; moment < MOMENTS; moment += 1) {
      for (const each of [folder, 'content/proposals', 'content/completed.yaml']) {
        rmSync(at(each), { recursive: true, force: true });
      }
      for (const [file, text] of Object.entries(old)) write(`${folder}/${file}`, text);
      // Most of the time is spent before anything is written.
      const isEarly = moment % 2 === 0;
      await run(
        command,
        isEarly
          ? { milliseconds: (length * (moment + 0.5)) / MOMENTS }
          : { changes: 1 + (((moment - 1) / 2) % MOST_CHANGES) },
      );
      const { dir, base } = path.parse(at(folder));
      const last = path.join(dir, `.${base}.last`);
      const left = textsIn(existsSync(at(folder)) ? at(folder) : last);
      const label = `at moment ${String(moment)}`;
      if (isWhole) expect([old, whole], label).toContainEqual(left);
      else expect(whole, label).toMatchObject(left);
      if (isDeepStrictEqual(left, old)) unchanged += 1;
      if (moment % 10 !== 1) continue;
      await run(command);
      expect(textsIn(at(folder)), label).toEqual(whole);
      expect(readdirSync(at(beside)).toSorted(), label).toEqual(names);
    }
    console.log(
      `${name}: killed at ${String(MOMENTS)} moments, ${String(unchanged)} times before it wrote.`,
    );
  },
  // Sixty builds, and those that go on, take longer than any other test.
  MOMENTS * 60_000 + 600_000,
);

interface Until {
  readonly milliseconds?: number;
  /** Of names in the folder that it writes to. */
  readonly changes?: number;
}

/** Runs a command to its end, or kills it. */
async function run(command: readonly string[], until?: Until): Promise<void> {
  const args = command.map((word) => (word === 'dist' ? at(word) : word));
  const child = spawn(process.execPath, ['scripts/offprint.ts', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...services.environment, OFFPRINT_CONTENT: at('content') },
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const ended = once(child, 'close');
  if (until) {
    let changes = 0;
    const watcher = watch(at(command[0] === 'build' ? '.' : 'content'), () => {
      changes += 1;
      if (changes === until.changes) child.kill('SIGKILL');
    });
    if (until.milliseconds === undefined) await ended;
    else await Promise.race([sleep(until.milliseconds), ended]);
    child.kill('SIGKILL');
    watcher.close();
  }
  await ended;
  if (!until) expect(child.exitCode, errors).toBe(0);
}

function at(name: string): string {
  return path.join(root, name);
}

function write(name: string, text: string): void {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), text);
}
