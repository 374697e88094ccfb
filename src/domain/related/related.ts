/**
 * Related papers, by the words, terms, authors and topics that two papers share, weighted by rarity (tf-idf; Manning,
 * Raghavan, Schütze, Introduction to Information Retrieval, chapter 6). Only a paper's most important features are
 * compared, and no feature that many papers have, so that the cost is linear in the number of papers.
 */
import type { TermIndex } from '../terms/terms.ts';
import { vectorsOf, type RelatedDocument, type Vector } from './features.ts';
import { similarityTo } from './similarity.ts';

export interface Related {
  /** Id of the other paper. */
  readonly id: string;
  /** Ids of common authors, those with the fewest papers first. */
  readonly sharedAuthors: readonly string[];
  /** Common terms, rarest first; if there are none, the common words with most weight. */
  readonly subjects: readonly string[];
}

/** A page shows this many related papers; beyond `LEAST`, only if they are similar. */
const MOST = 5;
const LEAST = 3;
const SIMILAR = 0.1;

/** The first kind that two papers share is named as the reason. */
const SUBJECT_KINDS = ['term', 'word', 'general', 'topic'] as const;
const SUBJECTS = 3;

/** The papers most similar to each paper, most similar first, by its id. The order of `documents` does not matter. */
export function findRelated(
  documents: readonly RelatedDocument[],
  terms: TermIndex,
): ReadonlyMap<string, readonly Related[]> {
  const vectors = vectorsOf(documents, terms);
  const similarTo = similarityTo(vectors);
  return new Map(
    documents.map(({ id }, at) => {
      const similar = similarTo(at)
        .map(({ at: other, score }) => ({ other, id: documents[other]?.id ?? '', score }))
        .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
        .slice(0, MOST)
        .filter(({ score }, rank) => rank < LEAST || score >= SIMILAR);
      return [id, similar.map((each) => describe(each.id, vectors[at], vectors[each.other]))];
    }),
  );
}

const NOTHING: Vector = new Map();

function describe(id: string, vector: Vector = NOTHING, other: Vector = NOTHING): Related {
  const shared = [...vector.values()].filter(({ key, weight }) => weight > 0 && other.has(key));
  const labels = SUBJECT_KINDS.map((kind) =>
    shared.filter((feature) => feature.kind === kind).map(({ label }) => label),
  );
  return {
    id,
    sharedAuthors: shared.filter(({ kind }) => kind === 'author').map(({ label }) => label),
    subjects: (labels.find(({ length }) => length > 0) ?? []).slice(0, SUBJECTS),
  };
}
