/**
 * How well papers match one clause of words, over the *forms* in which its words are found: as typed, as a beginning,
 * in two parts, with a slip. Of each paper the best form counts; a person's name has a floor, so that it outweighs any
 * other text (BM25F: Robertson & Zaragoza, The Probabilistic Relevance Framework, 2009, section 3.6).
 */
import { nearTerms } from './near-terms.ts';
import type { WordsClause } from './query.ts';
import { keepRecent } from './recent.ts';
import {
  exactly,
  GAP,
  startingWith,
  termBeside,
  visitPlaces,
  type Field,
  type SearchIndex,
  type TermRange,
} from './search-index.ts';

export interface Scores {
  /** 0: does not match. */
  readonly ofPaper: Float32Array;
  /** Papers that match, in no order. */
  readonly papers: readonly number[];
  /** How telling the words are: rare ones are. */
  readonly rarity: number;
}

export interface Reach {
  /** The last word of a query may be the beginning of one. */
  readonly isLast: boolean;
  /** Whether near spellings count. */
  readonly isNear: boolean;
}

/** Places that count together, each as much as it is like what was typed. */
interface Form {
  readonly fields: readonly Field[];
  readonly weight: number;
  readonly places: readonly Place[];
}

interface Place {
  /** Words that stand side by side. */
  readonly ranges: readonly TermRange[];
  readonly likeness: number;
}

const SATURATION = 1.2;
const FAMILY_NAME = 1;
const GIVEN_NAME = 0.8;
/** Papers are cited by their first author. */
const FIRST_AUTHOR = 0.05;
/** What a word in title or authors counts more. */
const HEAD = 0.2;

/** What a form counts compared with the words as they were typed. */
const BEGINNING = 0.55;
const NEAR = 0.4;
const PARTED = 0.9;
const NEAR_COMPOUND = 0.6;
const APART = 0.5;

/** Letters from which on a word is looked for as a beginning, in two parts. */
const SHORTEST_BEGINNING = 3;
const SHORTEST_PARTED = 6;

const recent = keepRecent<Scores>(32);

export function scoreClause(index: SearchIndex, clause: WordsClause, reach: Reach): Scores {
  const { terms, operator, isPhrase } = clause;
  const key = [operator, isPhrase, reach.isNear, reach.isLast, ...terms].join(' ');
  return recent(index, key, () => {
    const whole = scoreForms(index, formsOf(index, clause, reach), terms.length);
    if (terms.length === 1 || isPhrase || !reach.isNear) return whole;
    const each = terms.map((term, place) => {
      const isLast = reach.isLast && place === terms.length - 1;
      return scoreClause(index, { ...clause, terms: [term] }, { ...reach, isLast });
    });
    const rarity = Math.max(...each.map((scores) => scores.rarity));
    return bestOf(index, [whole, { ...sumOf(index, each, APART), rarity }]);
  });
}

/** The forms in which a clause is looked for. */
function formsOf(
  index: SearchIndex,
  { terms, operator, isPhrase }: WordsClause,
  { isNear, isLast }: Reach,
): readonly Form[] {
  const fields = index.fields.filter(({ name }) => operator === undefined || name === operator);
  const people = fields.filter(({ name }) => name === 'author');
  const forms: Form[] = [];
  const add = (among: readonly Field[], weight: number, places: readonly Place[]): void => {
    if (places.length > 0) forms.push({ fields: among, weight, places });
  };
  const exact = terms.map((term) => exactly(index, term));
  add(fields, 1, [{ ranges: exact, likeness: 1 }]);
  if (isPhrase) return forms;
  const word = terms.join('');
  const isWord = terms.length === 1;
  const isInitial = word.length === 1 && !isLast;
  const isKnown = exact.every(({ from, to }) => to > from);
  const isLong = word.length >= SHORTEST_BEGINNING;
  if (isLast || isInitial || !isKnown || (isNear && isLong)) {
    add(isInitial ? people : fields, BEGINNING, beginnings(index, word));
  }
  if (isWord) {
    add(fields, PARTED, partings(index, word));
  } else {
    add(fields, 1, [{ ranges: [exactly(index, word)], likeness: 1 }]);
    const ending = exact.with(-1, startingWith(index, terms.at(-1) ?? ''));
    if (isLast) add(fields, BEGINNING, [{ ranges: ending, likeness: 1 }]);
  }
  if (!isNear) return forms;
  const near = terms.flatMap((term, place) =>
    nearTerms(index, term, isLast && place === terms.length - 1, isWord ? undefined : 3).map(
      (each) => ({
        ranges: exact.with(place, { from: each.term, to: each.term + 1 }),
        likeness: each.likeness,
      }),
    ),
  );
  add(fields, isWord ? NEAR : NEAR_COMPOUND, near);
  return forms;
}

