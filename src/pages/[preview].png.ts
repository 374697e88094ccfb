import type { APIRoute } from 'astro';
import { site } from 'virtual:offprint/site';
import { previewOfSite } from '../site/files/preview-of.ts';
import { previewImage } from '../site/files/preview-png.ts';

export function getStaticPaths() {
  return site.previewImages === 0 ? [] : [{ params: { preview: 'preview' } }];
}

export const GET: APIRoute = () => previewImage(previewOfSite(site));
