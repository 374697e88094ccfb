import { formatSitemapIndex, sitemapParts } from '../exports/sitemap.ts';
import { loadCatalog } from '../site/catalog.ts';
import { textFile } from '../site/files.ts';
import { absolute, routes } from '../site/routes.ts';
import { sitePages } from '../site/sitemap.ts';

export async function GET(): Promise<Response> {
  const parts = sitemapParts(sitePages(await loadCatalog()));
  return textFile(formatSitemapIndex(parts.map((_, at) => absolute(routes.sitemap(at)))), 'xml');
}
