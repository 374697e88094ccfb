import { describe, expect, test } from 'vitest';
import {
  browserInstallers,
  browserPlaces,
  type Machine,
} from '../../../scripts/lib/browser-places.ts';

const OWN = '/home/ada/.cache/ms-playwright/chromium-1234/chrome-linux64/chrome';
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const MAC_OF_USER = '/Users/ada/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
const CHROME = String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`;
const EDGE = String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`;
const CHROME_OF_USER = String.raw`C:\Users\Zoë Ås\AppData\Local\Google\Chrome\Application\chrome.exe`;

const LINUX = { PATH: '/usr/local/bin:/usr/bin', HOME: '/home/ada' };
const WINDOWS = {
  PROGRAMFILES: String.raw`C:\Program Files`,
  'PROGRAMFILES(X86)': String.raw`C:\Program Files (x86)`,
  LOCALAPPDATA: String.raw`C:\Users\Zoë Ås\AppData\Local`,
};

function machine(over: Partial<Machine>, ...files: readonly string[]): Machine {
  return {
    platform: 'linux',
    environment: LINUX,
    isRoot: false,
    playwright: OWN,
    exists: (file) => files.includes(file),
    ...over,
  };
}

test.each<[string, string, Machine['environment'], readonly string[], readonly string[]]>([
  [
    'Playwright’s own first',
    'linux',
    LINUX,
    ['/usr/bin/chromium', OWN],
    [OWN, '/usr/bin/chromium'],
  ],
  ['Debian’s', 'linux', LINUX, ['/usr/bin/chromium'], ['/usr/bin/chromium']],
  [
    'Debian’s without windows before the one with them',
    'linux',
    LINUX,
    ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'],
    ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'],
  ],
  [
    'Ubuntu’s old name',
    'linux',
    LINUX,
    ['/usr/bin/chromium-browser'],
    ['/usr/bin/chromium-browser'],
  ],
  [
    'Chromium before Chrome before Edge',
    'linux',
    LINUX,
    ['/usr/bin/microsoft-edge', '/usr/bin/google-chrome-stable', '/usr/local/bin/chromium'],
    ['/usr/local/bin/chromium', '/usr/bin/google-chrome-stable', '/usr/bin/microsoft-edge'],
  ],
  ['a snap', 'linux', LINUX, ['/snap/bin/chromium'], ['/snap/bin/chromium']],
  [
    'Chrome outside of the PATH',
    'linux',
    {},
    ['/opt/google/chrome/chrome'],
    ['/opt/google/chrome/chrome'],
  ],
  [
    'another folder of the PATH',
    'linux',
    { PATH: '/o p/bin' },
    ['/o p/bin/chromium'],
    ['/o p/bin/chromium'],
  ],
  ['nothing of the working folder', 'linux', { PATH: ':' }, ['chromium', './chromium'], []],
  ['an application of macOS', 'darwin', { HOME: '/Users/ada' }, [MAC], [MAC]],
  ['an application of one user', 'darwin', { HOME: '/Users/ada' }, [MAC_OF_USER], [MAC_OF_USER]],
  ['programs of Windows', 'win32', WINDOWS, [EDGE, CHROME], [CHROME, EDGE]],
  ['a program of one user', 'win32', WINDOWS, [CHROME_OF_USER], [CHROME_OF_USER]],
  ['a Windows without variables', 'win32', {}, [CHROME], []],
  ['a machine without any', 'linux', LINUX, [], []],
])('browserPlaces finds %s', (_, platform, environment, files, expected) => {
  expect(browserPlaces(machine({ platform, environment }, ...files))).toEqual(expected);
});

describe('browserInstallers', () => {
  const words = (each: Machine): readonly string[] =>
    browserInstallers(each).map(({ args }) => args.join(' ').replace(/^\S*cli\.js/, 'playwright'));
  const plain = ['playwright install chromium'];

  test.each([
    ['a user of Debian', machine({}, '/usr/bin/apt-get')],
    ['root elsewhere', machine({ isRoot: true })],
    ['macOS', machine({ platform: 'darwin', isRoot: true })],
    ['Windows', machine({ platform: 'win32' })],
  ])('asks nobody for a password: %s', (_, each) => {
    expect(words(each)).toEqual(plain);
  });

  test('takes Debian’s packages as root', () => {
    expect(words(machine({ isRoot: true }, '/usr/bin/apt-get'))).toEqual([
      'update -qq',
      'install -y -qq --no-install-recommends chromium-headless-shell',
      'install -y -qq --no-install-recommends chromium',
      'playwright install --with-deps chromium',
    ]);
  });
});
