/** Lines of a tagged format to records of tags with their values. */
import type { Dialect } from './dialects.ts';

export interface TaggedRecord {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/** Lines without a tag continue the value before them; lines outside records are ignored. */
export function readTags(text: string, dialect: Dialect): readonly TaggedRecord[] {
  const records: { line: number; values: Map<string, string[]> }[] = [];
  let values: Map<string, string[]> | undefined;
  let last: { tag: string; list: string[] } | undefined;
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const { tag, value = '' } = dialect.line.exec(line.replace(/^\uFEFF/, ''))?.groups ?? {};
    if (tag === undefined) {
      const more = line.trim();
      if (more === '' || last === undefined) continue;
      if (dialect.lists.has(last.tag)) last.list.push(more);
      else last.list.push(`${last.list.pop() ?? ''} ${more}`);
      continue;
    }
    if (tag === dialect.end) {
      [values, last] = [undefined, undefined];
      continue;
    }
    if (tag === dialect.start) {
      values = new Map();
      records.push({ line: index + 1, values });
    }
    if (values === undefined) continue;
    const list = values.get(tag) ?? [];
    values.set(tag, list);
    list.push(value.trim());
    last = { tag, list };
  }
  return records;
}
