/** `npm run schemas`: writes the JSON Schemas of the files in content/, for editors, into schema/. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemaOf, SCHEMA_NAMES } from '../src/exports/json-schemas.ts';

mkdirSync('schema', { recursive: true });
for (const name of SCHEMA_NAMES) {
  writeFileSync(`schema/${name}.json`, `${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`);
}
console.log(`schema/: ${SCHEMA_NAMES.join(', ')}`);
