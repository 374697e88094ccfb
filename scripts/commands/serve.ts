import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder, loadSite } from '../../src/site/load-site.ts';
import { hasCode } from '../lib/file-errors.ts';
import { openBrowser } from '../lib/open-browser.ts';
import { noteServing, servedAt } from '../lib/serving.ts';
import { serveSite, type Host } from '../lib/site-server.ts';
import type { Command } from './command.ts';

/** Astro's default. */
const DEFAULT_PORT = 4321;

export const command: Command = {
  usage: `npm run serve -- [options]

  --outDir DIR   the built site to serve (default: dist)
  --port N       the port (default: ${String(DEFAULT_PORT)}, or the next free one)
  --open         open the site in a browser, when started from a terminal`,
  run: async (args) => {
    const { values } = parseArgs({
      args: [...args],
      options: {
        outDir: { type: 'string', default: 'dist' },
        port: { type: 'string' },
        open: { type: 'boolean', default: false },
      },
    });
    const { outDir: folder, open: isOpened } = values;
    return await serve({
      folder,
      isOpened,
      port: values.port === undefined ? undefined : Number(values.port),
    });
  },
};

interface Options {
  readonly folder: string;
  readonly isOpened: boolean;
  /** Default: the first free port from `DEFAULT_PORT` on. */
  readonly port?: number | undefined;
}

/** Serves until the process gets a signal. */
export async function serve({ folder, isOpened, port }: Options): Promise<number> {
  if (!existsSync(path.join(folder, 'index.html'))) {
    throw new Error(`There is no site in ${folder}: run \`npm run build\` first.`);
  }
  const running = port === undefined ? servedAt('serve') : undefined;
  if (running !== undefined) {
    console.log(alreadyAt(running));
    return 0;
  }
  const { basePath } = loadSite(contentFolder(process.env), process.env);
  const { server, origin } = await listen(folder, basePath, port);
  const address = origin + basePath;
  if (port === undefined) noteServing('serve', address);
  console.log(`\nThe site is at ${address}\nStop it with Ctrl+C.`);
  if (isOpened) openBrowser(address);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
  await once(server, 'close');
  return 0;
}

export function alreadyAt(address: string): string {
  return `It is running at ${address} and shows the last build; \`npm run build\` renews it.`;
}

async function listen(folder: string, basePath: string, port: number | undefined): Promise<Host> {
  const ports =
    port === undefined ? [...Array.from({ length: 21 }, (_, at) => DEFAULT_PORT + at), 0] : [port];
  for (const each of ports) {
    try {
      return await serveSite({ folder, basePath, port: each });
    } catch (error) {
      if (!hasCode(error, 'EADDRINUSE')) throw error;
    }
  }
  throw new Error(`Port ${String(port)} is taken by another program; name another one.`);
}
