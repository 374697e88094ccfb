import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadLibrary } from '../../site/astro/load-library.ts';
import { keyed } from '../../site/astro/keyed-path.ts';
import { previewImage } from '../../site/preview-png.ts';

export async function getStaticPaths() {
  const { papers, previewOf } = await loadLibrary();
  return papers.flatMap((paper) => {
    const svg = previewOf(paper);
    return svg === undefined ? [] : [keyed({ id: paper.id }, () => ({ svg }))];
  });
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  previewImage(props.show().svg);
