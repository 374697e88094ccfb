/** Opens an address in a browser, if this is a terminal on a desktop; does nothing in a pipe, in CI or without a desktop. */
import { spawn } from 'node:child_process';

/** Program and arguments before the address; `start` takes its first quoted argument for a title. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', '""'],
  linux: ['xdg-open'],
};

export function openBrowser(address: string): void {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  const opener = OPENERS[process.platform];
  const hasDesktop =
    process.platform !== 'linux' || DISPLAY !== undefined || WAYLAND_DISPLAY !== undefined;
  if (!process.stdout.isTTY || CI !== undefined || !hasDesktop || opener === undefined) return;
  const [program, ...args] = opener;
  const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  // The address is printed, and can be opened by hand.
  child.on('error', () => undefined);
  child.unref();
}
