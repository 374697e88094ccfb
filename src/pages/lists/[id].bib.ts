import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadLibrary } from '../../site/astro/load-library.ts';
import { bibFile } from '../../site/files/responses.ts';
import { readingListPaths } from '../../site/astro/paths.ts';

export const getStaticPaths = readingListPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  bibFile(props.show().papers, await loadLibrary());
