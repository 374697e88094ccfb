import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { formatSitemap, sitemapParts } from '../exports/sitemap.ts';
import { loadLibrary } from '../site/astro/load-library.ts';
import { textFile } from '../site/files.ts';
import { sitePages } from '../site/sitemap.ts';

export async function getStaticPaths() {
  const parts = sitemapParts(sitePages(await loadLibrary()));
  return parts.map((pages, at) => ({ params: { part: String(at) }, props: { pages } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  textFile(formatSitemap(props.pages), 'xml');
