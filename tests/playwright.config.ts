import { defineConfig, devices } from '@playwright/test';
import { SITES } from './sites.ts';

const executablePath = process.env['CHROMIUM_PATH'];

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  // A busy machine is no failure: a test that fails once is run again, and reported as flaky.
  retries: process.env['CI'] === undefined ? 0 : 2,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
    },
  },
  projects: SITES.map(({ name, port, path, tests }) => ({
    name,
    testMatch: tests,
    use: { baseURL: `http://localhost:${String(port)}${path}` },
  })),
  webServer: SITES.map(({ name, port, path }) => ({
    command: `"${process.execPath}" scripts/astro.mjs preview --ignore-lock --port ${String(port)} --outDir .cache/sites/${name}`,
    cwd: '..',
    url: `http://localhost:${String(port)}${path}`,
    env: { BASE_PATH: path },
    reuseExistingServer: false,
  })),
});
