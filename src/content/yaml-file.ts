/** Reads a hand-made YAML file as a value of a schema, or as problems with line and column. */
import {
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLError,
} from 'yaml';
import { z } from 'zod';
import { closestSpelling } from '../domain/spelling.ts';
import { problem, type Place, type Problem } from '../domain/problem.ts';
import { keysAt } from './schema-keys.ts';

export interface YamlFile<Value> {
  /** Undefined when there are problems. */
  readonly value: Value | undefined;
  readonly problems: readonly Problem[];
  /** The place of the field at a path of keys, or of the nearest thing around it. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

/** In a site's own folder Offprint is a package, and its code is JavaScript. */
const FOLDER = import.meta.url.endsWith('.ts') ? '' : 'node_modules/offprint/';
const EXAMPLES = `${FOLDER}src/content/README.md`;

/**
 * An empty file counts as an empty mapping or list, so that a schema's defaults apply. `line` is where the text begins in
 * its file; `hint` says what to do about a value that does not fit the schema.
 */
export function parseYamlFile<Schema extends z.ZodType>(
  text: string,
  file: string,
  schema: Schema,
  { line: firstLine = 1, hint = `${EXAMPLES} shows every field of this file.` } = {},
): YamlFile<z.infer<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const faults = document.errors.length > 0 ? document.errors.map(toFault) : faultsIn(document);
  if (faults.length > 0) {
    const problems = faults.map(({ at, message, hint: what }) =>
      problem('content-unreadable', placeAt(at), message, what),
    );
    return { value: undefined, problems, placeOf: () => placeAt(0) };
  }
  const placeOf = (path: readonly PropertyKey[]): Place => placeAt(keyOffset(document, path));
  const empty = schema instanceof z.ZodArray ? [] : {};
  const parsed = schema.safeParse(document.toJS() ?? empty);
  if (parsed.success) return { value: parsed.data, problems: [], placeOf };
  const problems = parsed.error.issues
    .flatMap(splitUnknown)
    .map((issue) =>
      problem(
        'content-invalid',
        placeAt(offsetOf(document, issue)),
        messageOf(issue, schema, document),
        hint,
      ),
    );
  return { value: undefined, problems, placeOf };
}

interface Fault {
  readonly at: number;
  readonly message: string;
  readonly hint: string;
}

function toFault({ message, pos: [at] }: YAMLError): Fault {
  return {
    at,
    message: `This is not YAML: ${message}.`,
    hint: `Compare with the example in ${EXAMPLES}; text with a colon or a quote needs quotes.`,
  };
}

/** Not allowed on pages, in feeds and in addresses, or makes a page say what the file does not seem to. */
const CONTROL = /[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069]/u;

/**
 * What YAML allows and content files do not: aliases, which can expand without limit, keys that JavaScript would lose or
 * write out as text, and damaged characters.
 */
function faultsIn(document: Document): readonly Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Alias: (_key, { source, range }) => {
      faults.push({
        at: range?.[0] ?? 0,
        message: `“*${source}” refers to another part of the file, which is not allowed here.`,
        hint: 'Write out what it refers to.',
      });
    },
    Pair: (_key, { key }) => {
      if (!isCollection(key)) return undefined;
      faults.push({
        at: key.range?.[0] ?? 0,
        message: 'A list or a mapping cannot be a name.',
        hint: 'Put what contains brackets, braces or a question mark in quotes.',
      });
      return visit.SKIP;
    },
    Scalar: (key, { value, range }) => {
      if (key === 'key' && value === '__proto__') {
        faults.push({
          at: range?.[0] ?? 0,
          message: '“__proto__” cannot be used as a name here.',
          hint: 'Choose another name.',
        });
      }
      if (typeof value !== 'string' || (value.isWellFormed() && !CONTROL.test(value))) return;
      faults.push({
        at: range?.[0] ?? 0,
        message: 'This text has a control character, one that reorders text, or half of a surrogate pair.',
        hint: 'Type the text again; it may come from a damaged file.',
      });
    },
  });
  return faults;
}

/** One issue for each unknown field. */
function splitUnknown(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== 'unrecognized_keys') return [issue];
  return issue.keys.map((key) => ({ ...issue, keys: [key] }));
}

function messageOf(issue: z.core.$ZodIssue, schema: z.ZodType, document: Document): string {
  const { code, path } = issue;
  const value = document.getIn(path);
  if (code === 'unrecognized_keys') {
    return `${pathOf(path)}${unknownField(issue.keys[0] ?? '', keysAt(schema, path), schema)}`;
  }
  if (code === 'invalid_key') return sentence(path, issue.issues[0]?.message ?? issue.message);
  const known = code === 'invalid_value' ? issue.values.map(String) : undefined;
  if ((code === 'invalid_type' || known) && value === undefined && path.length > 0) {
    return `${pathOf(path)}This field is missing.${known ? ` It is one of ${known.join(', ')}.` : ''}`;
  }
  if (known && typeof value === 'string') return `${pathOf(path)}${unknownName('word', value, known)}`;
  return sentence(path, issue.message);
}

function sentence(path: readonly PropertyKey[], message: string): string {
  const types = message.replace(/^Invalid input: expected (\w+), received (\w+)$/, toTypes);
  return `${pathOf(path)}${types.replace(/^Invalid input: e/, 'E').replace(/\.$/, '')}.`;
}

function toTypes(_whole: string, expected: string, received: string): string {
  return `Expected ${TYPES.get(expected) ?? expected}, not ${TYPES.get(received) ?? received}`;
}

/** Zod's names of types in the words of YAML. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['object', 'fields (`name: value`)'],
  ['record', 'fields (`name: value`)'],
  ['array', 'a list (`[one, two]`)'],
  ['string', 'text'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
  ['null', 'nothing'],
]);

/** Distinguishes a field in the wrong place from a misspelt one. */
function unknownField(key: string, known: readonly string[], schema: z.ZodType): string {
  const around = known.find((name) => keysAt(schema, [name]).includes(key));
  return around === undefined
    ? unknownName('field', key, known)
    : `There is no field “${key}” here. It belongs in “${around}”.`;
}

/** Suggests the spelling that was probably meant, or lists all. */
function unknownName(what: 'field' | 'word', typed: string, known: readonly string[]): string {
  const meant = closestSpelling(typed, known);
  const [thing, all] = what === 'field' ? ['field', 'fields'] : ['such word as', 'words'];
  return meant === undefined
    ? `There is no ${thing} “${typed}”. The ${all} are ${known.join(', ')}.`
    : `There is no ${thing} “${typed}”. Did you mean “${meant}”?`;
}

function pathOf(path: readonly PropertyKey[]): string {
  return path.length > 0 ? `${path.map(String).join('.')}: ` : '';
}

/** Offset of the key of a field. */
function keyOffset(document: Document, path: readonly PropertyKey[]): number {
  const map = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const keys = isMap(map) ? map.items.map(({ key }) => key) : [];
  const key = keys.find((each) => isScalar(each) && each.value === path.at(-1));
  return isScalar(key) && key.range ? key.range[0] : 0;
}

/** Offset of the value or unknown field that an issue names, or of the nearest thing around it. */
function offsetOf(document: Document, issue: z.core.$ZodIssue): number {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    return keyOffset(document, [...path, ...issue.keys.slice(0, 1)]);
  }
  if (issue.code === 'invalid_key') return keyOffset(document, path);
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
