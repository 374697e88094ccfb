import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { jsonSchemas } from '../../exports/json-schemas.ts';
import { jsonFile } from '../../site/files.ts';

export function getStaticPaths() {
  return jsonSchemas().map(({ name, schema }) => ({ params: { name }, props: { schema } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  jsonFile(props.schema, 'schema');
