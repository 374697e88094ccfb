import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { topicLabel } from '../../../domain/topic.ts';
import { loadLibrary } from '../../../site/astro/load-library.ts';
import { feedFile, feedPapers } from '../../../site/files/feeds.ts';
import { keyed } from '../../../site/astro/keyed-path.ts';
import { site } from 'virtual:offprint/site';

export async function getStaticPaths() {
  const library = await loadLibrary();
  return [...library.papersByTopic].map(([key, all]) => {
    const topic = site.topicOf(key);
    return keyed({ id: topic.id }, () => ({ topic, papers: feedPapers(all, library) }));
  });
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { topic, papers } = props.show();
  const { id } = topic;
  const page = { page: site.routes.topic(id), feed: site.routes.topicFeed(id) };
  return feedFile(
    { title: `Papers on ${topicLabel(topic)}`, ...page },
    papers,
    await loadLibrary(),
  );
};
