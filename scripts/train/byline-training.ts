/**
 * Fits the weights of the byline features: the likelihood of the right candidate among the candidates of its
 * byline is made as high as possible (a conditional logit), weights far from their priors being penalised.
 */
import { readBylineTail } from '../../src/sources/listing/byline.ts';
import { Knowledge } from '../../src/sources/listing/byline/knowledge.ts';
import { measureAll, rankOne, SURE } from '../../src/sources/listing/byline/infer.ts';
import { bylineOf, type Truth } from './truth.ts';

/** A byline's candidates as sparse measures, and which of them is right. */
export interface Example {
  readonly candidates: readonly SparseMeasures[];
  readonly right: number;
}

interface SparseMeasures {
  readonly indexes: readonly number[];
  readonly values: readonly number[];
}

const STEP = 0.15;
const MOMENTUM = 0.9;
const SCALE_MEMORY = 0.99;

/** Examples of one listing, its second pass taught by a first pass with the given weights. */
export function examplesOf(
  papers: readonly Truth[],
  weights: readonly number[],
): readonly Example[] {
  const listing = new Knowledge();
  const inputs = papers.map((paper) => ({
    parts: readBylineTail(bylineOf(paper)),
    abstract: paper.abstract,
  }));
  for (const input of inputs) listing.learnInput(input);
  const learnt = inputs.map((input) => {
    const [best] = rankOne(input, listing, weights);
    return best !== undefined && best.probability >= SURE ? best : undefined;
  });
  for (const split of learnt) if (split !== undefined) listing.learnSplit(split, 1);
  return inputs.flatMap((input, index) => {
    const own = learnt[index];
    if (own !== undefined) listing.learnSplit(own, -1);
    const measured = measureAll(input, listing);
    if (own !== undefined) listing.learnSplit(own, 1);
    const boundary = papers[index]?.title.length;
    const right = measured.findIndex(({ candidate }) => candidate.boundary === boundary);
    if (right < 0 || measured.length < 2) return [];
    return [{ candidates: measured.map(({ measures }) => toSparse(measures)), right }];
  });
}

/** Weights that fit the examples best, by Adam over all examples at once. */
export function fitWeights(
  examples: readonly Example[],
  prior: readonly number[],
  penalty: number,
  rounds: number,
): readonly number[] {
  const weights = [...prior];
  const pace = weights.map(() => ({ mean: 0, square: 0 }));
  for (let round = 1; round <= rounds; round += 1) {
    const slope = slopeOf(examples, weights);
    const step = round < 0.7 * rounds ? STEP : STEP / 5;
    pace.forEach((own, index) => {
      const weight = weights[index] ?? 0;
      const gradient =
        (slope[index] ?? 0) / examples.length + penalty * (weight - (prior[index] ?? 0));
      own.mean = MOMENTUM * own.mean + (1 - MOMENTUM) * gradient;
      own.square = SCALE_MEMORY * own.square + (1 - SCALE_MEMORY) * gradient ** 2;
      const mean = own.mean / (1 - MOMENTUM ** round);
      const scale = Math.sqrt(own.square / (1 - SCALE_MEMORY ** round)) + 1e-8;
      weights[index] = weight - (step * mean) / scale;
    });
  }
  return weights;
}

function slopeOf(examples: readonly Example[], weights: readonly number[]): Float64Array {
  const slope = new Float64Array(weights.length);
  for (const { candidates, right } of examples) {
    const scores = candidates.map((candidate) => score(candidate, weights));
    const highest = Math.max(...scores);
    const odds = scores.map((each) => Math.exp(each - highest));
    const sum = odds.reduce((total, each) => total + each, 0);
    candidates.forEach(({ indexes, values }, place) => {
      const error = (odds[place] ?? 0) / sum - (place === right ? 1 : 0);
      if (Math.abs(error) < 1e-7) return;
      for (let at = 0; at < indexes.length; at += 1) {
        const index = indexes[at] ?? 0;
        slope[index] = (slope[index] ?? 0) + error * (values[at] ?? 0);
      }
    });
  }
  return slope;
}

function score({ indexes, values }: SparseMeasures, weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < indexes.length; at += 1) {
    sum += (values[at] ?? 0) * (weights[indexes[at] ?? 0] ?? 0);
  }
  return sum;
}

function toSparse(measures: Float64Array): SparseMeasures {
  const indexes = [...measures.keys()].filter((index) => measures[index] !== 0);
  return { indexes, values: indexes.map((index) => measures[index] ?? 0) };
}
