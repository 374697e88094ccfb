/**
 * Collects how well papers match one word over the *forms* in which it is found: to the letter, as a beginning,
 * with a slip. Of each paper the best form counts; a person's name has a floor, so that it outweighs any other text
 * (BM25F: Robertson & Zaragoza, The Probabilistic Relevance Framework, 2009, section 3.6).
 */
import { GAP, termBeside } from './postings.ts';
import type { FieldIndex, SearchIndex } from './search-index.ts';
import type { TermRange } from './vocabulary.ts';

export interface Scores {
  /** 0: does not match. */
  readonly ofPaper: Float32Array;
  /** Papers that match, in no order. */
  readonly papers: readonly number[];
  /** 1 for papers that have it in title or authors. */
  readonly isInHead: Uint8Array;
  /** How telling the word is: rare words are. */
  readonly rarity: number;
}

const SATURATION = 1.2;
const FAMILY_NAME = 1;
const GIVEN_NAME = 0.8;

export class Tally {
  readonly #best: Float32Array;
  readonly #papers: number[] = [];
  readonly #sum: Float32Array;
  readonly #floor: Float32Array;
  readonly #touched: number[] = [];
  readonly #isInHead: Uint8Array;
  #commonest = 0;

  constructor({ paperCount }: SearchIndex) {
    this.#best = new Float32Array(paperCount);
    this.#sum = new Float32Array(paperCount);
    this.#floor = new Float32Array(paperCount);
    this.#isInHead = new Uint8Array(paperCount);
  }

  /** Papers in which the commonest form occurs. */
  get found(): number {
    return this.#commonest;
  }

  /** Counts every term of a range as `likeness` of it says, then takes the sum as one form. */
  addTerms(
    fields: readonly FieldIndex[],
    { from, to }: TermRange,
    likeness: (term: number) => number,
    weight: number,
  ): void {
    for (const field of fields) {
      for (let term = from; term < to; term += 1) this.#countTerm(field, term, likeness(term));
    }
    this.#settle(weight);
  }

  addEach(
    fields: readonly FieldIndex[],
    forms: readonly { readonly term: number; readonly likeness: number }[],
    weight: number,
  ): void {
    for (const field of fields) {
      for (const { term, likeness } of forms) this.#countTerm(field, term, likeness);
    }
    this.#settle(weight);
  }

  /** Counts places where words of these ranges stand side by side. */
  addSequence(fields: readonly FieldIndex[], ranges: readonly TermRange[], weight: number): void {
    for (const field of fields) {
      for (const key of sequenceKeys(field, ranges)) this.#count(field, key, 1);
    }
    this.#settle(weight);
  }

  /** `words`: how many words of the query these scores stand for. */
  scores(words = 1): Scores {
    const others = this.#best.length + 1 - this.#commonest;
    const rarity = Math.log(1 + others / (this.#commonest + 0.5));
    for (const paper of this.#papers) this.#best[paper] = (this.#best[paper] ?? 0) * rarity * words;
    return { ofPaper: this.#best, papers: this.#papers, isInHead: this.#isInHead, rarity };
  }

  #countTerm(field: FieldIndex, term: number, likeness: number): void {
    const end = field.starts[term + 1] ?? 0;
    for (let slot = field.starts[term] ?? 0; slot < end; slot += 1) {
      this.#count(field, field.keys[slot] ?? 0, likeness);
    }
  }

  #count(field: FieldIndex, key: number, likeness: number): void {
    const paper = key >>> 16;
    const before = this.#sum[paper] ?? 0;
    if (before === 0) this.#touched.push(paper);
    this.#sum[paper] = before + (field.worth[paper] ?? 0) * likeness;
    if (field.name === 'title') this.#isInHead[paper] = 1;
    if (field.name !== 'author') return;
    this.#isInHead[paper] = 1;
    const isFamilyName = termBeside(field, key, 1) === GAP;
    const floor = likeness * (isFamilyName ? FAMILY_NAME : GIVEN_NAME);
    if (floor > (this.#floor[paper] ?? 0)) this.#floor[paper] = floor;
  }

  #settle(weight: number): void {
    for (const paper of this.#touched) {
      const sum = this.#sum[paper] ?? 0;
      const score = weight * Math.max(sum / (SATURATION + sum), this.#floor[paper] ?? 0);
      const best = this.#best[paper] ?? 0;
      if (best === 0) this.#papers.push(paper);
      if (score > best) this.#best[paper] = score;
      this.#sum[paper] = 0;
      this.#floor[paper] = 0;
    }
    this.#commonest = Math.max(this.#commonest, this.#touched.length);
    this.#touched.length = 0;
  }
}

/** Keys of the first word of every place where words of these ranges stand side by side. */
export function sequenceKeys(field: FieldIndex, ranges: readonly TermRange[]): readonly number[] {
  const counts = ranges.map(({ from, to }) => (field.starts[to] ?? 0) - (field.starts[from] ?? 0));
  const rarest = counts.indexOf(Math.min(...counts));
  const { from = 0, to = 0 } = ranges[rarest] ?? {};
  const found: number[] = [];
  const end = field.starts[to] ?? 0;
  for (let slot = field.starts[from] ?? 0; slot < end; slot += 1) {
    const key = field.keys[slot] ?? 0;
    if (isSequence(field, ranges, key, rarest)) found.push(key - rarest);
  }
  return found;
}

/** Whether the word of a key is the one at `place` of such a sequence. */
function isSequence(
  field: FieldIndex,
  ranges: readonly TermRange[],
  key: number,
  place: number,
): boolean {
  for (const [other, { from, to }] of ranges.entries()) {
    const term = termBeside(field, key, other - place);
    if (term < from || term >= to) return false;
  }
  return true;
}

export function noScores({ paperCount }: SearchIndex): Scores {
  const isInHead = new Uint8Array(paperCount);
  return { ofPaper: new Float32Array(paperCount), papers: [], isInHead, rarity: 0 };
}

/** The best of several scores of each paper. */
export function bestOf(index: SearchIndex, all: readonly Scores[]): Scores {
  const [only] = all;
  if (only !== undefined && all.length === 1) return only;
  const ofPaper = new Float32Array(index.paperCount);
  const isInHead = new Uint8Array(index.paperCount);
  for (const scores of all) {
    for (const paper of scores.papers) {
      ofPaper[paper] = Math.max(ofPaper[paper] ?? 0, scores.ofPaper[paper] ?? 0);
      if (scores.isInHead[paper] === 1) isInHead[paper] = 1;
    }
  }
  const papers = [...new Set(all.flatMap((scores) => scores.papers))];
  return { ofPaper, papers, isInHead, rarity: Math.max(0, ...all.map(({ rarity }) => rarity)) };
}

/** The sum over scores for the papers that all of them have. */
export function sumOf(index: SearchIndex, all: readonly Scores[], weight: number): Scores {
  const shortest = all.toSorted((a, b) => a.papers.length - b.papers.length)[0];
  const ofPaper = new Float32Array(index.paperCount);
  const isInHead = new Uint8Array(index.paperCount);
  const papers = (shortest?.papers ?? []).filter((paper) =>
    all.every((scores) => (scores.ofPaper[paper] ?? 0) > 0),
  );
  for (const paper of papers) {
    isInHead[paper] = Number(all.every((scores) => scores.isInHead[paper] === 1));
    ofPaper[paper] = weight * all.reduce((sum, scores) => sum + (scores.ofPaper[paper] ?? 0), 0);
  }
  const rarity = all.reduce((sum, scores) => sum + scores.rarity, 0);
  return { ofPaper, papers, isInHead, rarity };
}
