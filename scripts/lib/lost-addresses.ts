/** Addresses that a site promised to keep, in addresses.txt of its content folder, and those that a built site has. */
import path from 'node:path';
import type { Site } from '../../src/site/site.ts';
import { filesIn } from './files-in.ts';
import { permanentAddresses } from './permanent-addresses.ts';

/** Files that a site has only where it is known where it will be published. */
const NEEDS_ORIGIN = /^(?:sitemap-index|opensearch)\.xml$/;

export function builtAddresses(folder: string): readonly string[] {
  return permanentAddresses(filesIn(folder).map((file) => path.relative(folder, file)));
}

/** A line for each promised address that the site in `folder` lacks. */
export function lostAddresses(
  { folder: content, releasedAddresses: kept, origin }: Site,
  folder: string,
): readonly string[] {
  const here = new Set(builtAddresses(folder));
  return permanentAddresses(kept)
    .filter(
      (address) =>
        // A file may have given way to a page that leads on.
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
