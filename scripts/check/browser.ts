/**
 * `npm run test:browser [-- FILE…]`: builds the sites of tests/sites.ts, unless `--built` says that they are, and runs
 * Playwright on them in a real browser.
 */
import { spawnSync } from 'node:child_process';
import { portVariable, VISITED } from '../../tests/sites.ts';
import { findChromium } from '../lib/chromium.ts';
import { freePorts } from '../lib/free-ports.ts';

const given = process.argv.slice(2);
const browser = findChromium();
if (!given.includes('--built'))
  run(['scripts/check/build-test-sites.ts', ...VISITED.map(({ name }) => name)]);
const ports = await freePorts(VISITED.length);
run(
  [
    'node_modules/@playwright/test/cli.js',
    'test',
    '--config',
    'tests/playwright.config.ts',
    ...given.filter((arg) => arg !== '--built'),
  ],
  {
    CHROMIUM_PATH: browser,
    ...Object.fromEntries(VISITED.map((site, index) => [portVariable(site), String(ports[index])])),
  },
);

function run(args: readonly string[], environment: Readonly<Record<string, string>> = {}): void {
  const { status } = spawnSync(process.execPath, args, {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  if (status !== 0) process.exit(status ?? 1);
}
