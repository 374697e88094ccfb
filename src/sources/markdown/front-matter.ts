/** YAML between two lines of dashes, or TOML between two lines of plus signs, and the text below. */
import { parse as parseToml, TomlError } from 'smol-toml';
import { isCollection, parseDocument, Scalar, visit, YAMLError } from 'yaml';

export interface Page {
  readonly fields: ReadonlyMap<string, unknown>;
  readonly body: string;
}

const FRONT_MATTER =
  /^\s*(?<fence>---|\+\+\+)[^\S\n]*\n(?<matter>[\s\S]*?)\n\k<fence>[^\S\n]*(?:\n(?<body>[\s\S]*))?$/;

/** The page, or a sentence that says what is wrong with it. */
export function readFrontMatter(text: string): Page | { readonly fault: string } {
  const found = FRONT_MATTER.exec(text.replaceAll('\r\n', '\n'))?.groups ?? {};
  const { fence, matter, body = '' } = found;
  if (matter === undefined) {
    return { fault: 'The file has no front matter between two lines of ---.' };
  }
  const name = fence === '---' ? 'YAML' : 'TOML';
  try {
    const value = name === 'YAML' ? parseYaml(matter) : parseToml(matter);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return { fault: 'The front matter has no fields.' };
    }
    const fields = Object.entries(value).filter(([, each]) => each !== null && each !== '');
    return { fields: new Map(fields.map(([name, each]) => [name.toLowerCase(), each])), body };
  } catch (error) {
    // ReferenceError: too many aliases; RangeError: too deeply nested.
    const isFault =
      error instanceof YAMLError ||
      error instanceof TomlError ||
      error instanceof ReferenceError ||
      error instanceof RangeError;
    if (!isFault) throw error;
    return { fault: `The front matter is not ${name}: ${error.message.split('\n')[0] ?? ''}` };
  }
}

/** Throws a YAMLError. */
function parseYaml(text: string): unknown {
  const document = parseDocument(text, { uniqueKeys: false, logLevel: 'error' });
  for (const error of document.errors) throw error;
  // A list or a mapping as a key is written out for every level around it.
  visit(document, {
    Pair: (_key, pair) => {
      if (isCollection(pair.key)) pair.key = new Scalar(text.slice(...(pair.key.range ?? [])));
    },
  });
  return document.toJS();
}

export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

export function listOf(value: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.flatMap((each) => textOf(each) ?? []);
}

/** Names as texts, or in Quarto’s form `{ name, affiliation }`, of which only the name is used. */
export function peopleOf(value: unknown): {
  readonly names: readonly string[];
  readonly leftOut: readonly string[];
} {
  const people: readonly unknown[] = Array.isArray(value) ? value : [value];
  const entries = people.flatMap((each): readonly (readonly [string, unknown])[] =>
    typeof each === 'object' && each !== null ? Object.entries(each) : [['name', each]],
  );
  return {
    names: entries.flatMap(([key, each]) => (key === 'name' ? listOf(each) : [])),
    leftOut: entries.flatMap(([key]) => (key === 'name' ? [] : [`author.${key}`])),
  };
}
