import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { bibFile } from '../../site/files.ts';
import { yearPaths } from '../../site/paths.ts';

export const getStaticPaths = yearPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  bibFile(props.show().papers);
