/**
 * `npm run offline [-- SITE [FOLDER]]`: a copy of the built site (dist) in a folder (offline) whose pages are opened
 * from disk, without a server: for a stick, an archive, an appendix. It can be read; it cannot be searched.
 */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { BASE_PATH } from '../src/site/settings.ts';
import { offlinePage } from './lib/offline-page.ts';

/** What only servers, search engines and the search read. */
const LEFT_OUT =
  /^(?:_headers|_redirects|robots\.txt|sitemap-.*|opensearch\.xml|404\.html|.*\.(?:bin|js))$/;

const [site = 'dist', folder = 'offline'] = process.argv.slice(2);
rmSync(folder, { recursive: true, force: true });
cpSync(site, folder, {
  recursive: true,
  filter: (source) => !LEFT_OUT.test(path.basename(source)),
});
let pages = 0;
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  const file = path.join(folder, name);
  if (name.endsWith('.html')) {
    const page = offlinePage(readFileSync(file, 'utf8'), name.replaceAll('\\', '/'), BASE_PATH);
    writeFileSync(file, page);
    pages += 1;
  } else if (name.endsWith('.css')) {
    // Sheets and fonts lie in one folder.
    const sheet = readFileSync(file, 'utf8');
    writeFileSync(file, sheet.replaceAll(`url(${BASE_PATH}_astro/`, 'url('));
  }
}
console.log(`${folder}: ${String(pages)} pages to open from disk; begin with index.html.`);
