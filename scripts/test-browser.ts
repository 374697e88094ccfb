/** `npm run test:browser`: builds the sites of tests/sites.ts and runs Playwright on them in a real Chromium. */
import { spawnSync } from 'node:child_process';
import { SITES } from '../tests/sites.ts';
import { findChromium } from './lib/chromium.ts';

const executable = findChromium();
console.log(`Browser tests run in ${executable}`);
for (const { name, path } of SITES) {
  run(['scripts/astro.mjs', 'build', '--silent', '--outDir', `.cache/sites/${name}`], {
    SITE_URL: 'https://papers.example.org',
    BASE_PATH: path,
  });
}
run(
  [
    'node_modules/@playwright/test/cli.js',
    'test',
    '--config',
    'tests/playwright.config.ts',
    ...process.argv.slice(2),
  ],
  { CHROMIUM_PATH: executable },
);

function run(args: readonly string[], env: Readonly<Record<string, string>>): void {
  const { status } = spawnSync(process.execPath, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exit(status ?? 1);
}
