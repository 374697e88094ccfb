import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadCatalog } from '../../../site/catalog.ts';
import { feedFile, feedPapers } from '../../../site/feeds.ts';
import { keyed } from '../../../site/keyed-path.ts';
import { routes } from '../../../site/routes.ts';
import { topicOf } from '../../../site/topics.ts';

export async function getStaticPaths() {
  const catalog = await loadCatalog();
  return [...catalog.papersByCategory].map(([category, all]) => {
    const topic = topicOf(category);
    return keyed({ id: topic.id }, () => ({ topic, papers: feedPapers(all, catalog) }));
  });
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => {
  const { topic, papers } = props.show();
  const { id, name, category } = topic;
  const page = { page: routes.topic(id), feed: routes.topicFeed(id) };
  return feedFile({ title: `Papers on ${name} (${category})`, ...page }, papers);
};
