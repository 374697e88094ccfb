/**
 * The items of a CSL-JSON file with their offsets: a list, a single item, or either of them in other objects, as some
 * programs and Crossref’s API have it. If the file is not valid JSON, those items are read that are.
 */

export interface JsonItem {
  readonly offset: number;
  /** Undefined if the text is not a JSON object. */
  readonly value: Readonly<Record<string, unknown>> | undefined;
}

/** @example findItems('[{"id": "a"}, {"id": "b"}]').map(({ offset }) => offset) // [1, 14] */
export function findItems(text: string): readonly JsonItem[] {
  const whole = parseJson(text);
  if (whole === undefined) {
    const depth = /^\s*\[/.test(text) ? 1 : /^\s*\{\s*"items"/.test(text) ? 2 : 0;
    return objectsAt(text, depth).map(({ start, end }) => {
      const value = parseJson(text.slice(start, end));
      return { offset: start, value: isObject(value) ? value : undefined };
    });
  }
  const { items, depth } = listIn(whole);
  const places = objectsAt(text, depth);
  return items
    .filter(isObject)
    .map((value, index) => ({ value, offset: places[index]?.start ?? 0 }));
}

function listIn(whole: unknown): { readonly items: readonly unknown[]; readonly depth: number } {
  if (Array.isArray(whole)) return { items: whole, depth: 1 };
  if (!isObject(whole)) return { items: [], depth: 0 };
  const { references, items = references } = whole;
  if (Array.isArray(items)) return { items, depth: 2 };
  const values = isTitled(whole) ? [] : Object.values(whole);
  const titled = values.filter(isTitled);
  if (titled.length > 0) return { items: titled, depth: 1 };
  const list = values.find(isList);
  if (list !== undefined) return { items: list, depth: 2 };
  const inner = values.filter(isObject).flatMap((value) => Object.values(value));
  return { items: inner.find(isList) ?? [whole], depth: 3 };
}

function isTitled(value: unknown): boolean {
  return isObject(value) && 'title' in value;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.some(isTitled);
}

const TOKEN = /"(?:[^"\\]|\\[\s\S])*(?:"|$)|[{}[\]]/g;

/** Objects inside `depth` brackets and braces; below the first level only those in a list. */
function objectsAt(text: string, depth: number): readonly { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let open = '';
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') {
      const isItem = token === '{' && open.length === depth && (depth < 2 || open.endsWith('['));
      if (isItem) found.push({ start: index, end: text.length });
      open += token;
    } else if (token === '}' || token === ']') {
      open = open.slice(0, -1);
      const last = found.at(-1);
      if (last !== undefined && open.length === depth) last.end = Math.min(last.end, index + 1);
    }
  }
  return found;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // RangeError: too deeply nested.
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
    return undefined;
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
