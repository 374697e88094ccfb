/** How near papers are to each other: the cosine of their vectors, lessened where they share few features. */
import type { Vector } from './features.ts';

/** Where a feature is found: positions of papers, and its weight in each. */
interface Holders {
  readonly papers: number[];
  readonly weights: number[];
}

/** Every paper that shares a feature with the paper at a position, and how near it is. */
export function nearness(
  vectors: readonly Vector[],
): (at: number) => readonly { at: number; score: number }[] {
  const holders = new Map<string, Holders>();
  for (const [paper, vector] of vectors.entries()) {
    for (const { key, weight } of vector.values()) {
      const known = holders.get(key) ?? { papers: [], weights: [] };
      known.papers.push(paper);
      known.weights.push(weight);
      holders.set(key, known);
    }
  }
  const products = new Float64Array(vectors.length);
  const shared = new Uint16Array(vectors.length);
  return (at) => {
    const met = new Set<number>();
    for (const { key, weight } of vectors[at]?.values() ?? []) {
      const { papers, weights } = holders.get(key) ?? { papers: [], weights: [] };
      for (let index = 0; index < papers.length; index += 1) {
        const paper = papers[index] ?? at;
        const product = weight * (weights[index] ?? 0);
        if (paper === at || product === 0) continue;
        if (shared[paper] === 0) met.add(paper);
        products[paper] = (products[paper] ?? 0) + product;
        shared[paper] = (shared[paper] ?? 0) + 1;
      }
    }
    const near = [...met].map((paper) => ({
      at: paper,
      score: (products[paper] ?? 0) * (1 - 1 / (1 + (shared[paper] ?? 0))),
    }));
    for (const paper of met) products[paper] = shared[paper] = 0;
    return near;
  };
}
