import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { textFile, toJson } from '../../site/files/responses.ts';
import { jsonSchemas } from '../../exports/json-schemas.ts';

export function getStaticPaths() {
  return jsonSchemas().map(({ name, schema }) => ({ params: { name }, props: { schema } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  textFile(toJson(props.schema), 'schema');
