/** Files without a permanent address: pages of long lists, files of key phrases, and files for the site itself. */
const TEMPORARY = [
  /(?:^|\/)[._]/,
  /\/page\/\d+\/$/,
  /\/letter\//,
  /^terms\/.*\.bib$/,
  /^search[/-].+/,
  /^sitemap-\d/,
  /^404\.html$/,
  // Preview images; only the newest papers have one.
  /^papers\/[^/]+\.png$/,
] as const;

const PERMANENT = /\/$|\.(?:html|bib|ris|json|xml|png)$/;

/**
 * The addresses that a site should keep: sorted, below the base path; those of pages end in a slash.
 * @example permanentAddresses(['papers/index.html', '_astro/a.css', 'feed.xml']) // ['feed.xml', 'papers/']
 */
export function permanentAddresses(files: readonly string[]): readonly string[] {
  return files
    .map((file) => file.replaceAll('\\', '/').replace(/(?<=^|\/)index\.html$/, ''))
    .map((address) => (address === '' ? '/' : address))
    .filter(
      (address) => PERMANENT.test(address) && !TEMPORARY.some((pattern) => pattern.test(address)),
    )
    .toSorted();
}
