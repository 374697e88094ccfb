/** Edits a hand-made YAML file as a person would: comments, order and quotes are kept. */
import { isMap, isSeq, parseDocument, stringify, YAMLMap, type Document } from 'yaml';

const STYLE = { lineWidth: 0, singleQuote: true } as const;

export interface Change {
  readonly text: string;
  /** Fields that were written: `arxiv`, `publication.volume`. */
  readonly fields: readonly string[];
}

/**
 * Writes fields; `text` is empty for a new file. `add` keeps existing values, and only adds missing fields to a
 * publication and missing addresses to a list of links. `set` replaces values; an empty list deletes the field.
 */
export function changeYaml(text: string, values: object, how: 'add' | 'set'): Change {
  const document: Document = parseDocument(text.replaceAll('\r\n', '\n'));
  if (!isMap(document.contents)) document.contents = new YAMLMap();
  const fields: string[] = [];
  const write = (path: readonly string[], value: unknown): void => {
    if (Array.isArray(value) && value.length === 0) document.deleteIn(path);
    else document.setIn(path, document.createNode(value));
    fields.push(path.join('.'));
  };
  for (const [field, value] of Object.entries(withoutUndefined(values))) {
    const there = how === 'add' ? document.get(field) : undefined;
    if (there === undefined) write([field], value);
    else if (isMap(there) && field === 'publication') {
      for (const [inner, fact] of Object.entries(value as object)) {
        if (!there.has(inner)) write([field, inner], fact);
      }
    } else if (isSeq(there) && field === 'links') {
      const known = new Set(there.items.map((item) => isMap(item) && item.get('href')));
      const added = (value as { href: string }[]).filter(({ href }) => !known.has(href));
      for (const link of added) document.addIn([field], document.createNode(link));
      if (added.length > 0) fields.push(field);
    }
  }
  if (fields.length === 0) return { text, fields };
  const written = document.toString({ ...STYLE, indentSeq: !/^[\w-]+:\n- /m.test(text) });
  return { text: text.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written, fields };
}

export function formatYaml(values: object): string {
  return stringify(withoutUndefined(values), STYLE);
}

/** YAML cannot express it. */
function withoutUndefined(value: object): Record<string, unknown> {
  return JSON.parse(JSON.stringify(value)) as Record<string, unknown>;
}
