import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { bibFile } from '../../site/files.ts';
import { topicPaths } from '../../site/paths.ts';

export const getStaticPaths = topicPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  bibFile(props.show().papers);
