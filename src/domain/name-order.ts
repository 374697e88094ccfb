import { nameSortKey, parsePersonName, type PersonNameOptions } from './person-name.ts';

export type CompareNames = (a: string, b: string) => number;

const COLLATOR = new Intl.Collator('en');

/**
 * Orders names as printed by family name, then given name; each name is taken apart once.
 * @example ['Zoe Li', 'Ada Osei'].toSorted(orderNames({})) // ['Zoe Li', 'Ada Osei']
 */
export function orderNames(options: PersonNameOptions): CompareNames {
  const keys = new Map<string, string>();
  const keyOf = (name: string): string => {
    const known = keys.get(name);
    if (known !== undefined) return known;
    const key = nameSortKey(parsePersonName(name, options));
    keys.set(name, key);
    return key;
  };
  return (a, b) => COLLATOR.compare(keyOf(a), keyOf(b)) || COLLATOR.compare(a, b);
}
