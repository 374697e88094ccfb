import { textFile } from '../site/files/responses.ts';
import { site } from 'virtual:offprint/site';

/** Everything may be read (RFC 9309). */
export function GET(): Response {
  const sitemap = site.absolute(site.routes.sitemapIndex());
  const lines = [
    'User-agent: *',
    'Allow: /',
    '',
    ...(sitemap === undefined ? [] : [`Sitemap: ${sitemap}`, '']),
  ];
  return textFile(lines.join('\n'), 'text');
}
