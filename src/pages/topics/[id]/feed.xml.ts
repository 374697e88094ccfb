import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadCatalog } from '../../../site/catalog.ts';
import { feedFile } from '../../../site/feeds.ts';
import { topicPaths } from '../../../site/paths.ts';
import { routes } from '../../../site/routes.ts';
import { topicOf } from '../../../site/topics.ts';

export const getStaticPaths = topicPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { id, name, category } = topicOf(props.category);
  const title = `Papers on ${name} (${category})`;
  const page = { title, page: routes.topic(id), feed: routes.topicFeed(id) };
  return feedFile(page, props.papers, await loadCatalog());
};
