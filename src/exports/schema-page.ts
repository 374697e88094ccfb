/** A page of documentation of what files a maintainer writes, made from their JSON Schemas and an example of each. */

interface Described {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly additionalProperties?: Described | boolean;
  readonly anyOf?: readonly Described[];
  readonly items?: Described;
}

export interface DocumentedFile {
  readonly schema: Described & { readonly title?: string };
  /** The text of a file with every field. */
  readonly example: string;
}

/** Markdown: for each file its example and a table of its fields. */
export function formatSchemaPage(files: readonly DocumentedFile[]): string {
  const sections = files.map(({ schema, example }) => {
    const rows = rowsOf(schema).map(({ name, meaning }) => `| \`${name}\` | ${meaning} |`);
    const table = ['| Field | Meaning |', '| --- | --- |', ...rows].join('\n');
    return `## ${schema.title ?? ''}\n\n\`\`\`yaml\n${example.trim()}\n\`\`\`\n\n${table}\n`;
  });
  return [
    '# What the files in content/ may say\n',
    'Written by `npm run schemas`. Every field may be left out, unless a message says otherwise.\n',
    ...sections,
  ].join('\n');
}

interface Row {
  readonly name: string;
  readonly meaning: string;
}

/** The fields, those of a field in a field after it: `publication.venue`. */
function rowsOf(schema: Described, above = ''): readonly Row[] {
  const { properties, additionalProperties, items } = schema;
  if (above === '' && items !== undefined) return rowsOf(items);
  const inner =
    typeof additionalProperties === 'object' && additionalProperties.properties !== undefined
      ? { KEY: additionalProperties }
      : undefined;
  return Object.entries(properties ?? inner ?? {}).flatMap(([name, field]) => {
    const full = `${above}${name}`;
    const isFact = field.properties?.['value'] !== undefined;
    const row = { name: full, meaning: (field.description ?? '').replaceAll('|', '\\|') };
    return [row, ...(isFact ? [] : rowsOf(field, `${full}.`))];
  });
}
