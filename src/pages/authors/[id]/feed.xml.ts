import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadLibrary } from '../../../site/astro/load-library.ts';
import { feedFile, feedPapers } from '../../../site/files/feeds.ts';
import { keyed } from '../../../site/astro/keyed-path.ts';
import { site } from 'virtual:offprint/site';

export async function getStaticPaths() {
  const library = await loadLibrary();
  return library.authors.map(({ id, name }) =>
    keyed({ id }, () => ({
      id,
      name,
      papers: feedPapers(library.papersByAuthor.get(id) ?? [], library),
    })),
  );
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { id, name, papers } = props.show();
  const page = { page: site.routes.author(id), feed: site.routes.authorFeed(id) };
  return feedFile({ title: `Papers of ${name}`, ...page }, papers, await loadLibrary());
};
