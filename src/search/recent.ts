/** Values made a moment ago: with every letter typed, all but the last word of a query ask for the same again. */

/**
 * A function that gives what it made before for the same owner and key. It keeps `most` values of an owner, and
 * forgets all of them when there are more.
 */
export function keepRecent<Value>(
  most: number,
): (owner: object, key: string, make: () => Value) => Value {
  const kept = new WeakMap<object, Map<string, Value>>();
  return (owner, key, make) => {
    const values = kept.get(owner) ?? new Map<string, Value>();
    kept.set(owner, values);
    const known = values.get(key);
    if (known !== undefined) return known;
    const value = make();
    if (values.size >= most) values.clear();
    values.set(key, value);
    return value;
  };
}
