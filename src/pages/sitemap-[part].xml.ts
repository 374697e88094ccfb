import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { formatSitemap, sitemapParts } from '../exports/sitemap.ts';
import { loadLibrary } from '../site/astro/load-library.ts';
import { textFile } from '../site/files/responses.ts';
import { sitePages } from '../site/files/sitemap.ts';

export async function getStaticPaths() {
  const parts = sitemapParts(sitePages(await loadLibrary()));
  // Without the site's address no page has one.
  const filled = parts.filter(({ length }) => length > 0);
  return filled.map((pages, at) => ({ params: { part: String(at) }, props: { pages } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  textFile(formatSitemap(props.pages), 'xml');
