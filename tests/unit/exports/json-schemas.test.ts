import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { parseOverlayFile } from '../../../src/content/overlay-file.ts';
import { DOCUMENTED_NAMES, jsonSchemaOf, SCHEMA_NAMES } from '../../../src/exports/json-schemas.ts';

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
  ...DOCUMENTED_NAMES.map((name) => [name, `schema/examples/${name}.yaml`] as const),
] as const)('the schema of %s takes %s', (name, file) => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  formats(ajv);
  const isValid = ajv.compile(jsonSchemaOf(name));
  isValid(parse(read(file)));
  expect(isValid.errors ?? []).toEqual([]);
});

const writtenSchema = z.object({
  properties: z.record(z.string(), z.object({ description: z.string().min(1) })),
});

test.each(DOCUMENTED_NAMES)('every field of %s is described, and stands in its example', (name) => {
  const schema = jsonSchemaOf(name);
  const { properties } = writtenSchema.parse(
    schema['additionalProperties'] || (schema['items'] ?? schema),
  );
  const example = read(`schema/examples/${name}.yaml`);
  const missing = Object.keys(properties).filter((key) => !example.includes(`${key}:`));
  expect(missing).toEqual([]);
  expect(read('schema/README.md')).toContain(example.trim());
});

test('a fact without a source is told the line to write', () => {
  const { problems } = parseOverlayFile(
    'publication:\n  kind: conference\n  venue: NeurIPS\n',
    'content/overlays/rain.yaml',
    () => true,
  );
  expect(problems).toMatchObject([{ place: { line: 3 } }]);
  expect(problems[0]?.message).toContain('{ value: "NeurIPS", source: https://… }');
  expect(problems[0]?.hint).toContain('schema/README.md');
});

test('a link to a file that is not there is a problem at its line', () => {
  const { problems } = parseOverlayFile(
    'links:\n  - kind: pdf\n    href: /pdf/rain.pdf\n',
    'content/overlays/rain.yaml',
    (name) => name === 'pdf/snow.pdf',
  );
  expect(problems).toMatchObject([{ code: 'file-missing', place: { line: 3 } }]);
});
