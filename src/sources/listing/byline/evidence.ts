import type { Knowledge } from './knowledge.ts';
import type WEIGHTS from './weights.json';

export type Feature = keyof typeof WEIGHTS;

/** What is known of the words and names of a record. */
export interface Evidence {
  /** From the whole listing, except this record's split. */
  readonly listing: Knowledge;
  /** From this record's abstract alone. */
  readonly ofThisRecord: Knowledge;
}

/** Adds `value` to a feature; `true` is 1. */
export type Add = (feature: Feature, value: number | boolean) => void;

/** Dampens counts: eight occurrences say little more than four. */
export function growth(count: number): number {
  return Math.log2(1 + Math.min(count, 63));
}
