/** Compares the permanent addresses of a site, in addresses.txt of its content folder, with those of the built site. */
import path from 'node:path';
import type { Site } from '../../src/site/site.ts';
import { filesIn } from './files-in.ts';
import { permanentAddresses } from './permanent-addresses.ts';

/** Files that a site has only if its own address is known. */
const NEEDS_ORIGIN = /^(?:sitemap-index|opensearch)\.xml$/;

export function builtAddresses(folder: string): readonly string[] {
  return permanentAddresses(filesIn(folder).map((file) => path.relative(folder, file)));
}

/** A line for each permanent address that the site in `folder` lacks. */
export function lostAddresses(
  { folder: content, releasedAddresses: kept, origin }: Site,
  folder: string,
): readonly string[] {
  const here = new Set(builtAddresses(folder));
  return permanentAddresses(kept)
    .filter(
      (address) =>
        // A redirect page may have replaced the file.
        !here.has(address) &&
        !here.has(`${address}/`) &&
        (origin !== undefined || !NEEDS_ORIGIN.test(address)),
    )
    .map(
      (address) =>
        `${path.join(content, 'addresses.txt')}: “${address}” is not in the built site. Whoever has a link to it finds ` +
        `nothing. Say in ${path.join(content, 'redirects.yaml')} where its page has moved to.`,
    );
}
