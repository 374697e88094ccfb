/** Changes an overlay's text as a person would: comments, order and quotes of what is there stay. */
import { isMap, isSeq, parseDocument, stringify, YAMLMap, type Document } from 'yaml';
import type { OverlayFacts } from '../domain/overlay.ts';

export interface Change {
  readonly text: string;
  /** Fields that were written: `arxiv`, `publication.volume`. */
  readonly fields: readonly string[];
}

/** Adds the facts that are not there; `text` is empty for a new file. A link with a known address is not added. */
export function addFacts(text: string, facts: OverlayFacts): Change {
  return change(text, (document, fields) => {
    for (const [field, value] of defined(facts)) {
      const there = document.get(field);
      if (there === undefined) set(document, [field], value, fields);
      else if (field === 'publication' && isMap(there)) {
        for (const [inner, fact] of defined(value as object)) {
          if (!there.has(inner)) set(document, [field, inner], fact, fields);
        }
      } else if (field === 'links' && isSeq(there) && Array.isArray(value)) {
        const known = new Set(there.items.map((item) => (isMap(item) ? item.get('href') : '')));
        const added = (value as { href: string }[]).filter(({ href }) => !known.has(href));
        for (const link of added) document.addIn([field], document.createNode(link));
        if (added.length > 0) fields.push(field);
      }
    }
  });
}

/** Writes the facts whether they are there or not: somebody has said so. An empty list takes its field away. */
export function setFacts(text: string, facts: object): Change {
  return change(text, (document, fields) => {
    for (const [field, value] of defined(facts)) {
      if (Array.isArray(value) && value.length === 0) document.delete(field);
      else set(document, [field], value, fields);
    }
  });
}

function change(text: string, edit: (document: Document, fields: string[]) => void): Change {
  const document: Document = parseDocument(text.replaceAll('\r\n', '\n'));
  if (!isMap(document.contents)) document.contents = new YAMLMap();
  const fields: string[] = [];
  edit(document, fields);
  const written = document.toString({
    lineWidth: 0,
    singleQuote: true,
    indentSeq: !/^[\w-]+:\n- /m.test(text),
  });
  return { text: text.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written, fields };
}

function set(document: Document, path: readonly string[], value: unknown, fields: string[]): void {
  document.setIn(path, document.createNode(value));
  fields.push(path.join('.'));
}

function defined(facts: object): readonly (readonly [string, unknown])[] {
  return Object.entries(withoutUndefined(facts));
}

/** YAML has no word for what is undefined. */
function withoutUndefined(value: object): Record<string, unknown> {
  return JSON.parse(JSON.stringify(value)) as Record<string, unknown>;
}

/** Facts as the text of an overlay. */
export function formatFacts(facts: OverlayFacts): string {
  return stringify(withoutUndefined(facts), { lineWidth: 0, singleQuote: true });
}
