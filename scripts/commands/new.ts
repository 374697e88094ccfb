import path from 'node:path';
import { parseArgs } from 'node:util';
import { importListings } from '../lib/import-listings.ts';
import { writeSite } from '../lib/new-site.ts';
import { runNpm } from '../lib/npm.ts';
import type { Command } from './command.ts';

export const command: Command = {
  usage: `npx offprint new FOLDER [options]

  Makes a folder for your papers, with settings, an example list and workflows for GitHub, and installs what it needs.

  --from PATH    take the papers from PATH instead of the example: a list (.bib, .json, .ris, .txt …), the folder of an
                 old site, or the folder of another Offprint site, whose content is copied
  --no-install   write the files without running \`npm install\``,
  run: (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { from: { type: 'string' }, 'no-install': { type: 'boolean', default: false } },
    });
    const [folder, ...others] = positionals;
    if (folder === undefined || others.length > 0) {
      throw new Error('Name one folder to create: npx offprint new my-papers');
    }
    const from = values.from === undefined ? undefined : path.resolve(values.from);
    const toImport = writeSite(folder, from);
    process.chdir(folder);
    if (toImport !== undefined) {
      const code = importListings([toImport, '--bring'], {}, console);
      if (code !== 0) return code;
    }
    if (!values['no-install']) {
      console.log('Installing what the site needs …');
      const { status } = runNpm(['install'], { stdio: 'inherit' });
      if (status !== 0) {
        throw new Error(`The packages could not be installed; run \`npm install\` in ${folder}.`);
      }
    }
    const name = /\s/.test(folder) ? `"${folder}"` : folder;
    const steps = [`cd ${name}`, ...(values['no-install'] ? ['npm install'] : []), 'npm start'];
    console.log(`\nYour papers have a folder: ${folder}\n\n  ${steps.join('\n  ')}`);
    console.log(`\nSay in content/site.yaml whose papers they are. README.md says how to go on.`);
    return 0;
  },
};
