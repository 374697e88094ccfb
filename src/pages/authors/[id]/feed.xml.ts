import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadCatalog } from '../../../site/catalog.ts';
import { feedFile, feedPapers } from '../../../site/feeds.ts';
import { keyed } from '../../../site/keyed-path.ts';
import { routes } from '../../../site/routes.ts';

export async function getStaticPaths() {
  const catalog = await loadCatalog();
  return catalog.authors.map(({ id, name }) =>
    keyed({ id }, () => ({
      id,
      name,
      papers: feedPapers(catalog.papersByAuthor.get(id) ?? [], catalog),
    })),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => {
  const { id, name, papers } = props.show();
  const page = { page: routes.author(id), feed: routes.authorFeed(id) };
  return feedFile({ title: `Papers of ${name}`, ...page }, papers);
};
