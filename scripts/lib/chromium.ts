/** Finds a Chromium, Chrome or Edge for checks in a browser, or installs one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { browserInstallers, browserPlaces, type Machine } from './browser-places.ts';

/** Milliseconds for a command that should answer at once. */
const PATIENCE = 20_000;

export type Browser =
  | { readonly browser: string }
  /** A sentence: why there is none, and how to get one. */
  | { readonly missing: string };

/** The browser at `CHROMIUM_PATH`, Playwright's own, the machine's, or one that is installed now. */
export function getBrowser(): Browser {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined) {
    if (starts(named)) return { browser: named };
    return { missing: `CHROMIUM_PATH names ${named}, which does not start.` };
  }
  const machine: Machine = {
    platform: process.platform,
    environment: process.env,
    isRoot: process.getuid?.() === 0,
    playwright: chromium.executablePath(),
    exists: existsSync,
  };
  const found = browserPlaces(machine).find(starts);
  if (found !== undefined) return { browser: found };
  for (const { command, args } of browserInstallers(machine)) {
    console.log(`There is no browser; running ${command} ${args.join(' ')}`);
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    // Without stdin no installer can ask for a password.
    spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env: environment });
    const installed = browserPlaces(machine).find(starts);
    if (installed !== undefined) return { browser: installed };
  }
  return {
    missing: existsSync(machine.playwright)
      ? 'Playwright’s Chromium does not start: run `npx playwright install-deps chromium` as root, or set CHROMIUM_PATH to another browser.'
      : 'No Chromium, Chrome or Edge was found or could be installed: install one, or set CHROMIUM_PATH to it.',
  };
}

/** Like `getBrowser`, but ends the process where there is none. */
export function findChromium(): string {
  const found = getBrowser();
  if ('missing' in found) throw new Error(found.missing);
  return found.browser;
}

/** Some distributions have a command that only explains how to install the browser. */
function starts(file: string): boolean {
  if (!existsSync(file)) return false;
  // On Windows this would open a window.
  if (process.platform === 'win32') return true;
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: PATIENCE }).status === 0;
}
