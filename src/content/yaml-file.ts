/** A hand-made YAML file as a value of a schema, or as problems that name line and column. */
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { problem, type Place, type Problem } from '../domain/problem.ts';

export interface YamlFile<Value> {
  /** Undefined when there are problems. */
  readonly value: Value | undefined;
  readonly problems: readonly Problem[];
}

/**
 * An empty file is the empty mapping, so that a schema's defaults apply. `line` is where the text begins in its
 * file; `hint` says what to do about a value that breaks the schema.
 */
export function parseYamlFile<Schema extends z.ZodType>(
  text: string,
  file: string,
  schema: Schema,
  { line: firstLine = 1, hint = 'README.md lists the fields of this file.' } = {},
): YamlFile<z.infer<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ message, pos }) =>
      problem(
        'content-unreadable',
        placeAt(pos[0]),
        `This is not YAML: ${message}.`,
        'Compare with the example in README.md; text with a colon or a quote needs quotes.',
      ),
    );
    return { value: undefined, problems };
  }
  const parsed = schema.safeParse(document.toJS() ?? {});
  if (parsed.success) return { value: parsed.data, problems: [] };
  const problems = parsed.error.issues.map((issue) =>
    problem(
      'content-invalid',
      placeAt(offsetOf(document, issue)),
      `${pathOf(issue.path)}${issue.message}`,
      hint,
    ),
  );
  return { value: undefined, problems };
}

function pathOf(path: readonly PropertyKey[]): string {
  return path.length > 0 ? `${path.map(String).join('.')}: ` : '';
}

/** Where the value or the unknown field stands that an issue names, or the nearest thing around it. */
function offsetOf(document: Document, issue: z.core.$ZodIssue): number {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const map = path.length > 0 ? document.getIn(path, true) : document.contents;
    const keys = isMap(map) ? map.items.map(({ key }) => key) : [];
    const key = keys.find((each) => isScalar(each) && each.value === issue.keys[0]);
    if (isScalar(key) && key.range) return key.range[0];
  }
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
