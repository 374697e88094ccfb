import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../../src/exports/json-schemas.ts';

test.each(jsonSchemas())('the schema of $title is a JSON Schema', ({ schema }) => {
  const ajv = new Ajv2020({ strict: true });
  formats(ajv);
  expect(ajv.validateSchema(schema)).toBe(true);
  expect(() => ajv.compile(schema)).not.toThrow();
});
