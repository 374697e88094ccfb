/**
 * The object without keys whose value is undefined: with `exactOptionalPropertyTypes` an optional key must be absent.
 * @example omitUndefined({ year: 2024, month: undefined }) // { year: 2024 }
 */
export function omitUndefined<Value extends object>(
  value: Value,
): { [Key in keyof Value]: Exclude<Value[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as {
    [Key in keyof Value]: Exclude<Value[Key], undefined>;
  };
}
