import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { formatRis } from '../../exports/ris.ts';
import { textFile } from '../../site/files.ts';
import { paperPaths } from '../../site/paths.ts';
import { referenceOf } from '../../site/references.ts';

export const getStaticPaths = paperPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  textFile(formatRis(referenceOf(props.show().paper)), 'ris');
