/** Finds broken links within a built site, without a network. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { faultOfAddress } from './links-out.ts';
import { readPage, type Page } from './page.ts';

/** Beginnings of links that do not lead to a file of this site. */
const SCHEMES: readonly string[] = ['https:', 'http:', 'mailto:'];

/** The pages of a built site by file. */
export function readPages(folder: string): ReadonlyMap<string, Page> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    files
      .filter((name) => name.endsWith('.html'))
      .map((file) => [file, readPage(readFileSync(path.join(folder, file), 'utf8'))]),
  );
}

/** A line for each broken link on the page `file`. */
export function brokenLinks(
  file: string,
  pages: ReadonlyMap<string, Page>,
  { folder, basePath }: { readonly folder: string; readonly basePath: string },
): readonly string[] {
  const page = `http://site${basePath}${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
  return [...new Set(pages.get(file)?.links)].flatMap((link) => {
    const [scheme] = /^[a-z][a-z\d+.-]*:/i.exec(link) ?? [];
    if (scheme !== undefined) {
      const fault = SCHEMES.includes(scheme) ? faultOfAddress(link) : `nobody may follow ${scheme}`;
      return fault === undefined ? [] : [`link that leads nowhere: ${link} (${fault})`];
    }
    const { pathname, hash } = new URL(link, page);
    if (!pathname.startsWith(basePath)) return [`link outside of the site: ${link}`];
    const relative = decodeURIComponent(pathname.slice(basePath.length));
    const target = relative === '' || relative.endsWith('/') ? `${relative}index.html` : relative;
    const there = path.join(folder, target);
    if (!existsSync(there) || !statSync(there).isFile()) return [`broken link: ${link}`];
    const id = decodeURIComponent(hash.slice(1));
    const isThere = id === '' || (pages.get(path.normalize(target))?.ids.includes(id) ?? true);
    return isThere ? [] : [`broken fragment: ${link}`];
  });
}
