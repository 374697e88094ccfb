/** Similarity of papers: the cosine of their feature vectors, reduced if they share few features. */
import type { Vector } from './features.ts';

/** The papers that have a feature, by index, and its weight in each. */
interface Postings {
  readonly papers: number[];
  readonly weights: number[];
}

/** For the index of a paper: all papers that share a feature with it, and their similarity. */
export function similarityTo(
  vectors: readonly Vector[],
): (at: number) => readonly { at: number; score: number }[] {
  const postings = new Map<string, Postings>();
  for (const [paper, vector] of vectors.entries()) {
    for (const { key, weight } of vector.values()) {
      const known = postings.get(key) ?? { papers: [], weights: [] };
      known.papers.push(paper);
      known.weights.push(weight);
      postings.set(key, known);
    }
  }
  const products = new Float64Array(vectors.length);
  const shared = new Uint16Array(vectors.length);
  return (at) => {
    const met = new Set<number>();
    for (const { key, weight } of vectors[at]?.values() ?? []) {
      const { papers, weights } = postings.get(key) ?? { papers: [], weights: [] };
      for (let index = 0; index < papers.length; index += 1) {
        const paper = papers[index] ?? at;
        const product = weight * (weights[index] ?? 0);
        if (paper === at || product === 0) continue;
        if (shared[paper] === 0) met.add(paper);
        products[paper] = (products[paper] ?? 0) + product;
        shared[paper] = (shared[paper] ?? 0) + 1;
      }
    }
    const similar = [...met].map((paper) => ({
      at: paper,
      score: (products[paper] ?? 0) * (1 - 1 / (1 + (shared[paper] ?? 0))),
    }));
    for (const paper of met) products[paper] = shared[paper] = 0;
    return similar;
  };
}
