/** Features by which papers are compared: words, terms, authors and topics, weighted by rarity. */
import { mayBeNoun } from '../terms/choose-terms.ts';
import type { TermDocument } from '../terms/phrases.ts';
import { GENERAL_WORDS, STOP_WORDS } from '../terms/stop-words.ts';
import type { Term, TermIndex } from '../terms/terms.ts';
import { toRuns } from '../terms/words.ts';

export interface RelatedDocument extends TermDocument {
  /** Ids of its authors. */
  readonly authors: readonly string[];
  /** Keys of its topics. */
  readonly topics: readonly string[];
}

/** How many features of a paper are compared. */
const FEATURES = 60;
/** A feature that more papers have is ignored. */
const COMMON = 200;

/** Weight of each kind of feature; a general word means little by itself. */
const KINDS = { term: 1.5, author: 1.2, word: 1, general: 0.6, topic: 0.5 } as const;
/** How often a title word counts. */
const TITLE = 3;

export interface Feature {
  readonly kind: keyof typeof KINDS;
  /** Unique over all kinds. */
  readonly key: string;
  /** For readers. */
  readonly label: string;
  readonly weight: number;
}

/** Features by their key. */
export type Vector = ReadonlyMap<string, Feature>;

/** The feature vector of each document, in order. */
export function vectorsOf(
  documents: readonly RelatedDocument[],
  terms: TermIndex,
): readonly Vector[] {
  const raw = documents.map((each) => featuresOf(each, terms));
  const counts = new Map<string, number>();
  for (const features of raw) {
    for (const key of features.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return raw.map((features) => weight(features, counts, documents.length));
}

function featuresOf(document: RelatedDocument, terms: TermIndex): Vector {
  const features = new Map<string, { -readonly [Part in keyof Feature]: Feature[Part] }>();
  const add = (kind: Feature['kind'], name: string, label: string, times: number): void => {
    const key = `${kind} ${name}`;
    const known = features.get(key);
    if (known) known.weight += times;
    else features.set(key, { kind, key, label, weight: times });
  };
  for (const [text, times] of [
    [document.abstract, 1],
    [document.title, TITLE],
  ] as const) {
    for (const { key, text: word } of toRuns(text).flat()) {
      if (key.length < 3 || STOP_WORDS.has(key)) continue;
      add(isSpecific(key) ? 'word' : 'general', key, word.toLowerCase(), times);
    }
  }
  for (const { id, label } of terms.byPaper.get(document.id) ?? ([] as readonly Term[])) {
    add('term', id, label, 1);
  }
  for (const author of document.authors) add('author', author, author, 1);
  for (const topic of document.topics) add('topic', topic, topic, 1);
  return features;
}

function isSpecific(key: string): boolean {
  return !GENERAL_WORDS.has(key) && mayBeNoun(key);
}

/** The features with most weight that another paper has too, normalised to length 1. */
function weight(features: Vector, counts: ReadonlyMap<string, number>, total: number): Vector {
  const weighted = [...features.values()]
    .filter(({ key }) => (counts.get(key) ?? 0) <= COMMON)
    .map((feature) => ({
      ...feature,
      weight:
        KINDS[feature.kind] *
        (1 + Math.log(feature.weight)) *
        Math.log(total / (counts.get(feature.key) ?? total)),
    }))
    .toSorted((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
  const length = Math.hypot(...weighted.map(({ weight }) => weight)) || 1;
  return new Map(
    weighted
      .filter(({ key }) => (counts.get(key) ?? 0) > 1)
      .slice(0, FEATURES)
      .map((feature) => [feature.key, { ...feature, weight: feature.weight / length }]),
  );
}
