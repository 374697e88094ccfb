/** Where Chromium, Chrome or Edge usually are, and commands that install one. */
import path from 'node:path';

export interface Machine {
  readonly platform: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  /** Playwright's own Chromium. */
  readonly playwright: string;
  readonly exists: (file: string) => boolean;
}

const COMMANDS = [
  // Chromium without windows: half the work for a page, a quarter for a new one.
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
] as const;

/** Folders that may be missing from PATH. */
const COMMAND_FOLDERS = ['/usr/bin', '/usr/local/bin', '/opt/homebrew/bin', '/snap/bin'] as const;

const OUTSIDE_OF_PATH: readonly string[] = [
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
];

const MAC_APPLICATIONS = ['Chromium', 'Google Chrome', 'Microsoft Edge'] as const;

const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'] as const;
const WINDOWS_PROGRAMS = [
  String.raw`Chromium\Application\chrome.exe`,
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
] as const;

/** Existing files, best first: Playwright's own browser, which matches its version, then those of the machine. */
export function browserPlaces({ platform, environment, playwright, exists }: Machine): string[] {
  const places = platform === 'win32' ? windowsPlaces(environment) : unixPlaces(environment);
  return [...new Set([playwright, ...places])].filter(exists);
}

function windowsPlaces(environment: Machine['environment']): readonly string[] {
  const folders = WINDOWS_FOLDERS.flatMap((name) => environment[name] ?? []);
  return WINDOWS_PROGRAMS.flatMap((program) =>
    folders.map((folder) => path.win32.join(folder, program)),
  );
}

function unixPlaces({ PATH = '', HOME = '' }: Machine['environment']): readonly string[] {
  const folders = [...PATH.split(':').filter((folder) => folder !== ''), ...COMMAND_FOLDERS];
  return [
    ...COMMANDS.flatMap((command) => folders.map((folder) => path.posix.join(folder, command))),
    ...OUTSIDE_OF_PATH,
    ...['/', HOME].flatMap((root) =>
      MAC_APPLICATIONS.map((name) =>
        path.posix.join(root, `Applications/${name}.app/Contents/MacOS/${name}`),
      ),
    ),
  ];
}

export interface Installer {
  readonly command: string;
  readonly args: readonly string[];
}

/** Debian's packages for root; otherwise Playwright's browser, which needs no rights. */
export function browserInstallers({ platform, isRoot, exists }: Machine): readonly Installer[] {
  const cli = ['node_modules/@playwright/test/cli.js', 'install'];
  const apt = '/usr/bin/apt-get';
  if (platform !== 'linux' || !isRoot || !exists(apt)) {
    return [{ command: process.execPath, args: [...cli, 'chromium'] }];
  }
  const install = ['install', '-y', '-qq', '--no-install-recommends'];
  return [
    { command: apt, args: ['update', '-qq'] },
    { command: apt, args: [...install, 'chromium-headless-shell'] },
    { command: apt, args: [...install, 'chromium'] },
    { command: process.execPath, args: [...cli, '--with-deps', 'chromium'] },
  ];
}
