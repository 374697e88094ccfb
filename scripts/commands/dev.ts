import { parseArgs } from 'node:util';
import { contentFolder, loadSite } from '../../src/site/load-site.ts';
import { astroProcess } from '../lib/astro-process.ts';
import { runAstro } from '../lib/build-site.ts';
import { importListings } from '../lib/import-listings.ts';
import { servedAt } from '../lib/serving.ts';
import type { Command } from './command.ts';

export const command: Command = {
  usage: `npm run dev -- [options]

  Serves the site while you edit. Changes to content, settings and theme appear within seconds; changed lists in
  content/listings are imported.

  --port N   the port (default: 4321, or the next free one)
  --open     open the site in a browser`,
  run: async (args) => {
    const { values } = parseArgs({
      args: [...args],
      options: { port: { type: 'string' }, open: { type: 'boolean', default: false } },
    });
    const running = servedAt('dev');
    if (running !== undefined) {
      console.log(`It is running at ${running} and shows what you edit.`);
      return 0;
    }
    const imported = importListings([], process.env, console);
    if (imported !== 0) return imported;
    const content = contentFolder(process.env);
    loadSite(content, process.env);
    const port = values.port === undefined ? [] : ['--port', values.port];
    const command = ['dev', '--log', 'warn', ...port, ...(values.open ? ['--open'] : [])];
    const { args: astroArgs, env } = astroProcess(command, content);
    const { code, failure } = await runAstro(astroArgs, env);
    if (failure !== undefined) console.error(failure);
    return code;
  },
};
