/**
 * How well papers match one clause of words, over the *forms* in which its words may be found: as typed, as a prefix,
 * split in two, with a typo. The best form of each paper counts; a person's name has a minimum, so that it outweighs any
 * other text (BM25F: Robertson & Zaragoza, The Probabilistic Relevance Framework, 2009, section 3.6).
 */
import { similarTerms } from './similar-terms.ts';
import type { WordsClause } from './query.ts';
import { createRecentCache } from './recent-cache.ts';
import {
  exactRange,
  GAP,
  prefixRange,
  termAtOffset,
  visitOccurrences,
  type Field,
  type SearchIndex,
  type TermRange,
} from './search-index.ts';

export interface Scores {
  /** 0 for papers that do not match. */
  readonly ofPaper: Float32Array;
  /** Papers that match, in no order. */
  readonly papers: readonly number[];
  /** Inverse document frequency of the words. */
  readonly rarity: number;
}

export interface Fuzziness {
  /** The last word of a query may not be typed to its end. */
  readonly isLast: boolean;
  /** Whether similar terms match too. */
  readonly isNear: boolean;
}

/** Variants that count together, each by its likeness to what was typed. */
interface Form {
  readonly fields: readonly Field[];
  readonly weight: number;
  readonly variants: readonly Variant[];
}

interface Variant {
  /** Consecutive words. */
  readonly ranges: readonly TermRange[];
  readonly likeness: number;
}

const SATURATION = 1.2;
const FAMILY_NAME = 1;
const GIVEN_NAME = 0.8;
/** Papers are cited by their first author. */
const FIRST_AUTHOR = 0.05;
/** Bonus of a word in the title or among the authors. */
const TITLE_OR_AUTHOR = 0.2;

/** Weight of a form, compared with 1 for the words as typed. */
const PREFIX = 0.55;
const SIMILAR = 0.4;
const SPLIT = 0.9;
const SIMILAR_COMPOUND = 0.6;
const SEPARATE = 0.5;

/** Letters from which on a word may be a prefix, and may be split in two. */
const MIN_PREFIX = 3;
const MIN_SPLIT = 6;

const recentScores = createRecentCache<Scores>(32);

export function scoreClause(index: SearchIndex, clause: WordsClause, fuzziness: Fuzziness): Scores {
  const { terms, operator, isPhrase } = clause;
  const { isNear } = fuzziness;
  const key = [operator, isPhrase, isNear, fuzziness.isLast, ...terms].join(' ');
  return recentScores(index, key, () => {
    const whole = scoreForms(index, formsOf(index, clause, fuzziness), terms.length);
    if (terms.length === 1 || isPhrase || !isNear) return whole;
    const each = terms.map((term, at) => {
      const isLast = fuzziness.isLast && at === terms.length - 1;
      return scoreClause(index, { ...clause, terms: [term] }, { isNear, isLast });
    });
    const rarity = Math.max(...each.map((scores) => scores.rarity));
    return bestOf(index, [whole, { ...sumOf(index, each, SEPARATE), rarity }]);
  });
}

function formsOf(
  index: SearchIndex,
  { terms, operator, isPhrase }: WordsClause,
  { isNear, isLast }: Fuzziness,
): readonly Form[] {
  const fields = index.fields.filter(({ name }) => operator === undefined || name === operator);
  const people = fields.filter(({ name }) => name === 'author');
  const forms: Form[] = [];
  const add = (among: readonly Field[], weight: number, variants: readonly Variant[]): void => {
    if (variants.length > 0) forms.push({ fields: among, weight, variants });
  };
  const exact = terms.map((term) => exactRange(index, term));
  add(fields, 1, [{ ranges: exact, likeness: 1 }]);
  if (isPhrase) return forms;
  const word = terms.join('');
  const isWord = terms.length === 1;
  const isInitial = word.length === 1 && !isLast;
  const isKnown = exact.every(({ from, to }) => to > from);
  const isLong = word.length >= MIN_PREFIX;
  if (isLast || isInitial || !isKnown || (isNear && isLong)) {
    add(isInitial ? people : fields, PREFIX, prefixMatches(index, word));
  }
  if (isWord) {
    add(fields, SPLIT, splits(index, word));
  } else {
    add(fields, 1, [{ ranges: [exactRange(index, word)], likeness: 1 }]);
    const ending = exact.with(-1, prefixRange(index, terms.at(-1) ?? ''));
    if (isLast) add(fields, PREFIX, [{ ranges: ending, likeness: 1 }]);
  }
  if (!isNear) return forms;
  const similar = terms.flatMap((term, at) =>
    similarTerms(index, term, isLast && at === terms.length - 1, isWord ? undefined : 3).map(
      (each) => ({
        ranges: exact.with(at, { from: each.term, to: each.term + 1 }),
        likeness: each.likeness,
      }),
    ),
  );
  add(fields, isWord ? SIMILAR : SIMILAR_COMPOUND, similar);
  return forms;
}

