/** All texts in a nested value, as deep as any format has them. */
export function stringsIn(value: unknown, depth = 8): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || depth === 0) return [];
  return Object.values(value).flatMap((each) => stringsIn(each, depth - 1));
}

/** Values by name that records which were taken, so that unused fields can be reported. */
export class TrackedFields<Value> {
  readonly #values: ReadonlyMap<string, Value>;
  readonly #taken = new Set<string>();

  constructor(values: ReadonlyMap<string, Value>) {
    this.#values = values;
  }

  /** Takes the first of these that exists. */
  take(...names: readonly string[]): Value | undefined {
    const name = names.find((each) => this.#values.has(each));
    if (name === undefined) return undefined;
    this.#taken.add(name);
    return this.#values.get(name);
  }

  has(name: string): boolean {
    return this.#values.has(name);
  }

  /** Reads a value without taking it. */
  peek(name: string): Value | undefined {
    return this.#values.get(name);
  }

  /** Names of the values that were not taken. */
  unused(): readonly string[] {
    return [...this.#values.keys()].filter((name) => !this.#taken.has(name));
  }
}
