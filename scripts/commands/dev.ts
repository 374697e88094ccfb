import { parseArgs } from 'node:util';
import { contentFolder, loadSite } from '../../src/site/load-site.ts';
import { astroProcess } from '../lib/astro-process.ts';
import { runAstro } from '../lib/build-site.ts';
import type { Command } from './command.ts';

export const command: Command = {
  usage: `npm run dev -- [options]

  Serves the site while you edit: changes of content, settings and theme show at once.

  --port N   the port to serve it on (4321, or the next that is free)
  --open     open it in a browser`,
  run: async (args) => {
    const { values } = parseArgs({
      args: [...args],
      options: { port: { type: 'string' }, open: { type: 'boolean', default: false } },
    });
    const content = contentFolder(process.env);
    loadSite(content, process.env);
    const port = values.port === undefined ? [] : ['--port', values.port];
    const { args: given, env } = astroProcess(
      ['dev', ...port, ...(values.open ? ['--open'] : [])],
      content,
    );
    const { code, failure } = await runAstro(given, env);
    if (failure !== undefined) console.error(failure);
    return code;
  },
};
