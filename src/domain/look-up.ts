/** What a table says of a word from outside. `constructor` is a word like any other, and every object has one. */
export function lookUp<Value>(
  table: Readonly<Record<string, Value>>,
  word: string,
): Value | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}

/**
 * The row in which each word of a table stands.
 * @example rowsByWord({ book: 'book booklet', thesis: 'thesis' }).get('booklet') // 'book'
 */
export function rowsByWord<Row extends string>(
  table: Readonly<Partial<Record<Row, string>>>,
  between = ' ',
): ReadonlyMap<string, Row> {
  const rows = Object.entries(table) as [Row, string][];
  return new Map(rows.flatMap(([row, words]) => words.split(between).map((word) => [word, row])));
}
