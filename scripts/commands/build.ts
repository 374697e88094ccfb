import { parseArgs } from 'node:util';
import { buildSite } from '../lib/build-site.ts';
import type { Command } from './command.ts';

export const command: Command = {
  usage: `npm run build -- [options]

  --outDir DIR   write the site to DIR (default: dist), which is replaced when the site is complete
  --silent       print nothing but problems
  --verbose      print each page
  --force        replace whatever is in DIR, except CNAME and names that begin with a dot`,
  run: (args) => {
    const { values } = parseArgs({
      args: [...args],
      options: {
        outDir: { type: 'string', default: 'dist' },
        silent: { type: 'boolean', default: false },
        verbose: { type: 'boolean', default: false },
        force: { type: 'boolean', default: false },
      },
    });
    const { outDir: folder, silent: isSilent, verbose: isVerbose, force: isForced } = values;
    return buildSite({ folder, isSilent, isVerbose, isForced });
  },
};
