/** All texts in a value: no format has them deeper. */
export function stringsIn(value: unknown, depth = 8): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || depth === 0) return [];
  return Object.values(value).flatMap((each) => stringsIn(each, depth - 1));
}

/** Values by name, each asked for; what nobody asked for is known in the end, so that nothing is lost in silence. */
export class Asked<Value> {
  readonly #values: ReadonlyMap<string, Value>;
  readonly #asked = new Set<string>();

  constructor(values: ReadonlyMap<string, Value>) {
    this.#values = values;
  }

  /** The first of these that is there. */
  take(...names: readonly string[]): Value | undefined {
    const name = names.find((each) => this.#values.has(each));
    if (name === undefined) return undefined;
    this.#asked.add(name);
    return this.#values.get(name);
  }

  has(name: string): boolean {
    return this.#values.has(name);
  }

  /** The value, which counts as not asked for yet. */
  peek(name: string): Value | undefined {
    return this.#values.get(name);
  }

  /** Names of what nobody has asked for. */
  unasked(): readonly string[] {
    return [...this.#values.keys()].filter((name) => !this.#asked.has(name));
  }
}
