/**
 * Follows what somebody edits while the site is served. Papers, overlays, notes and the text of pages are Astro's own
 * business; after a change of settings, which are in every page, the server starts again; a listing is imported.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { dev } from 'astro';
import { contentFolder, loadSite } from '../../src/site/load-site.ts';
import { explain } from './explain.ts';
import { importListings } from './import-listings.ts';
import { noteServing } from './serving.ts';

type Server = Awaited<ReturnType<typeof dev>>;

/** Milliseconds: an editor writes a file in several steps, and a copied folder is many files. */
const PAUSE = 100;

/** Milliseconds until a server that could not start again is tried once more. */
const RETRY = 1000;

/** Runs servers, each at the address of the last, until the process ends. */
export async function followEdits(start: (port?: number) => Promise<Server>): Promise<never> {
  const content = path.resolve(contentFolder(process.env));
  let server: Server | undefined;
  for (;;) {
    const settings = settingsOf(content);
    const next = await startAgain(start, server?.address.port);
    if (server === undefined) {
      const [address = ''] = next.resolvedUrls.local;
      noteServing('dev', address);
      console.log(`\nThe site is at ${address} and shows what you edit.\nStop it with Ctrl+C.`);
    }
    server = next;
    await settingsChange(server, content, settings);
    await server.stop();
  }
}

/** A file that is half written, or a port that is not free yet, ends nothing once the site is served. */
async function startAgain(
  start: (port?: number) => Promise<Server>,
  port: number | undefined,
): Promise<Server> {
  for (;;) {
    try {
      return await start(port);
    } catch (error) {
      if (port === undefined) throw error;
      console.error(explain(error));
      await sleep(RETRY);
    }
  }
}

function settingsChange({ watcher }: Server, content: string, settings: string): Promise<void> {
  return new Promise((resolve) => {
    let areListings = false;
    const settle = (): void => {
      try {
        if (areListings) importListings([], process.env, console);
        areListings = false;
        if (settingsOf(content) === settings) return;
        console.log('The settings have changed: the server starts again.');
        resolve();
      } catch (error) {
        console.error(explain(error));
      }
    };
    let timer: NodeJS.Timeout | undefined;
    watcher.on('all', (_event, file) => {
      const [kind] = path.relative(content, file).split(path.sep);
      if (kind === '..') return;
      areListings ||= kind === 'listings';
      clearTimeout(timer);
      timer = setTimeout(settle, PAUSE);
    });
  });
}

/** All that makes the server start again; also for a folder that comes or goes, whose files are not followed else. */
function settingsOf(content: string): string {
  const folders = ['overlays', 'notes', 'pages'].map((name) =>
    existsSync(path.join(content, name)),
  );
  return JSON.stringify([loadSite(contentFolder(process.env), process.env), folders]);
}
