import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadCatalog } from '../../../site/catalog.ts';
import { feedFile } from '../../../site/feeds.ts';
import { authorPaths } from '../../../site/paths.ts';
import { routes } from '../../../site/routes.ts';

export const getStaticPaths = authorPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { author, papers } = props;
  const title = `Papers of ${author.name}`;
  const page = { title, page: routes.author(author.id), feed: routes.authorFeed(author.id) };
  return feedFile(page, papers, await loadCatalog());
};