/** Ways to split a word into two that the index has: `warmup` into `warm up`. */
function splits(index: SearchIndex, word: string): readonly Variant[] {
  const variants: Variant[] = [];
  for (let at = 2; word.length >= MIN_SPLIT && at < word.length - 1; at += 1) {
    const ranges = [exactRange(index, word.slice(0, at)), exactRange(index, word.slice(at))];
    if (ranges.every(({ from, to }) => to > from)) variants.push({ ranges, likeness: 1 });
  }
  return variants;
}

/** Terms that begin with a word; the longer they are, the less alike. */
function prefixMatches(index: SearchIndex, word: string): readonly Variant[] {
  const { from, to } = prefixRange(index, word);
  return index.terms.slice(from, to).map((term, at) => ({
    ranges: [{ from: from + at, to: from + at + 1 }],
    likeness: Math.sqrt(word.length / term.length),
  }));
}

/** `words`: number of words in the clause. */
function scoreForms({ paperCount }: SearchIndex, forms: readonly Form[], words: number): Scores {
  const ofPaper = new Float32Array(paperCount);
  const sums = new Float32Array(paperCount);
  const floors = new Float32Array(paperCount);
  const bonuses = new Float32Array(paperCount);
  const papers: number[] = [];
  let commonest = 0;
  for (const { fields, weight, variants } of forms) {
    const touched: number[] = [];
    for (const field of fields) {
      const isName = field.name === 'author';
      const isTitleOrAuthor = isName || field.name === 'title';
      for (const { ranges, likeness } of variants) {
        visitOccurrences(field, ranges, (key) => {
          const paper = key >>> 16;
          const sum = sums[paper] ?? 0;
          if (sum === 0) touched.push(paper);
          sums[paper] = sum + (field.weights[paper] ?? 0) * likeness;
          if (isTitleOrAuthor) bonuses[paper] = TITLE_OR_AUTHOR;
          if (!isName) return;
          const name = termAtOffset(field, key, 1) === GAP ? FAMILY_NAME : GIVEN_NAME;
          const floor = likeness * (name + (isInFirstName(field, key) ? FIRST_AUTHOR : 0));
          if (floor > (floors[paper] ?? 0)) floors[paper] = floor;
        });
      }
    }
    for (const paper of touched) {
      const sum = sums[paper] ?? 0;
      const score = weight * Math.max(sum / (SATURATION + sum), floors[paper] ?? 0);
      if (ofPaper[paper] === 0) papers.push(paper);
      if (score > (ofPaper[paper] ?? 0)) ofPaper[paper] = score;
      sums[paper] = 0;
      floors[paper] = 0;
    }
    commonest = Math.max(commonest, touched.length);
  }
  const rarity = Math.log(1 + (paperCount + 1 - commonest) / (commonest + 0.5));
  for (const paper of papers) {
    ofPaper[paper] = ((ofPaper[paper] ?? 0) + (bonuses[paper] ?? 0)) * rarity * words;
  }
  return { ofPaper, papers, rarity };
}

/** Whether the key of a word belongs to the first author. */
function isInFirstName(field: Field, key: number): boolean {
  let before = 1;
  while (termAtOffset(field, key, -before) !== GAP) before += 1;
  return before > (key & 0xffff);
}

/** The best of several scores for each paper. */
export function bestOf({ paperCount }: SearchIndex, all: readonly Scores[]): Scores {
  const [only] = all;
  if (only !== undefined && all.length === 1) return only;
  const ofPaper = new Float32Array(paperCount);
  const papers = [...new Set(all.flatMap((scores) => scores.papers))];
  for (const paper of papers) {
    ofPaper[paper] = Math.max(...all.map((scores) => scores.ofPaper[paper] ?? 0));
  }
  return { ofPaper, papers, rarity: Math.max(0, ...all.map(({ rarity }) => rarity)) };
}

/** The sum of several scores, for the papers that have all of them. */
export function sumOf({ paperCount }: SearchIndex, all: readonly Scores[], weight: number): Scores {
  const ofPaper = new Float32Array(paperCount);
  const fewest = all.toSorted((a, b) => a.papers.length - b.papers.length)[0]?.papers ?? [];
  const papers = fewest.filter((paper) => all.every(({ ofPaper }) => (ofPaper[paper] ?? 0) > 0));
  for (const paper of papers) {
    ofPaper[paper] = weight * all.reduce((sum, scores) => sum + (scores.ofPaper[paper] ?? 0), 0);
  }
  return { ofPaper, papers, rarity: all.reduce((sum, { rarity }) => sum + rarity, 0) };
}
