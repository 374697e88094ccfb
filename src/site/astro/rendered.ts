/** HTML of what many pages show, rendered once. */

const kinds = new Map<string, WeakMap<object, string>>();

/** HTML by item, for one way of rendering. */
export function renderedOf(kind: string): WeakMap<object, string> {
  const known = kinds.get(kind) ?? new WeakMap<object, string>();
  kinds.set(kind, known);
  return known;
}
