import { parseArgs } from 'node:util';
import { buildSite } from '../lib/build-site.ts';
import type { Command } from './command.ts';

export const command: Command = {
  usage: `npm run build -- [options]

  --outDir DIR   write the site into DIR (dist), whose place it takes when it is complete
  --force        write it also where no build has written, over what lies there
  --silent       print nothing but problems
  --verbose      print each page`,
  run: (args) => {
    const { values } = parseArgs({
      args: [...args],
      options: {
        outDir: { type: 'string', default: 'dist' },
        force: { type: 'boolean', default: false },
        silent: { type: 'boolean', default: false },
        verbose: { type: 'boolean', default: false },
      },
    });
    const { outDir: folder, force: isForced, silent: isSilent, verbose: isVerbose } = values;
    return buildSite({ folder, isForced, isSilent, isVerbose });
  },
};
