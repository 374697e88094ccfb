/**
 * Commands that are killed: what they write is whole, old or new, and the next run goes on. `OFFPRINT_MOMENTS=60 npm run
 * test:build -- -t killed` kills each at sixty moments instead of two, and says how many of them were before it wrote.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { textsIn } from '../faults/broken-disk.ts';
import { LISTING, startServices, type Services } from '../import/stand-in-services.ts';

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
  { command: ['build', '--silent', '--outDir'], folder: 'dist', beside: '.', isWhole: true },
])(
  '$command.0, when it is killed, leaves what is whole, and the next one goes on',
  async ({ command: [name = '', ...options], folder, beside, isWhole }) => {
    const command = [name, ...options, ...(name === 'build' ? [path.join(root, 'dist')] : [])];
    const start = name === 'complete' ? ['complete', '--undo'] : command;
    if (name !== 'complete') await run(command);
    const old = textsIn(path.join(root, folder));
    write('content/listings/osei.txt', LISTING + HAIL);
    if (name !== 'import') await run(['import']);
    const began = performance.now();
    await run(command);
    const length = performance.now() - began;
    const whole = textsIn(path.join(root, folder));
    const names = readdirSync(path.join(root, beside)).toSorted();
    expect(whole).not.toEqual(old);

    let unchanged = 0;
    for (let moment = 0; moment < MOMENTS; moment += 1) {
      rmSync(path.join(root, folder), { recursive: true, force: true });
      for (const [file, text] of Object.entries(old)) write(`${folder}/${file}`, text);
      if (name === 'complete') await run(start);
      await run(command, (length * (moment + 0.5)) / MOMENTS);
      const { dir, base } = path.parse(path.join(root, folder));
      const last = path.join(dir, `.${base}.last`);
      const left = textsIn(existsSync(path.join(root, folder)) ? path.join(root, folder) : last);
      const label = `at moment ${String(moment)}`;
      if (isWhole) expect([old, whole], label).toContainEqual(left);
      else expect(whole, label).toMatchObject(left);
      if (isDeepStrictEqual(left, old)) unchanged += 1;
      // A build takes long: what the next one does is seen at the next moment.
      if (name === 'build' && moment < MOMENTS - 1) continue;
      await run(command);
      expect(textsIn(path.join(root, folder)), label).toEqual(whole);
      expect(readdirSync(path.join(root, beside)).toSorted(), label).toEqual(names);
    }
    console.log(
      `${name}: killed at ${String(MOMENTS)} moments, ${String(unchanged)} times before it wrote.`,
    );
  },
);

/** Runs a command to its end, or for some milliseconds. */
async function run(command: readonly string[], milliseconds?: number): Promise<void> {
  const child = spawn(process.execPath, ['scripts/offprint.ts', ...command], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...services.environment, OFFPRINT_CONTENT: path.join(root, 'content') },
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const ended = once(child, 'close');
  if (milliseconds !== undefined) {
    await Promise.race([sleep(milliseconds), ended]);
    child.kill('SIGKILL');
  }
  await ended;
  if (milliseconds === undefined) expect(child.exitCode, errors).toBe(0);
}

function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), text);
}
