/**
 * How much a word looks like part of a name rather than a word of a title, by its letters alone, for words that the
 * listing does not know. A logistic model over groups of two to four letters.
 */
import { rowsByWord } from '../../../domain/look-up.ts';
import { foldWord } from './name-words.ts';
import table from './name-shape-weights.json' with { type: 'json' };

const LONGEST_GROUP = 4;
const LONGEST_WORD = 14;
/** Letters alone never say more than this. */
const LIMIT = 6;

/** The weight of each group in logits; the table, which scripts/train/name-shapes.ts learns, has tenths. */
const WEIGHTS: ReadonlyMap<string, number> = new Map(
  [...rowsByWord(table.groups)].map(([group, tenths]) => [group, Number(tenths) / 10]),
);

/**
 * The log-odds that a word is part of a name, between -6 and 6; 0 for a word not in Latin letters.
 *
 * @example nameShape('Kowalczyk') > 2 && nameShape('optimization') < -2 // true
 */
export function nameShape(word: string): number {
  const known = shapes.get(word);
  if (known !== undefined) return known;
  if (shapes.size >= MOST_CACHED) shapes.clear();
  const shape = measureShape(word);
  shapes.set(word, shape);
  return shape;
}

/** A cache, as candidates of a byline share words. */
const shapes = new Map<string, number>();
const MOST_CACHED = 20_000;

function measureShape(word: string): number {
  const letters = foldWord(word).replaceAll(/[^a-z'-]/g, '');
  if (letters.length < 2) return 0;
  let sum = table.bias;
  for (const group of letterGroups(letters)) sum += WEIGHTS.get(group) ?? 0;
  return Math.max(-LIMIT, Math.min(LIMIT, sum));
}

/**
 * The letter groups of a word in lower case, with its ends marked, and its length.
 *
 * @example letterGroups('li') // ['^l', 'li', 'i$', '^li', 'li$', '^li$', '#2']
 */
export function letterGroups(letters: string): readonly string[] {
  const marked = `^${letters}$`;
  const groups: string[] = [];
  for (let size = 2; size <= LONGEST_GROUP; size += 1) {
    for (let start = 0; start + size <= marked.length; start += 1) {
      groups.push(marked.slice(start, start + size));
    }
  }
  return [...groups, `#${String(Math.min(letters.length, LONGEST_WORD))}`];
}
