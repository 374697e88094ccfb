/**
 * Returns a function that remembers what it made for an owner and a key, up to `maxSize` values an owner; one more
 * clears them all. With each letter typed, all but the last word of a query need the same values again.
 */
export function createRecentCache<Value>(
  maxSize: number,
): (owner: object, key: string, make: () => Value) => Value {
  const caches = new WeakMap<object, Map<string, Value>>();
  return (owner, key, make) => {
    const values = caches.get(owner) ?? new Map<string, Value>();
    caches.set(owner, values);
    const known = values.get(key);
    if (known !== undefined) return known;
    const value = make();
    if (values.size >= maxSize) values.clear();
    values.set(key, value);
    return value;
  };
}
