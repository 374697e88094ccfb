/**
 * The items with each kind spread over the whole: what all of one kind wait for is then never waited for by all at once.
 * @example evenly(['a1', 'a2', 'b1', 'b2'], (item) => item[0]) // ['a1', 'b1', 'a2', 'b2']
 */
export function evenly<Item>(items: readonly Item[], kindOf: (item: Item) => string): Item[] {
  const kinds = Map.groupBy(items, kindOf);
  return [...kinds.values()]
    .flatMap((all) => all.map((item, index) => ({ item, at: (index + 0.5) / all.length })))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
