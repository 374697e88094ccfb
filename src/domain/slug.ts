/** Slugs are the last part of an address: [a-z0-9-] only, so that they work on every host and file system. */
import anyAscii from 'any-ascii';

/** File systems take 255 bytes for a name; what stands beside a page has a longer one. */
const LONGEST = 150;

/**
 * Text in ASCII letters, digits and single hyphens; empty when the text has no letter or digit.
 * @example toSlug('Celestine Mendler-Dünner') // 'celestine-mendler-dunner'
 * @example toSlug('3D Meshes: a survey') // '3d-meshes-a-survey'
 */
export function toSlug(text: string): string {
  const slug = anyAscii(text.normalize('NFC'))
    .toLowerCase()
    .replaceAll(/['’`"]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '');
  return cutSlug(slug, LONGEST).replace(/-$/, '');
}

/** At most so many characters; whole words, unless one alone is longer than half of it. */
export function cutSlug(slug: string, most: number): string {
  if (slug.length <= most) return slug;
  const end = slug.lastIndexOf('-', most);
  return slug.slice(0, end > most / 2 ? end : most);
}

/** The slug itself, or the first of slug-2, slug-3 … that `taken` does not hold. */
export function uniqueSlug(slug: string, taken: { has(slug: string): boolean }): string {
  if (!taken.has(slug)) return slug;
  let count = 2;
  while (taken.has(`${slug}-${String(count)}`)) count += 1;
  return `${slug}-${String(count)}`;
}
