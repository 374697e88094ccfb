import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadCatalog } from '../../site/catalog.ts';
import { keyed } from '../../site/keyed-path.ts';
import { papersWithPreview, previewImage } from '../../site/preview-images.ts';

export async function getStaticPaths() {
  const papers = papersWithPreview(await loadCatalog());
  return [...papers].map((paper) => keyed({ id: paper.id }, () => ({ paper })));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  previewImage(props.show().paper);
