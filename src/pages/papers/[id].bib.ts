import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadLibrary } from '../../site/astro/load-library.ts';
import { bibFile } from '../../site/files/responses.ts';
import { paperPaths } from '../../site/astro/paths.ts';

export const getStaticPaths = paperPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  bibFile([props.show().paper], await loadLibrary());
