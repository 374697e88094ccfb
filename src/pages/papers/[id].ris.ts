import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { formatRis } from '../../exports/ris.ts';
import { loadLibrary } from '../../site/astro/load-library.ts';
import { textFile } from '../../site/files/responses.ts';
import { paperPaths } from '../../site/astro/paths.ts';

export const getStaticPaths = paperPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { referenceOf } = await loadLibrary();
  return textFile(formatRis(referenceOf(props.show().paper)), 'ris');
};
