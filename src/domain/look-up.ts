/** Reads a table with a key from outside, which may be `constructor` or another property of every object. */
export function lookUp<Value>(
  table: Readonly<Record<string, Value>>,
  word: string,
): Value | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}

/**
 * Maps each word of a table to its row.
 * @example rowsByWord({ book: 'book booklet', thesis: 'thesis' }).get('booklet') // 'book'
 */
export function rowsByWord<Table extends Readonly<Record<string, string>>>(
  table: Table,
  between = ' ',
): ReadonlyMap<string, keyof Table & string> {
  return new Map(
    Object.entries(table).flatMap(([row, words]) =>
      words.split(between).map((word) => [word, row]),
    ),
  );
}

/** The words of a row, with a space between two. */
export function wordSet(row: string): ReadonlySet<string> {
  return new Set(row.split(' '));
}
