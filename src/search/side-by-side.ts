/** What papers gain where words of the query stand side by side in them, as they were typed. */
import { nearTerms } from './near.ts';
import type { Clause, Query, WordsClause } from './query.ts';
import type { FieldIndex, SearchIndex } from './search-index.ts';
import { sequenceKeys, type Scores } from './tally.ts';
import type { TermRange } from './vocabulary.ts';

/** What a pair of neighbours adds, as a share of the less telling one's rarity. */
const PAIR = 0.6;

/** What a query of up to three words adds where it stands in one piece, and each word more: less is by chance. */
const WHOLE = 4;

/** For each paper what is added to its score. `scores` are those of the query's groups. */
export function scoreNeighbours(
  index: SearchIndex,
  { groups }: Query,
  scores: readonly Scores[],
): Float32Array {
  const bonus = new Float32Array(index.paperCount);
  const clauses = groups.map(onlyWords);
  for (let place = 0; place + 1 < clauses.length; place += 1) {
    const pair = [clauses[place]?.terms.at(-1) ?? '', clauses[place + 1]?.terms[0] ?? ''];
    if (pair.includes('')) continue;
    const rarities = [scores[place]?.rarity ?? 0, scores[place + 1]?.rarity ?? 0];
    const ranges = pair.map((word) => rangeOf(index, word));
    addWhere(index.fields, ranges, PAIR * Math.min(...rarities), bonus);
    if (!pair.some(isInitial)) continue;
    const names = pair.map((word) =>
      isInitial(word) ? index.vocabulary.startingWith(word) : rangeOf(index, word),
    );
    const people = index.fields.filter(({ name }) => name === 'author');
    addWhere(people, names, PAIR * Math.max(...rarities), bonus);
  }
  if (clauses.length > 1 && !clauses.includes(undefined)) {
    const ranges = clauses
      .flatMap((clause) => clause?.terms ?? [])
      .map((term) => rangeOf(index, term));
    addWhere(index.fields, ranges, WHOLE * Math.max(1, ranges.length - 2), bonus);
  }
  return bonus;
}

/** Adds `worth` once for each field of a paper in which the ranges stand side by side; names in either order. */
function addWhere(
  fields: readonly FieldIndex[],
  ranges: readonly TermRange[],
  worth: number,
  bonus: Float32Array,
): void {
  for (const field of fields) {
    const orders = field.name === 'author' ? [ranges, ranges.toReversed()] : [ranges];
    const papers = new Set(
      orders.flatMap((order) => sequenceKeys(field, order).map((key) => key >>> 16)),
    );
    for (const paper of papers) bonus[paper] = (bonus[paper] ?? 0) + worth;
  }
}

/** `A.` of `A. Osei` */
function isInitial(word: string): boolean {
  return word.length === 1;
}

function onlyWords(group: readonly Clause[]): WordsClause | undefined {
  const [clause] = group;
  return group.length === 1 && clause?.kind === 'words' ? clause : undefined;
}

/** The term; what begins with it when it is none; the nearest term when nothing does. */
function rangeOf(index: SearchIndex, word: string): TermRange {
  const exact = index.vocabulary.exactly(word);
  const range = exact.to > exact.from ? exact : index.vocabulary.startingWith(word);
  if (range.to > range.from) return range;
  const [nearest] = nearTerms(index, index.fields, word, { isBeginning: false });
  return nearest === undefined ? range : { from: nearest.term, to: nearest.term + 1 };
}
