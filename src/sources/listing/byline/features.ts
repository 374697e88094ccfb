/**
 * What is measured on a candidate split. Each measure is a row of the weight table; words on the title's side
 * count nothing, so that candidates of one byline compare.
 */
import type { Candidate } from './candidates.ts';
import { measureAuthor, measureAuthors } from './author-features.ts';
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

/** Measures the candidates of one byline, each author once. The measures are in the order of the weight table. */
export function measureWith(evidence: Evidence): (candidate: Candidate) => Float64Array {
  const ofAuthor = new Map<string, Float64Array>();
  return (candidate) => {
    const measures = new Float64Array(FEATURES.length);
    measureAuthors(candidate, evidence, addTo(measures));
    measureJoint(candidate, evidence, addTo(measures));
    for (const author of candidate.authors) {
      let measured = ofAuthor.get(author);
      if (measured === undefined) {
        measured = new Float64Array(FEATURES.length);
        measureAuthor(author, evidence, addTo(measured));
        ofAuthor.set(author, measured);
      }
      measured.forEach((value, index) => (measures[index] = (measures[index] ?? 0) + value));
    }
    return measures;
  };
}

function addTo(measures: Float64Array): Add {
  return (feature, value) => {
    const index = INDEXES.get(feature);
    if (index !== undefined) measures[index] = (measures[index] ?? 0) + Number(value);
  };
}

/** Counts grow slowly: seen eight times says little more than seen four times. */
export function growth(count: number): number {
  return Math.log2(1 + Math.min(count, 63));
}
