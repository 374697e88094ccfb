/** Which files of a built site have addresses that others may keep. */
import { pageAddress } from './page-address.ts';

/** Pages that long lists are split into, files of key phrases, which come and go, and what only the site itself reads. */
const PASSING = [
  /(?:^|\/)[._]/,
  /\/page\/\d+\/$/,
  /\/letter\//,
  /^terms\/.*\.bib$/,
  /^search[/-].+/,
  /^sitemap-\d/,
  /^404\.html$/,
  // Previews of links, which whoever shows them has fetched; only the newest papers have one.
  /^papers\/[^/]+\.png$/,
] as const;

const KEPT = /\/$|\.(?:html|bib|ris|json|xml|png)$/;

/**
 * Addresses below the base path, sorted; a page's ends in a slash.
 * @example permanentAddresses(['papers/index.html', '_astro/a.css', 'feed.xml']) // ['feed.xml', 'papers/']
 */
export function permanentAddresses(files: readonly string[]): readonly string[] {
  return files
    .map((file) => pageAddress(file) || '/')
    .filter((address) => KEPT.test(address) && !PASSING.some((pattern) => pattern.test(address)))
    .toSorted();
}
