/** Below a path a site is the same: what holds of its pages at the root of a host holds there. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesIn } from '../../scripts/lib/files-in.ts';
import { siteFolder, SITES } from '../sites.ts';
import { expect, test } from './quiet-page.ts';

const [ROOT, BELOW] = SITES;

test('every page is the one at the root but for the path in its addresses', () => {
  const pages = pagesIn(ROOT);
  expect(pages.size).toBeGreaterThan(100);
  expect(pagesIn(BELOW)).toEqual(pages);
});

/** HTML by its file, with the path left out, and the digests in names of files, whose text has it too. */
function pagesIn(site: (typeof SITES)[number]): ReadonlyMap<string, string> {
  const folder = siteFolder(site);
  const files = filesIn(folder).filter((file) => file.endsWith('.html'));
  return new Map(
    files.map((file) => [
      path.relative(folder, file),
      readFileSync(file, 'utf8')
        .replaceAll(site.path, '/')
        .replace(/(\/_astro\/[\w.-]+\.)[\w-]{8,10}(?=\.(?:js|css))/g, '$1'),
    ]),
  );
}
