/**
 * What is measured on a candidate split. Each measure is a row of the weight table; words on the title's side
 * count nothing, so that candidates of one byline compare.
 */
import type { Candidate } from './candidates.ts';
import { measureAuthors } from './author-features.ts';
import { measureJoint } from './joint-features.ts';
import type { Knowledge } from './knowledge.ts';
import { WEIGHTS, type Feature } from './weights.ts';

/** What is known when a record is split. */
export interface Evidence {
  /** Of the whole listing but this record's own split. */
  readonly listing: Knowledge;
  /** Of this record's abstract alone. */
  readonly own: Knowledge;
}

/** Counts `value` towards a feature; `true` is 1. */
export type Add = (feature: Feature, value: number | boolean) => void;

export const FEATURES: readonly string[] = Object.keys(WEIGHTS);

const INDEXES: ReadonlyMap<string, number> = new Map(
  FEATURES.map((feature, index) => [feature, index]),
);

/** The measures of a candidate, in the order of the weight table. */
export function measure(candidate: Candidate, evidence: Evidence): Float64Array {
  const measures = new Float64Array(FEATURES.length);
  const add: Add = (feature, value) => {
    const index = INDEXES.get(feature);
    if (index !== undefined) measures[index] = (measures[index] ?? 0) + Number(value);
  };
  measureAuthors(candidate, evidence, add);
  measureJoint(candidate, evidence, add);
  return measures;
}

/** Counts grow slowly: seen eight times says little more than seen four times. */
export function growth(count: number): number {
  return Math.log2(1 + Math.min(count, 63));
}
