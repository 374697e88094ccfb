/** HTML of what many pages show. */

const kinds = new Map<string, WeakMap<object, string>>();

/** HTML of items by item, for one way of rendering them. */
export function renderedOf(kind: string): WeakMap<object, string> {
  const known = kinds.get(kind) ?? new WeakMap<object, string>();
  kinds.set(kind, known);
  return known;
}
