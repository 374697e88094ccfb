/**
 * Related papers by what two papers share: words, terms, people and topic, each weighed by how few papers have it
 * (tf-idf; Manning, Raghavan, Schütze, Introduction to Information Retrieval, chapter 6). Only a paper's weightiest
 * features and only features of few papers are compared, so that the work grows with the number of papers.
 */
import { mayBeNoun } from './terms/choose-terms.ts';
import type { Term, TermIndex } from './terms/terms.ts';
import type { TermDocument } from './terms/phrases.ts';
import { GENERAL_WORDS, STOP_WORDS } from './terms/stop-words.ts';
import { toRuns } from './terms/words.ts';

export interface RelatedDocument extends TermDocument {
  /** Ids of its authors. */
  readonly authors: readonly string[];
  readonly category: string;
}

export interface Related {
  /** Id of the other paper. */
  readonly id: string;
  /** Authors of both, without those of most papers. */
  readonly sharedAuthors: number;
  /** Terms of both, the rarest first; where there are none, the words that weigh most. */
  readonly subjects: readonly string[];
}

/** Papers that a page shows: at most so many, and fewer when the others are hardly alike. */
const MOST = 5;
const LEAST = 3;
const NEAR = 0.1;

/** Features of a paper that are compared, and papers that may have such a feature. */
const FEATURES = 60;
const COMMON = 200;

/** What a reason names: what comes first and is shared. */
const SUBJECT_KINDS = ['term', 'word', 'general', 'category'] as const;
const SUBJECTS = 3;

/** Weight of each kind of feature; a word counts more in the title, less where it means little alone. */
const KINDS = { term: 1.5, author: 1.2, word: 1, general: 0.6, category: 0.5 } as const;
const TITLE = 3;

interface Feature {
  readonly kind: keyof typeof KINDS;
  /** Unique over all kinds. */
  readonly key: string;
  /** What a reader sees. */
  readonly label: string;
  readonly weight: number;
}

/** The papers most like each paper, the nearest first, by the paper's id. The order of `documents` does not matter. */
export function findRelated(
  documents: readonly RelatedDocument[],
  terms: TermIndex,
): ReadonlyMap<string, readonly Related[]> {
  const raw = new Map(documents.map((each) => [each.id, featuresOf(each, terms)]));
  const counts = new Map<string, number>();
  for (const features of raw.values()) {
    for (const key of features.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const vectors = new Map(
    [...raw].map(([id, features]) => [id, weigh(features, counts, documents.length)]),
  );
  const holders = new Map<string, string[]>();
  for (const [id, vector] of vectors) {
    for (const key of vector.keys()) {
      const ids = holders.get(key);
      if (ids) ids.push(id);
      else holders.set(key, [id]);
    }
  }
  return new Map([...vectors].map(([id]) => [id, nearestTo(id, vectors, holders)]));
}

type Vector = ReadonlyMap<string, Feature>;

function featuresOf(document: RelatedDocument, terms: TermIndex): Vector {
  const features = new Map<string, Feature>();
  const add = (kind: Feature['kind'], name: string, label: string, times: number): void => {
    const key = `${kind} ${name}`;
    const weight = (features.get(key)?.weight ?? 0) + times;
    features.set(key, { kind, key, label: features.get(key)?.label ?? label, weight });
  };
  for (const [text, times] of [
    [document.abstract, 1],
    [document.title, TITLE],
  ] as const) {
    for (const { key, text: word } of toRuns(text).flat()) {
      if (key.length < 3 || STOP_WORDS.has(key)) continue;
      add(isTelling(key) ? 'word' : 'general', key, word.toLowerCase(), times);
    }
  }
  for (const { id, label } of terms.byPaper.get(document.id) ?? ([] as readonly Term[])) {
    add('term', id, label, 1);
  }
  for (const author of document.authors) add('author', author, author, 1);
  add('category', document.category, document.category, 1);
  return features;
}

function isTelling(key: string): boolean {
  return !GENERAL_WORDS.has(key) && mayBeNoun(key);
}

/** The weightiest features that another paper has too, of length 1 together. */
function weigh(features: Vector, counts: ReadonlyMap<string, number>, total: number): Vector {
  const weighed = [...features.values()]
    .filter(({ key }) => (counts.get(key) ?? 0) <= COMMON)
    .map((feature) => ({
      ...feature,
      weight:
        KINDS[feature.kind] *
        (1 + Math.log(feature.weight)) *
        Math.log(total / (counts.get(feature.key) ?? total)),
    }))
    .toSorted((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
  const length = Math.hypot(...weighed.map(({ weight }) => weight)) || 1;
  return new Map(
    weighed
      .filter(({ key }) => (counts.get(key) ?? 0) > 1)
      .slice(0, FEATURES)
      .map((feature) => [feature.key, { ...feature, weight: feature.weight / length }]),
  );
}

function nearestTo(
  id: string,
  vectors: ReadonlyMap<string, Vector>,
  holders: ReadonlyMap<string, readonly string[]>,
): readonly Related[] {
  const vector = vectors.get(id) ?? new Map<string, Feature>();
  const shared = new Map<string, { product: number; count: number }>();
  for (const { key, weight } of vector.values()) {
    for (const other of holders.get(key) ?? []) {
      const product = weight * (vectors.get(other)?.get(key)?.weight ?? 0);
      if (other === id || product === 0) continue;
      const known = shared.get(other) ?? { product: 0, count: 0 };
      known.product += product;
      known.count += 1;
      shared.set(other, known);
    }
  }
  return [...shared]
    .map(([other, { product, count }]) => [other, product * (1 - 1 / (1 + count))] as const)
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST)
    .filter(([, score], rank) => rank < LEAST || score >= NEAR)
    .map(([other]) => describe(other, vector, vectors.get(other) ?? vector));
}

function describe(id: string, vector: Vector, other: Vector): Related {
  const shared = [...vector.values()].filter(({ key, weight }) => weight > 0 && other.has(key));
  const labels = SUBJECT_KINDS.map((kind) =>
    shared.filter((feature) => feature.kind === kind).map(({ label }) => label),
  );
  return {
    id,
    sharedAuthors: shared.filter(({ kind }) => kind === 'author').length,
    subjects: (labels.find(({ length }) => length > 0) ?? []).slice(0, SUBJECTS),
  };
}
