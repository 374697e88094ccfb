/**
 * `npm run check:addresses [-- FOLDER]`: every address in addresses.txt of the content folder is still there in the
 * built site, as itself or as a redirect. `npm run addresses` adds what is new to the list; nothing is ever taken off.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { BASE_PATH, CONTENT_FOLDER } from '../src/site/settings.ts';
import { permanentAddresses } from './lib/permanent-addresses.ts';

const { values, positionals } = parseArgs({
  options: { add: { type: 'boolean' } },
  allowPositionals: true,
});
const folder = positionals[0] ?? 'dist';
const list = path.join(CONTENT_FOLDER, 'addresses.txt');
const kept = existsSync(list) ? readFileSync(list, 'utf8').split('\n').filter(Boolean) : [];
const built = permanentAddresses(readdirSync(folder, { recursive: true, encoding: 'utf8' }));

if (values.add === true) {
  const all = [...new Set([...kept, ...built])].toSorted();
  writeFileSync(list, `${all.join('\n')}\n`);
  console.log(`${list}: ${String(all.length)} addresses, ${String(all.length - kept.length)} new.`);
} else {
  check();
}

function check(): void {
  const here = new Set([...built, ...redirected()]);
  const lost = kept.filter((address) => !here.has(address));
  for (const address of lost) {
    console.error(
      `${list}: “${address}” is not in the built site. Whoever has a link to it finds nothing. ` +
        'Name it as a former id in people.yaml, or keep the paper under its old id.',
    );
  }
  console.log(`${String(kept.length)} addresses kept, ${String(lost.length)} lost.`);
  if (lost.length > 0) process.exitCode = 1;
}

/** Addresses that the host leads on. */
function redirected(): readonly string[] {
  const file = path.join(folder, '_redirects');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return lines.flatMap((line) => {
    const [from] = line.split(' ');
    return from?.startsWith(BASE_PATH) === true ? [from.slice(BASE_PATH.length)] : [];
  });
}
