/**
 * The features of a candidate split, one for each row of the weight table, which scripts/train/bylines.ts learns: a new
 * feature is a row with weight 0 and a new training. Words of the title do not count, so that the
 * candidates of a byline can be compared.
 */
import type { Candidate } from './candidates.ts';
import { measureAuthor, measureAuthors } from './author-features.ts';
import { measureTitle } from './title-features.ts';
import type { Add, Evidence } from './evidence.ts';
import WEIGHTS from './weights.json' with { type: 'json' };

export const FEATURES: readonly string[] = Object.keys(WEIGHTS);

const INDEXES: ReadonlyMap<string, number> = new Map(
  FEATURES.map((feature, index) => [feature, index]),
);

/** Measures the candidates of one byline, in the order of the weight table; each author is measured once. */
export function measureWith(evidence: Evidence): (candidate: Candidate) => Float64Array {
  const ofAuthor = new Map<string, Float64Array>();
  return (candidate) => {
    const measures = new Float64Array(FEATURES.length);
    measureAuthors(candidate, evidence, addTo(measures));
    measureTitle(candidate, evidence, addTo(measures));
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
