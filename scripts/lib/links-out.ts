/** Links of a built site to other sites. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readPage } from './page.ts';

/**
 * The pages of a site by the external addresses that they link to, sorted and without fragments. Invalid addresses are
 * left out.
 */
export function linksOut(
  folder: string,
  ownAddress: string | undefined,
): ReadonlyMap<string, readonly string[]> {
  const pages = new Map<string, string[]>();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()) {
    if (!file.endsWith('.html')) continue;
    const { links } = readPage(readFileSync(path.join(folder, file), 'utf8'));
    const out = links.filter(
      (link) =>
        /^https?:/i.test(link) &&
        !(ownAddress !== undefined && link.startsWith(ownAddress)) &&
        faultOfAddress(link) === undefined,
    );
    for (const address of new Set(out.map((link) => link.replace(/#.*/, '')))) {
      const known = pages.get(address);
      if (known === undefined) pages.set(address, [file]);
      else known.push(file);
    }
  }
  return new Map([...pages].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** What is wrong with a web address, as far as can be seen without a network; undefined for a valid one. */
export function faultOfAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return 'it is no address';
  const { protocol, hostname, username } = new URL(address);
  if (!['http:', 'https:'].includes(protocol)) return undefined;
  if (!/^https?:\/\/[^/]/i.test(address)) return 'two slashes belong before the host';
  if (username !== '') return 'a user’s name stands before the host';
  return /^\[|\.[a-z\d-]+$|^localhost$/i.test(hostname) ? undefined : 'its host has no domain';
}
