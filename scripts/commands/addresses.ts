import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder, loadSite } from '../../src/site/load-site.ts';
import { builtAddresses, lostAddresses } from '../lib/lost-addresses.ts';
import type { Command } from './command.ts';

export const command: Command = {
  usage: `npm run addresses -- [FOLDER] [options]

  Adds the addresses of the built site (default: dist) to content/addresses.txt. From then on they are checked, and one
  that disappears needs a redirect in content/redirects.yaml. Nothing is ever removed from the list.

  --check   add nothing; fail if the built site lacks an address of the list`,
  run: (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { check: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [folder = 'dist'] = positionals;
    const site = loadSite(contentFolder(process.env), process.env);
    if (!existsSync(folder)) {
      throw new Error(`There is no site in ${folder}: run \`npm run build\` first.`);
    }
    const { releasedAddresses: kept } = site;
    if (values.check) {
      const lost = lostAddresses(site, folder);
      for (const line of lost) console.error(line);
      console.log(`${String(kept.length)} addresses kept, ${String(lost.length)} lost.`);
      return lost.length === 0 ? 0 : 1;
    }
    const list = path.join(site.folder, 'addresses.txt');
    const all = [...new Set([...kept, ...builtAddresses(folder)])].toSorted();
    writeFileSync(list, `${all.join('\n')}\n`);
    const added = all.length - kept.length;
    console.log(`${list}: ${String(all.length)} addresses, ${String(added)} new.`);
    return 0;
  },
};
