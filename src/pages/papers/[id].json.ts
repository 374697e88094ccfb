import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadCatalog } from '../../site/catalog.ts';
import { jsonFile } from '../../site/files.ts';
import { keyed } from '../../site/keyed-path.ts';
import { paperDocument } from '../../site/paper-document.ts';

export async function getStaticPaths() {
  const { papers, authorsByPaper } = await loadCatalog();
  return papers.map((paper) =>
    keyed({ id: paper.id }, () => ({ paper, authors: authorsByPaper.get(paper.id) ?? [] })),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => {
  const { paper, authors } = props.show();
  return jsonFile(paperDocument(paper, authors), 'json');
};
