import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { toCslItem } from '../../exports/csl-json.ts';
import { loadLibrary } from '../../site/astro/load-library.ts';
import { paperPaths } from '../../site/astro/paths.ts';
import { jsonListFile } from '../../site/files/responses.ts';

export const getStaticPaths = paperPaths;

/** One paper as CSL-JSON, in a list, as reference managers expect it. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { referenceOf } = await loadLibrary();
  return jsonListFile([toCslItem(referenceOf(props.show().paper))], 'csl');
};
