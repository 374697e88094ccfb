import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { bibFile } from '../../site/files.ts';
import { paperPaths } from '../../site/paths.ts';

export const getStaticPaths = paperPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  bibFile([props.show().paper]);
