/** `npm run schemas`: writes the JSON Schemas of the files in content/, for editors, and a page on them into schema/. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { DOCUMENTED_NAMES, jsonSchemaOf, SCHEMA_NAMES } from '../src/exports/json-schemas.ts';
import { formatSchemaPage } from '../src/exports/schema-page.ts';

mkdirSync('schema', { recursive: true });
for (const name of SCHEMA_NAMES) {
  writeFileSync(`schema/${name}.json`, `${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`);
}
const page = formatSchemaPage(
  DOCUMENTED_NAMES.map((name) => ({
    schema: jsonSchemaOf(name),
    example: readFileSync(`schema/examples/${name}.yaml`, 'utf8'),
  })),
);
writeFileSync('schema/README.md', page);
console.log(`schema/: ${SCHEMA_NAMES.join(', ')}`);
