import { formatSitemapIndex, sitemapParts } from '../exports/sitemap.ts';
import { loadLibrary } from '../site/astro/load-library.ts';
import { textFile } from '../site/files/responses.ts';
import { site } from 'virtual:offprint/site';
import { sitePages } from '../site/files/sitemap.ts';

export async function GET(): Promise<Response> {
  const parts = sitemapParts(sitePages(await loadLibrary()));
  const addresses = parts.flatMap((_, at) => site.absolute(site.routes.sitemap(at)) ?? []);
  // A sitemap must contain absolute addresses (sitemaps.org, protocol); without them there is no file.
  if (addresses.length === 0) return new Response(null);
  return textFile(formatSitemapIndex(addresses), 'xml');
}
