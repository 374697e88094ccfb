/** `npm run test:browser`: builds the sites of tests/sites.ts and runs Playwright on them in a real Chromium. */
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { SITES } from '../tests/sites.ts';
import { findChromium } from './lib/chromium.ts';

const executable = findChromium();
console.log(`Browser tests run in ${executable}`);
for (const site of SITES) buildSite(site);
run(['scripts/make-offline.ts', '.cache/sites/subfolder', '.cache/sites/offline'], {
  BASE_PATH: SITES[1].path,
});
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

/** Imports and builds a copy of the site's content, so that a fixture stays as it is. */
function buildSite({ name, path, content }: (typeof SITES)[number]): void {
  const copy = `.cache/content/${name}`;
  rmSync(copy, { recursive: true, force: true });
  cpSync(content, copy, { recursive: true });
  const env = {
    OFFPRINT_CONTENT: copy,
    SITE_URL: 'https://papers.example.org',
    BASE_PATH: path,
  };
  run(['scripts/import.ts'], env);
  run(['scripts/astro.mjs', 'build', '--silent', '--outDir', `.cache/sites/${name}`], env);
}

function run(args: readonly string[], env: Readonly<Record<string, string>>): void {
  const { status } = spawnSync(process.execPath, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exit(status ?? 1);
}
