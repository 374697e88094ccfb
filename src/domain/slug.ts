/** Slugs are the last part of an address: [a-z0-9-] only, so that they work on every host and file system. */
import anyAscii from 'any-ascii';
import { z } from 'zod';

/** File systems allow 255 bytes for a name, and files next to a page have longer ones. */
const LONGEST = 150;

export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Expected lower-case letters, digits and single hyphens.')
  .max(LONGEST, `Expected at most ${String(LONGEST)} characters.`);

/**
 * Text in ASCII letters, digits and single hyphens; empty if the text has no letter or digit.
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

/** Cuts to at most `most` characters, between words unless that would lose more than half. */
export function cutSlug(slug: string, most: number): string {
  if (slug.length <= most) return slug;
  const end = slug.lastIndexOf('-', most);
  return slug.slice(0, end > most / 2 ? end : most);
}

/** The slug, or the first of slug-2, slug-3 … that is not in `taken`. */
export function uniqueSlug(slug: string, taken: { has(slug: string): boolean }): string {
  if (!taken.has(slug)) return slug;
  let count = 2;
  while (taken.has(`${slug}-${String(count)}`)) count += 1;
  return `${slug}-${String(count)}`;
}
