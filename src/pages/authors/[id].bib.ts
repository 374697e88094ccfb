import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { bibFile } from '../../site/files.ts';
import { authorPaths } from '../../site/paths.ts';

export const getStaticPaths = authorPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  bibFile(props.show().papers);
