import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadLibrary } from '../../site/astro/load-library.ts';
import { jsonFile } from '../../site/files/responses.ts';
import { keyed } from '../../site/astro/keyed-path.ts';
import { paperDocument } from '../../site/files/paper-document.ts';

export async function getStaticPaths() {
  const library = await loadLibrary();
  return library.papers.map((paper) =>
    keyed({ id: paper.id }, () => ({ document: paperDocument(paper, library) })),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  jsonFile(props.show().document, 'json');
