/**
 * Reacts to edits while the site is served. Astro itself watches papers, overlays, notes and the text of pages. After a
 * change of settings, which affect every page, the server restarts; a changed listing is imported.
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

/** Milliseconds to wait, as editors write a file in several steps and a copied folder is many files. */
const PAUSE = 100;

/** Milliseconds until another attempt to restart the server. */
const RETRY = 1000;

/** Runs one server after another at the same address, until the process ends. */
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

/** Once the site is served, a half-written file or a port that is not free yet is only a reason to retry. */
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
    const apply = (): void => {
      try {
        if (areListings) importListings([], process.env, console);
        areListings = false;
        if (settingsOf(content) === settings) return;
        console.log('The settings have changed: restarting the server.');
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
      timer = setTimeout(apply, PAUSE);
    });
  });
}

/** A change of this restarts the server: settings, and folders that appear or disappear, which Astro would not watch. */
function settingsOf(content: string): string {
  const folders = ['overlays', 'notes', 'pages'].map((name) =>
    existsSync(path.join(content, name)),
  );
  return JSON.stringify([loadSite(contentFolder(process.env), process.env), folders]);
}