/** Ways to part a word into two that the index knows: `warmup` into `warm up`. */
function partings(index: SearchIndex, word: string): readonly Place[] {
  const places: Place[] = [];
  for (let at = 2; word.length >= SHORTEST_PARTED && at < word.length - 1; at += 1) {
    const ranges = [exactly(index, word.slice(0, at)), exactly(index, word.slice(at))];
    if (ranges.every(({ from, to }) => to > from)) places.push({ ranges, likeness: 1 });
  }
  return places;
}

/** Terms that begin with a word; the longer, the less like it. */
function beginnings(index: SearchIndex, word: string): readonly Place[] {
  const { from, to } = startingWith(index, word);
  return index.terms.slice(from, to).map((term, place) => ({
    ranges: [{ from: from + place, to: from + place + 1 }],
    likeness: Math.sqrt(word.length / term.length),
  }));
}

/** `words`: how many words of the query these scores stand for. */
function scoreForms({ paperCount }: SearchIndex, forms: readonly Form[], words: number): Scores {
  const ofPaper = new Float32Array(paperCount);
  const sums = new Float32Array(paperCount);
  const floors = new Float32Array(paperCount);
  const heads = new Float32Array(paperCount);
  const papers: number[] = [];
  let commonest = 0;
  for (const { fields, weight, places } of forms) {
    const touched: number[] = [];
    for (const field of fields) {
      const isName = field.name === 'author';
      const isHead = isName || field.name === 'title';
      for (const { ranges, likeness } of places) {
        visitPlaces(field, ranges, (key) => {
          const paper = key >>> 16;
          const sum = sums[paper] ?? 0;
          if (sum === 0) touched.push(paper);
          sums[paper] = sum + (field.weights[paper] ?? 0) * likeness;
          if (isHead) heads[paper] = HEAD;
          if (!isName) return;
          const name = termBeside(field, key, 1) === GAP ? FAMILY_NAME : GIVEN_NAME;
          const floor = likeness * (name + (isOfFirst(field, key) ? FIRST_AUTHOR : 0));
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
    ofPaper[paper] = ((ofPaper[paper] ?? 0) + (heads[paper] ?? 0)) * rarity * words;
  }
  return { ofPaper, papers, rarity };
}

/** Whether a key is that of a word of the first name. */
function isOfFirst(field: Field, key: number): boolean {
  let before = 1;
  while (termBeside(field, key, -before) !== GAP) before += 1;
  return before > (key & 0xffff);
}

/** The best of several scores of each paper. */
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

/** The sum over scores for the papers that all of them have. */
export function sumOf({ paperCount }: SearchIndex, all: readonly Scores[], weight: number): Scores {
  const ofPaper = new Float32Array(paperCount);
  const fewest = all.toSorted((a, b) => a.papers.length - b.papers.length)[0]?.papers ?? [];
  const papers = fewest.filter((paper) => all.every(({ ofPaper }) => (ofPaper[paper] ?? 0) > 0));
  for (const paper of papers) {
    ofPaper[paper] = weight * all.reduce((sum, scores) => sum + (scores.ofPaper[paper] ?? 0), 0);
  }
  return { ofPaper, papers, rarity: all.reduce((sum, { rarity }) => sum + rarity, 0) };
}
