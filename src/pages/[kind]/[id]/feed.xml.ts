import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadLibrary } from '../../../site/astro/load-library.ts';
import { feedPaths } from '../../../site/astro/paths.ts';
import { feedFile } from '../../../site/files/feeds.ts';

export const getStaticPaths = feedPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { papers, ...page } = props.show();
  return feedFile(page, papers, await loadLibrary());
};
