/**
 * `npm run check:addresses [-- FOLDER]`: every address in addresses.txt of the content folder is still there in the
 * built site, as itself or leading on, as redirects.yaml says. `npm run addresses` adds what is new to the list;
 * nothing is ever taken off.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder, loadSite } from '../src/site/load-site.ts';
import { permanentAddresses } from './lib/permanent-addresses.ts';

/** Files that a site has only where it is known where it will be published. */
const NEEDS_ORIGIN = /^(?:sitemap-index|opensearch)\.xml$/;

const { values, positionals } = parseArgs({
  options: { add: { type: 'boolean' } },
  allowPositionals: true,
});
const folder = positionals[0] ?? 'dist';
const {
  folder: content,
  releasedAddresses: kept,
  origin,
} = loadSite(contentFolder(process.env), process.env);
const list = path.join(content, 'addresses.txt');
const built = permanentAddresses(readdirSync(folder, { recursive: true, encoding: 'utf8' }));

if (values.add === true) {
  const all = [...new Set([...kept, ...built])].toSorted();
  writeFileSync(list, `${all.join('\n')}\n`);
  console.log(`${list}: ${String(all.length)} addresses, ${String(all.length - kept.length)} new.`);
} else {
  check();
}

function check(): void {
  const here = new Set(built);
  const lost = kept.filter(
    (address) => !here.has(address) && (origin !== undefined || !NEEDS_ORIGIN.test(address)),
  );
  for (const address of lost) {
    console.error(
      `${list}: “${address}” is not in the built site. Whoever has a link to it finds nothing. ` +
        `Say in ${path.join(content, 'redirects.yaml')} where its page has moved to.`,
    );
  }
  console.log(`${String(kept.length)} addresses kept, ${String(lost.length)} lost.`);
  if (lost.length > 0) process.exitCode = 1;
}
