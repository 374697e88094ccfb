import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemaOf, SCHEMA_NAMES } from '../../../src/exports/json-schemas.ts';

function read(file: string): string {
  return readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
}

describe.each(SCHEMA_NAMES)('the schema of %s', (name) => {
  test('is a JSON Schema', () => {
    const ajv = new Ajv2020({ strict: true });
    formats(ajv);
    expect(ajv.validateSchema(jsonSchemaOf(name))).toBe(true);
    expect(() => ajv.compile(jsonSchemaOf(name))).not.toThrow();
  });

  test('is as schema/ has it; npm run schemas writes it', () => {
    expect(JSON.parse(read(`schema/${name}.json`))).toEqual(jsonSchemaOf(name));
  });
});

test.each([
  ['site', 'content/site.yaml'],
  ['topics', 'content/topics.yaml'],
  ['macros', 'content/macros.yaml'],
  ['people', 'content/people.yaml'],
  ['overlay', 'content/overlays/noci-2022-signal-propagation-transformers.yaml'],
] as const)('the schema of %s takes %s', (name, file) => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  formats(ajv);
  const isValid = ajv.compile(jsonSchemaOf(name));
  isValid(parse(read(file)));
  expect(isValid.errors ?? []).toEqual([]);
});
