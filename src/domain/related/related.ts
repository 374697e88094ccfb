/**
 * Related papers by what two papers share: words, terms, people and topic, each weighed by how few papers have it
 * (tf-idf; Manning, Raghavan, Schütze, Introduction to Information Retrieval, chapter 6). Only a paper's weightiest
 * features and only features of few papers are compared, so that the work grows with the number of papers.
 */
import type { TermIndex } from '../terms/terms.ts';
import { vectorsOf, type RelatedDocument, type Vector } from './features.ts';
import { nearness } from './nearness.ts';

export interface Related {
  /** Id of the other paper. */
  readonly id: string;
  /** Ids of the authors of both, those of few papers first, without those of most. */
  readonly sharedAuthors: readonly string[];
  /** Terms of both, the rarest first; where there are none, the words that weigh most. */
  readonly subjects: readonly string[];
}

/** Papers that a page shows: at most so many, and fewer when the others are hardly alike. */
const MOST = 5;
const LEAST = 3;
const NEAR = 0.1;

/** What a reason names: what comes first and is shared. */
const SUBJECT_KINDS = ['term', 'word', 'general', 'topic'] as const;
const SUBJECTS = 3;

/** The papers most like each paper, the nearest first, by the paper's id. The order of `documents` does not matter. */
export function findRelated(
  documents: readonly RelatedDocument[],
  terms: TermIndex,
): ReadonlyMap<string, readonly Related[]> {
  const vectors = vectorsOf(documents, terms);
  const nearestTo = nearness(vectors);
  return new Map(
    documents.map(({ id }, at) => {
      const nearest = nearestTo(at)
        .map(({ at: other, score }) => ({ other, id: documents[other]?.id ?? '', score }))
        .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
        .slice(0, MOST)
        .filter(({ score }, rank) => rank < LEAST || score >= NEAR);
      return [id, nearest.map((each) => describe(each.id, vectors[at], vectors[each.other]))];
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
