/** A logistic model over groups of letters, with weights that matter little driven to nought. */
import { letterGroups } from '../../src/sources/listing/byline/name-shape.ts';
import { shuffle } from './truth.ts';

export interface Word {
  readonly text: string;
  readonly isName: boolean;
  readonly weight: number;
}

export interface ShapeModel {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

const ROUNDS = 6;
const STEP = 0.2;
const BIAS_STEP = 0.01;
const DECAY = 2e-4;
/** Groups in fewer words are not learnt. */
const LEAST_WORDS = 12;
/** How far a weight is drawn to nought between rounds, for a group in a single word. */
const PULL = 2;
const ROUNDS_BEFORE_PULL = 2;

/** Stochastic gradient descent with a step of its own for each weight (AdaGrad). */
export function fitShapes(words: readonly Word[], random: () => number): ShapeModel {
  const counts = new Map<string, number>();
  for (const { text } of words) {
    for (const group of letterGroups(text)) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  const groups = [...counts.keys()].filter((group) => (counts.get(group) ?? 0) >= LEAST_WORDS);
  const weights = new Map(groups.map((group) => [group, 0]));
  const slopes = new Map(groups.map((group) => [group, 0.01]));
  let bias = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round >= ROUNDS_BEFORE_PULL) pullToNought(weights, counts);
    for (const { text, isName, weight } of shuffle(words, random)) {
      const known = letterGroups(text).filter((group) => weights.has(group));
      const sum = known.reduce((total, group) => total + (weights.get(group) ?? 0), bias);
      const error = (1 / (1 + Math.exp(-sum)) - Number(isName)) * weight;
      bias -= BIAS_STEP * error;
      for (const group of known) {
        const old = weights.get(group) ?? 0;
        const slope = error + DECAY * old;
        const square = (slopes.get(group) ?? 0) + slope * slope;
        slopes.set(group, square);
        weights.set(group, old - (STEP * slope) / Math.sqrt(square));
      }
    }
  }
  return { bias, weights };
}

function pullToNought(weights: Map<string, number>, counts: ReadonlyMap<string, number>): void {
  for (const [group, weight] of weights) {
    const pull = PULL / Math.sqrt(counts.get(group) ?? 1);
    weights.set(group, Math.abs(weight) < pull ? 0 : weight - Math.sign(weight) * pull);
  }
}
