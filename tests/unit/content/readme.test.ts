/** src/content/README.md shows every file that a maintainer writes: an example by hand, its fields from the schema. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { jsonSchemas } from '../../../src/exports/json-schemas.ts';

const README = path.join(import.meta.dirname, '../../../src/content/README.md');

interface Field {
  readonly description?: string | undefined;
  readonly properties?: Readonly<Record<string, Field>> | undefined;
  readonly additionalProperties?: Field | false | undefined;
  readonly items?: Field | undefined;
}

const fieldSchema: z.ZodType<Field> = z.lazy(() =>
  z.object({
    description: z.string().min(1).optional(),
    properties: z.record(z.string(), fieldSchema).optional(),
    additionalProperties: z.union([z.literal(false), fieldSchema]).optional(),
    items: fieldSchema.optional(),
  }),
);

const written = jsonSchemas().filter(({ name }) => !['paper', 'entry'].includes(name));
const [intro = '', ...sections] = readFileSync(README, 'utf8').split(/^(?=## )/m);
const files = sections.map((text) => {
  const [head = '', title = '', example = ''] =
    /^## (.+)\n\n```yaml\n([\s\S]*?)```\n/.exec(text) ?? [];
  return { head, title, example };
});

test('has a section for each schema of what people write', () => {
  expect(files.map(({ title }) => title).toSorted()).toEqual(
    written.map(({ title }) => title).toSorted(),
  );
});

test.each(written)('has an example of $title that its schema takes, with every field', (file) => {
  const example = files.find(({ title }) => title === file.title)?.example ?? '';
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  formats(ajv);
  const isValid = ajv.compile(file.schema);
  isValid(parse(example));
  expect(isValid.errors ?? []).toEqual([]);
  const { properties = {} } = fieldsHolder(fieldSchema.parse(file.schema));
  expect(Object.keys(properties).filter((key) => !example.includes(`${key}:`))).toEqual([]);
});

test('lists the fields as the schemas describe them', async () => {
  const page = files.map(({ head, title }) => {
    const schema = written.find((file) => file.title === title)?.schema;
    const lines = linesOf(fieldsHolder(fieldSchema.parse(schema)));
    return lines.length === 0 ? head : `${head}\n${lines.join('\n')}\n`;
  });
  await expect(intro + page.join('\n')).toMatchFileSnapshot(README);
});

/** A list of things and a mapping of keys to things have the fields of a thing. */
function fieldsHolder({ items, additionalProperties, ...schema }: Field): Field {
  return items ?? (additionalProperties || schema);
}

/** Fields in a field come after it: `publication.venue`. */
function linesOf({ properties = {} }: Field, above = ''): readonly string[] {
  return Object.entries(properties).flatMap(([name, field]) => {
    const isFact = field.properties?.['value'] !== undefined;
    const line = `- \`${above}${name}\`: ${field.description ?? ''}`;
    return [line, ...(isFact ? [] : linesOf(field, `${above}${name}.`))];
  });
}
