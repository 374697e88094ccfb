import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadLibrary } from '../../site/astro/load-library.ts';
import { keyed } from '../../site/astro/keyed-path.ts';
import { previewOf } from '../../site/files/preview-of.ts';
import { previewImage } from '../../site/files/preview-png.ts';

export async function getStaticPaths() {
  const library = await loadLibrary();
  return library.papers
    .filter(library.hasPreview)
    .map((paper) => keyed({ id: paper.id }, () => previewOf(paper, library)));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  previewImage(props.show());
