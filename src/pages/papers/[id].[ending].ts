import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { paperFilePaths } from '../../site/astro/paths.ts';
import { textFile } from '../../site/files/responses.ts';

export const getStaticPaths = paperFilePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => {
  const { text, mediaType } = props.show();
  return textFile(text, mediaType);
};
