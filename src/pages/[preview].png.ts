import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { site } from 'virtual:offprint/site';
import { drawSitePreview } from '../site/preview-drawing.ts';
import { previewImage } from '../site/preview-png.ts';

export function getStaticPaths() {
  const svg = drawSitePreview(site);
  return svg === undefined ? [] : [{ params: { preview: 'preview' }, props: { svg } }];
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  previewImage(props.svg);
