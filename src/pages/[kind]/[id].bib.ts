import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadLibrary } from '../../site/astro/load-library.ts';
import { bibPaths } from '../../site/astro/paths.ts';
import { bibFile } from '../../site/files/responses.ts';

export const getStaticPaths = bibPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  bibFile(props.show().papers, await loadLibrary());
