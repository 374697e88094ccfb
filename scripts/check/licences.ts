/**
 * `npm test -- licences`: what all packages may be used under, from the lock file: those that a build uses, that
 * the package brings along, and that only checks need. Prints how many there are of each licence; a licence that is not in the list ends it.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { lookUp } from '../../src/domain/look-up.ts';

/** Licences under which a site may be built and published without asking; SPDX names. */
const KNOWN: ReadonlySet<string> = new Set([
  '(MIT OR CC0-1.0)',
  '0BSD',
  'Apache-2.0',
  // Of libvips, which Astro may use for images: linked at build, no part of a site.
  'Apache-2.0 AND LGPL-3.0-or-later',
  'Apache-2.0 AND LGPL-3.0-or-later AND MIT',
  'LGPL-3.0-or-later',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'CPAL-1.0 OR AGPL-1.0',
  'ISC',
  'MIT',
  'MIT AND OFL-1.1',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
]);

/** Packages whose licence is missing from the lock file: from a file of the package. */
const FOUND: Readonly<Record<string, string>> = { 'i 0.3.7': 'MIT' };

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      link: z.boolean().optional(),
    }),
  ),
});

const { packages } = lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
const used = Object.entries(packages)
  .filter(([folder, { link }]) => folder.includes('node_modules') && link !== true)
  .map(([folder, { version = '', license }]) => {
    const name = `${folder.replace(/^.*node_modules\//, '')} ${version}`;
    return { name, license: license ?? lookUp(FOUND, name) ?? 'none named' };
  });
const byLicence = Map.groupBy(used, ({ license }) => license);
for (const [license, group] of [...byLicence].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
  const isKnown = KNOWN.has(license);
  const names = isKnown ? '' : `: not in the list of known licences: ${namesOf(group)}`;
  console.log(`${String(group.length)} ${license}${names}`);
  if (!isKnown) process.exitCode = 1;
}

function namesOf(group: readonly { readonly name: string }[]): string {
  return group.map(({ name }) => name).join(', ');
}
