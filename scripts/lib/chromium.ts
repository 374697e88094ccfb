/** Finds a Chromium for the browser tests, or gets one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
] as const;

/** The path of a Chromium: `CHROMIUM_PATH`, Playwright's own, the system's, or one just installed. */
export function findChromium(): string {
  const found = installedChromium();
  if (found !== undefined) return found;
  for (const { command, args } of installers()) {
    console.log(`No Chromium found; running ${command} ${args.join(' ')}`);
    spawnSync(command, args, { stdio: 'inherit' });
    const installed = installedChromium();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'No Chromium was found or could be installed. Install one and set CHROMIUM_PATH to it.',
  );
}

function installedChromium(): string | undefined {
  const candidates = [process.env['CHROMIUM_PATH'], chromium.executablePath(), ...INSTALLED];
  return candidates.find((path) => path !== undefined && existsSync(path));
}

/** Debian's package where there is apt and the right to use it; Playwright's own build elsewhere. */
function installers(): readonly { command: string; args: string[] }[] {
  const playwright = { command: 'npx', args: ['playwright', 'install', '--with-deps', 'chromium'] };
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return [playwright];
  return [
    { command: 'apt-get', args: ['update', '-qq'] },
    { command: 'apt-get', args: ['install', '-y', '-qq', '--no-install-recommends', 'chromium'] },
    playwright,
  ];
}
