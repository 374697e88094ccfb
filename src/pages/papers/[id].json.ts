import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadCatalog } from '../../site/catalog.ts';
import { jsonFile } from '../../site/files.ts';
import { keyed } from '../../site/keyed-path.ts';
import { paperDocument } from '../../site/paper-document.ts';

export async function getStaticPaths() {
  const { papers, authorsByPaper } = await loadCatalog();
  return papers.map((paper) =>
    keyed({
      params: { id: paper.id },
      props: { paper, authors: authorsByPaper.get(paper.id) ?? [] },
    }),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  jsonFile(paperDocument(props.paper, props.authors), 'json');
