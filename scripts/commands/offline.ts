import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder, loadSite } from '../../src/site/load-site.ts';
import { offlinePage } from '../lib/offline-page.ts';
import { publishSite, whyNotPublished } from '../lib/site-folder.ts';
import type { Command } from './command.ts';

/** Files for servers, search engines and the site's search. */
const LEFT_OUT =
  /^(?:_headers|_redirects|robots\.txt|sitemap-.*|opensearch\.xml|404\.html|.*\.(?:bin|js))$/;

export const command: Command = {
  usage: `npm run offline -- [SITE [FOLDER]]

  Copies the built site (default: dist) to a folder (default: offline) whose pages can be opened from disk, without a
  server: for a USB stick, an archive, an appendix. The copy has no search.

  --force   replace whatever is in the folder, except CNAME and names that begin with a dot`,
  run: (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { force: { type: 'boolean', default: false } },
    });
    const [site = 'dist', folder = 'offline'] = positionals;
    const content = contentFolder(process.env);
    const { basePath } = loadSite(content, process.env);
    if (!existsSync(site)) {
      throw new Error(`There is no site in ${site}: run \`npm run build\` first.`);
    }
    const reason = whyNotPublished(folder, ['.', content], values.force);
    if (reason !== undefined) throw new Error(reason);
    const made = path.join('.cache', 'building', String(process.pid));
    cpSync(site, made, {
      recursive: true,
      filter: (source) => !LEFT_OUT.test(path.basename(source)),
    });
    const pages = changeFiles(made, basePath);
    publishSite(made, folder);
    console.log(`${folder}: ${String(pages)} pages to open from disk; begin with index.html.`);
    return 0;
  },
};

/** Makes the links in pages and style sheets relative; returns the number of pages. */
function changeFiles(folder: string, basePath: string): number {
  let pages = 0;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(folder, name);
    if (name.endsWith('.html')) {
      const page = offlinePage(readFileSync(file, 'utf8'), name.replaceAll('\\', '/'), basePath);
      writeFileSync(file, page);
      pages += 1;
    } else if (name.endsWith('.css')) {
      // Style sheets and fonts are in the same folder.
      const sheet = readFileSync(file, 'utf8');
      writeFileSync(file, sheet.replaceAll(`url(${basePath}_astro/`, 'url('));
    }
  }
  return pages;
}
