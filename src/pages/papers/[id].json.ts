import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadCatalog } from '../../site/catalog.ts';
import { jsonFile } from '../../site/files.ts';
import { paperDocument } from '../../site/paper-document.ts';
import { paperPaths } from '../../site/paths.ts';

export const getStaticPaths = paperPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  jsonFile(paperDocument(props.paper, await loadCatalog()), 'json');
