import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadLibrary } from '../../site/astro/load-library.ts';
import { bibFile } from '../../site/files/responses.ts';
import { termPaths } from '../../site/astro/paths.ts';

export const getStaticPaths = termPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  bibFile(props.show().papers, await loadLibrary());
