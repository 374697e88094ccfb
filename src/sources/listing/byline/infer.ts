/**
 * Splits the bylines of a listing by inference: a log-linear model gives each candidate a probability among the
 * candidates of its record. The second pass learns from splits that the first is sure of.
 */
import { findCandidates, type Candidate } from './candidates.ts';
import { measureWith } from './features.ts';
import { Knowledge, type BylineInput, type Split } from './knowledge.ts';
import WEIGHTS from './weights.json' with { type: 'json' };

/** Logits. */
const LEARNT: readonly number[] = Object.values(WEIGHTS);

export interface RankedCandidate extends Candidate {
  /** With that of no candidate being right, these add up to 1. */
  readonly probability: number;
}

/** Candidates of a record, most likely first. */
export type Ranking = readonly RankedCandidate[];

/**
 * The score of no candidate being right. In known listings correct candidates score above 1, and half of the best wrong
 * ones below -4.
 */
const NONE_RIGHT = -3;

/** A split this likely in the first pass is final. */
const CERTAIN = 0.9999;

export interface RankOptions {
  /** Splits that are known, by index of the input. */
  readonly given?: ReadonlyMap<number, Split>;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** In the order of the weight table, for training. */
  readonly weights?: readonly number[];
}

/** A split this likely in the first pass is learnt from. */
export const SURE = 0.95;

/**
 * The candidates of every byline with their probabilities; none for a byline whose split is given.
 *
 * @example rankSplits([{ parts: readBylineTail('On RainAna Gomez, Bo Li'), abstract: 'We look at rain.' }])
 * // [[{ title: 'On Rain', authors: ['Ana Gomez', 'Bo Li'], probability: 0.99… }]]
 */
export function rankSplits(
  inputs: readonly BylineInput[],
  { given = new Map<number, Split>(), onProgress, weights = LEARNT }: RankOptions = {},
): readonly Ranking[] {
  const listing = new Knowledge();
  for (const input of inputs) listing.learnInput(input);
  for (const split of given.values()) listing.learnSplit(split, 1);
  const total = 2 * inputs.length;
  const firstPass = inputs.map((input, index) => {
    onProgress?.(index + 1, total);
    return given.has(index) ? [] : rankOne(input, listing, weights);
  });
  const learnt = firstPass.map(([best]) => (isAtLeast(best, SURE) ? best : undefined));
  for (const split of learnt) if (split !== undefined) listing.learnSplit(split, 1);
  return inputs.map((input, index) => {
    onProgress?.(inputs.length + index + 1, total);
    const ranking = firstPass[index] ?? [];
    if (given.has(index) || isAtLeast(ranking[0], CERTAIN)) return ranking;
    const split = learnt[index];
    if (split !== undefined) listing.learnSplit(split, -1);
    const secondRanking = rankOne(input, listing, weights);
    if (split !== undefined) listing.learnSplit(split, 1);
    return secondRanking;
  });
}

function isAtLeast(
  candidate: RankedCandidate | undefined,
  probability: number,
): candidate is RankedCandidate {
  return candidate !== undefined && candidate.probability >= probability;
}

/**
 * Ranks the candidates of one byline. They compete with the possibility that none of them is right, so a single candidate
 * is not certain.
 */
export function rankOne(input: BylineInput, listing: Knowledge, weights = LEARNT): Ranking {
  const measured = measureAll(input, listing);
  const scores = measured.map(({ measures }) => dot(measures, weights));
  const highest = Math.max(NONE_RIGHT, ...scores);
  const odds = scores.map((score) => Math.exp(score - highest));
  const sum = odds.reduce((total, each) => total + each, Math.exp(NONE_RIGHT - highest));
  return measured
    .map(({ candidate }, index) => ({ ...candidate, probability: (odds[index] ?? 0) / sum }))
    .sort((a, b) => b.probability - a.probability);
}

/** The candidates of a byline with their features, from left to right. */
export function measureAll(
  input: BylineInput,
  listing: Knowledge,
): readonly { candidate: Candidate; measures: Float64Array }[] {
  const ofThisRecord = new Knowledge();
  ofThisRecord.learnInput(input);
  const measure = measureWith({ listing, ofThisRecord });
  return findCandidates(input.parts).map((candidate) => ({
    candidate,
    measures: measure(candidate),
  }));
}

function dot(measures: Float64Array, weights: readonly number[]): number {
  return measures.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0);
}
