import { parseArgs } from 'node:util';
import { buildSite } from '../lib/build-site.ts';
import { importListings } from '../lib/import-listings.ts';
import { openBrowser } from '../lib/open-browser.ts';
import { servedAt } from '../lib/serving.ts';
import type { Command } from './command.ts';
import { alreadyAt, serve } from './serve.ts';

export const command: Command = {
  usage: `npm start

  Imports content/listings, builds the site into dist, and serves it on this machine.`,
  run: async (args) => {
    parseArgs({ args: [...args] });
    const running = servedAt('serve');
    if (running !== undefined) {
      console.log(alreadyAt(running));
      openBrowser(running);
      return 0;
    }
    const imported = importListings([], process.env, console);
    if (imported !== 0) return imported;
    const built = await buildSite({ folder: 'dist' });
    return built === 0 ? await serve({ folder: 'dist', isOpened: true }) : built;
  },
};
