import { defineConfig, devices } from '@playwright/test';
import { portVariable, siteFolder, VISITED, type Site } from './sites.ts';

const executablePath = process.env['CHROMIUM_PATH'];

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  // A busy machine is no failure: tests may take their time, and one that fails in CI is run again and reported as flaky.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  retries: process.env['CI'] === undefined ? 0 : 2,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    // To empty a page of all that a test left costs Chromium far less than a new one.
    reuseContext: true,
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
    },
  },
  projects: VISITED.map((site) => ({
    name: site.name,
    testMatch: site.tests,
    use: { baseURL: addressOf(site) },
  })),
  webServer: VISITED.map((site) => ({
    command: `"${process.execPath}" scripts/offprint.ts serve --port ${portOf(site)} --outDir ${siteFolder(site)}`,
    cwd: '..',
    url: addressOf(site),
    env: { BASE_PATH: site.path },
    reuseExistingServer: false,
  })),
});

function portOf(site: Site): string {
  // Without `npm run test:browser` nothing is served, and this file is only read.
  return process.env[portVariable(site)] ?? '0';
}

function addressOf(site: Site): string {
  return `http://localhost:${portOf(site)}${site.path}`;
}
