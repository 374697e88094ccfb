/**
 * How much a word looks like part of a name rather than a word of a title, by its letters alone: the fallback
 * for words that the listing says nothing of. A logistic model over groups of two to four letters.
 */
import { foldWord } from './name-words.ts';
import { NAME_SHAPE_BIAS, NAME_SHAPE_WEIGHTS } from './name-shape-weights.ts';

const LONGEST_GROUP = 4;
const LONGEST_WORD = 14;
/** Beyond this the letters alone are not to be trusted. */
const LIMIT = 6;

const WEIGHTS: ReadonlyMap<string, number> = new Map(
  NAME_SHAPE_WEIGHTS.trim()
    .split('\n')
    .flatMap((line) => {
      const [weight, ...groups] = line.split(' ');
      return groups.map((group) => [group, Number(weight) / 10] as const);
    }),
);

/**
 * The log-odds that a word is part of a name, between -6 and 6; 0 for a word not in Latin letters.
 *
 * @example nameShape('Kowalczyk') > 2 && nameShape('optimization') < -2 // true
 */
export function nameShape(word: string): number {
  const known = shapes.get(word);
  if (known !== undefined) return known;
  if (shapes.size >= MOST_KEPT) shapes.clear();
  const shape = measureShape(word);
  shapes.set(word, shape);
  return shape;
}

/** The same words come back in candidate after candidate. */
const shapes = new Map<string, number>();
const MOST_KEPT = 20_000;

function measureShape(word: string): number {
  const letters = foldWord(word).replaceAll(/[^a-z'-]/g, '');
  if (letters.length < 2) return 0;
  let sum = NAME_SHAPE_BIAS;
  for (const group of letterGroups(letters)) sum += WEIGHTS.get(group) ?? 0;
  return Math.max(-LIMIT, Math.min(LIMIT, sum));
}

/**
 * The groups of letters of a word in lower case, its ends marked, and its length.
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
