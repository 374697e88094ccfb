import { textFile } from '../site/files.ts';
import { absolute, routes } from '../site/routes.ts';

/** Everything may be read (RFC 9309). */
export function GET(): Response {
  const lines = [
    'User-agent: *',
    'Allow: /',
    '',
    `Sitemap: ${absolute(routes.sitemapIndex())}`,
    '',
  ];
  return textFile(lines.join('\n'), 'text');
}
