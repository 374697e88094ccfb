/** The package in a folder of somebody's own, as npm installs it: Node reads no TypeScript there. */
import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePorts } from '../../scripts/lib/free-ports.ts';

const FIXTURES = path.resolve('tests/fixtures');

/** A small site of each form that was released, with what that version made of it. */
const RELEASED = readdirSync(FIXTURES).filter((name) => name.startsWith('released-'));

const COMMAND = path.join('node_modules', 'offprint', 'scripts', 'bin.mjs');

/** A path with a space and umlauts. */
let root: string;
let site: string;

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'offprint päckage '));
  site = path.join(root, 'Meine Aufsätze');
  const { code, output } = run(process.execPath, ['scripts/offprint.ts', 'new', site], '.');
  expect(output).toContain(`cd "${site}"`);
  expect(code).toBe(0);
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

describe('a new folder', () => {
  test('has what npm does not pack under its own name, and one dependency', () => {
    expect(readdirSync(site).toSorted()).toEqual(
      [
        '.github',
        '.gitignore',
        '.npmrc',
        'README.md',
        'content',
        'node_modules',
        'package-lock.json',
        'package.json',
        'vendor',
      ].toSorted(),
    );
    expect(JSON.parse(read('package.json'))).toMatchObject({
      name: 'meine-aufs-tze',
      dependencies: { offprint: 'file:vendor/offprint-0.1.0.tgz' },
    });
    expect(read('README.md')).toContain('npm install ./vendor/offprint-NEWER.tgz');
  });

  test('has one KaTeX, so that its HTML fits its style sheet', () => {
    expect(globSync('**/katex/package.json', { cwd: path.join(site, 'node_modules') })).toEqual([
      path.join('katex', 'package.json'),
    ]);
  });

  test('is never made where something lies', () => {
    const again = run(process.execPath, ['scripts/offprint.ts', 'new', site, '--no-install'], '.');
    expect(again.code).toBe(1);
    expect(again.output).toBe(
      `${site} is not empty. Name a new folder, so that nothing of yours is overwritten.\n`,
    );
  });
});

describe('in it, offprint', () => {
  test('without a command says what to do next', () => {
    const { code, output } = offprint();
    expect(code).toBe(0);
    expect(output.trim().split('\n').at(-1)).toBe('Next: `npm start` makes the site and shows it.');
  });

  test.each([
    [['biuld'], 2, 'There is no command “biuld”. Did you mean “build”?'],
    [['build', '--frob'], 2, 'npm run build -- [options]'],
    [['serve'], 1, 'There is no site in dist: run `npm run build` first.'],
    [['build'], 1, 'There is no paper in content/papers. Run `npm run import` first'],
    [['check', '--help'], 0, 'changes nothing'],
  ])('%j ends with %i and a message', (args, expected, message) => {
    const { code, output } = offprint(...args);
    expect(code).toBe(expected);
    expect(output).toContain(message);
    expect(output).not.toMatch(/^ +at /m);
  });

  test('imports and builds, and writes nothing elsewhere', () => {
    expect(offprint('import').code).toBe(0);
    const { code, output } = offprint('build');
    expect(code).toBe(0);
    expect(output.match(/WARN.*/g)).toEqual([expect.stringContaining('Nothing says where')]);
    expect(read('dist/papers/osei-2024-rain-tin-roofs/index.html')).toContain('class="katex"');
    expect(existsSync(path.join(site, 'dist/papers/osei-2024-rain-tin-roofs.png'))).toBe(true);
    expect(readdirSync(root)).toEqual(['Meine Aufsätze']);
  });

  test('shows what is edited, after a change of settings too', async () => {
    const [port = 0] = await freePorts(1);
    // In the environment of tests Astro leaves the serving to them.
    const { VITEST: _, ...env } = process.env;
    const args = [COMMAND, 'dev', '--port', String(port)];
    const child = spawn(process.execPath, args, { cwd: site, env, stdio: 'ignore' });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    const page = async (name: string): Promise<string> => {
      const response = await fetch(`http://localhost:${String(port)}/${name}`).catch(
        () => undefined,
      );
      return (await response?.text()) ?? '';
    };
    const sees = (name: string, text: string): Promise<void> =>
      expect.poll(() => page(name), { timeout: 60_000 }).toContain(text);
    const overlay = path.join(site, 'content/overlays/osei-2024-rain-tin-roofs.yaml');
    try {
      await sees('', 'Papers of Ada Osei');
      appendFileSync(
        path.join(site, 'content/site.yaml'),
        'links: [{ label: Choir, href: /about/ }]\n',
      );
      await sees('', 'Choir');
      mkdirSync(path.dirname(overlay));
      writeFileSync(overlay, 'award: { value: First drop, source: https://example.org/ }\n');
      await sees('papers/osei-2024-rain-tin-roofs/', 'First drop');
      writeFileSync(overlay, 'award: { value: Second drop, source: https://example.org/ }\n');
      await sees('papers/osei-2024-rain-tin-roofs/', 'Second drop');
      const list = path.join(site, 'content/listings/example.bib');
      writeFileSync(list, readFileSync(list, 'utf8').replace('Snow and Silence', 'Snow and Song'));
      await sees('papers/', 'Snow and Song');
    } finally {
      child.kill('SIGTERM');
      await ended;
    }
  });

  test('names what is wrong with settings once, and where', () => {
    writeFileSync(path.join(site, 'content/topics.yaml'), 'nams: {}\n');
    const { code, output } = offprint('build');
    expect(code).toBe(1);
    expect(output).toBe(
      '\ncontent/topics.yaml:1:1 error content-invalid\n' +
        '  There is no field “nams”. Did you mean “names”?\n' +
        '  node_modules/offprint/src/content/README.md shows every field of this file.\n',
    );
    rmSync(path.join(site, 'content/topics.yaml'));
  });
});

describe.each(RELEASED)('content of %s', (name) => {
  test('is taken over, read and checked by this version, and gives the same citations', () => {
    const moved = path.join(root, name);
    const from = path.join(FIXTURES, name);
    expect(offprint('new', moved, '--no-install', '--from', from)).toMatchObject({ code: 0 });
    symlinkSync(path.join(site, 'node_modules'), path.join(moved, 'node_modules'), 'junction');
    expect(run(process.execPath, [COMMAND, 'check'], moved)).toMatchObject({ code: 0 });
    for (const file of readdirSync(path.join(from, 'site'))) {
      const made = readFileSync(path.join(moved, '.cache/check', file), 'utf8');
      expect(made).toBe(readFileSync(path.join(from, 'site', file), 'utf8'));
    }
  });
});

function offprint(...args: readonly string[]): { code: number | null; output: string } {
  return run(process.execPath, [COMMAND, ...args], site);
}

function run(
  command: string,
  args: readonly string[],
  cwd: string,
): { code: number | null; output: string } {
  // What npm ci has fetched for this project is enough for a site.
  const env = { ...process.env, npm_config_prefer_offline: 'true' };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  return { code: status, output: stdout + stderr };
}

function read(name: string): string {
  return readFileSync(path.join(site, name), 'utf8');
}
