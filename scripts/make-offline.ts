/**
 * `npm run offline [-- SITE [FOLDER] [--force]]`: a copy of the built site (dist) in a folder (offline) whose pages are opened
 * from disk, without a server: for a stick, an archive, an appendix. It can be read; it cannot be searched.
 */
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentFolder, loadSite } from '../src/site/load-site.ts';
import { offlinePage } from './lib/offline-page.ts';
import { publishSite, whyNotPublished } from './lib/site-folder.ts';

/** What only servers, search engines and the search read. */
const LEFT_OUT =
  /^(?:_headers|_redirects|robots\.txt|sitemap-.*|opensearch\.xml|404\.html|.*\.(?:bin|js))$/;

const content = contentFolder(process.env);
const { basePath } = loadSite(content, process.env);
const given = process.argv.slice(2);
const [site = 'dist', folder = 'offline'] = given.filter((arg) => arg !== '--force');
if (!existsSync(site)) {
  console.error(`There is no site in ${site}: run \`npm run build\` first.`);
  process.exit(1);
}
const reason = whyNotPublished(folder, ['.', content], given.includes('--force'));
if (reason !== undefined) {
  console.error(reason);
  process.exit(1);
}
const made = path.join('.cache', 'building', String(process.pid));
cpSync(site, made, {
  recursive: true,
  filter: (source) => !LEFT_OUT.test(path.basename(source)),
});
let pages = 0;
for (const name of readdirSync(made, { recursive: true, encoding: 'utf8' })) {
  const file = path.join(made, name);
  if (name.endsWith('.html')) {
    const page = offlinePage(readFileSync(file, 'utf8'), name.replaceAll('\\', '/'), basePath);
    writeFileSync(file, page);
    pages += 1;
  } else if (name.endsWith('.css')) {
    // Sheets and fonts lie in one folder.
    const sheet = readFileSync(file, 'utf8');
    writeFileSync(file, sheet.replaceAll(`url(${basePath}_astro/`, 'url('));
  }
}
publishSite(made, folder);
console.log(`${folder}: ${String(pages)} pages to open from disk; begin with index.html.`);
