/** The package in a folder of somebody's own, as npm unpacks it: Node reads no TypeScript there. */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
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
import { z } from 'zod';

const MODULES = path.resolve('node_modules');

/** A path with a space and umlauts. */
let root: string;
let site: string;

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'offprint päckage '));
  site = path.join(root, 'Meine Aufsätze');
  expect(run(process.execPath, ['scripts/offprint.ts', 'new', site, '--no-install'], '.')).toEqual(
    expect.objectContaining({ code: 0 }),
  );
  unpack(path.join(site, 'vendor', 'offprint-0.1.0.tgz'));
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
        'package.json',
        'vendor',
      ].toSorted(),
    );
    expect(JSON.parse(read('package.json'))).toMatchObject({
      name: 'meine-aufs-tze',
      dependencies: { offprint: 'file:vendor/offprint-0.1.0.tgz' },
    });
    expect(read('README.md')).toContain('npm install ../path/to/offprint-NEWER.tgz');
  });

  test('is never made where something lies', () => {
    const again = run(process.execPath, ['scripts/offprint.ts', 'new', site, '--no-install'], '.');
    expect(again.code).toBe(1);
    expect(again.output).toBe(
      `${site} is not empty. Name a folder that is new, so that nothing of yours is lost.\n`,
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

  test('imports, builds and checks, and writes nothing elsewhere', () => {
    expect(offprint('import').code).toBe(0);
    const { code, output } = offprint('build');
    expect(code).toBe(0);
    expect(output.match(/WARN.*/g)).toEqual([expect.stringContaining('Nothing says where')]);
    expect(offprint('check')).toMatchObject({ code: 0 });
    expect(read('dist/papers/osei-2024-rain-tin-roofs/index.html')).toContain('class="katex"');
    expect(existsSync(path.join(site, 'dist/papers/osei-2024-rain-tin-roofs.png'))).toBe(true);
    expect(readdirSync(root)).toEqual(['Meine Aufsätze']);
  });

  test('names what is wrong with settings once, and where', () => {
    writeFileSync(path.join(site, 'content/topics.yaml'), 'nams: {}\n');
    const { code, output } = offprint('build');
    expect(code).toBe(1);
    expect(output).toBe(
      '\ncontent/topics.yaml:1:1 error content-invalid\n' +
        '  There is no field “nams”. Did you mean “names”?\n' +
        '  schema/README.md lists the fields of this file.\n',
    );
    rmSync(path.join(site, 'content/topics.yaml'));
  });
});

/** As npm does; of the packages of this project only those are there that a site would install. */
function unpack(archive: string): void {
  const modules = path.join(site, 'node_modules');
  mkdirSync(path.join(modules, 'offprint'), { recursive: true });
  for (const name of neededPackages()) {
    mkdirSync(path.dirname(path.join(modules, name)), { recursive: true });
    symlinkSync(path.join(MODULES, name), path.join(modules, name));
  }
  const args = ['xzf', archive, '-C', path.join(modules, 'offprint'), '--strip-components=1'];
  expect(run('tar', args, '.').code).toBe(0);
}

function neededPackages(): readonly string[] {
  const { packages } = z
    .object({ packages: z.record(z.string(), z.object({ dev: z.boolean().optional() })) })
    .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
  return Object.entries(packages).flatMap(([folder, { dev }]) => {
    const name = /^node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(folder)?.[1];
    return name !== undefined && dev !== true && existsSync(folder) ? [name] : [];
  });
}

function offprint(...args: readonly string[]): { code: number | null; output: string } {
  return run(process.execPath, ['node_modules/offprint/scripts/bin.mjs', ...args], site);
}

function run(
  command: string,
  args: readonly string[],
  cwd: string,
): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  return { code: status, output: stdout + stderr };
}

function read(name: string): string {
  return readFileSync(path.join(site, name), 'utf8');
}
