import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { jsonSchemaOf, SCHEMA_NAMES } from '../../exports/json-schemas.ts';
import { jsonFile } from '../../site/files/responses.ts';

export function getStaticPaths() {
  return SCHEMA_NAMES.map((name) => ({ params: { name }, props: { name } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  jsonFile(jsonSchemaOf(props.name), 'schema');
