/**
 * Order among papers that score alike. Fuse compares the whole query with titles and names of the best fifty: the
 * paper whose title is nearest to what was typed comes first.
 */
import Fuse from 'fuse.js/basic';
import type { Matches } from './match.ts';
import type { Query } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import { wordsOf } from './words.ts';

const BEST = 50;

/** Scores that differ by less than this share are alike. */
const ALIKE = 0.02;

export function rerank({ names }: SearchIndex, query: Query, matches: Matches): Matches {
  const { papers, scores } = matches;
  const typed = query.groups
    .flatMap((group) => group.flatMap((clause) => (clause.kind === 'words' ? clause.terms : [])))
    .join(' ');
  if (typed === '' || papers.length < 2) return matches;
  const best = papers.slice(0, BEST);
  const fuse = new Fuse(
    best.map((paper) => ({
      paper,
      title: folded(names.titles[paper] ?? ''),
      authors: (names.authors[paper] ?? []).map((author) => folded(names.names[author] ?? '')),
    })),
    { keys: ['title', 'authors'], includeScore: true, ignoreLocation: true, threshold: 0.6 },
  );
  const distance = new Map(
    fuse.search(typed.slice(0, 64)).map(({ item, score = 1 }) => [item.paper, score]),
  );
  const value = (paper: number): number =>
    (scores[paper] ?? 0) * 1 -
    ALIKE * (scores[best[0] ?? 0] ?? 0) * 0.02 * (distance.get(paper) ?? 1);
  const ordered = best.toSorted((a, b) => value(b) - value(a) || a - b);
  return { ...matches, papers: [...ordered, ...papers.slice(BEST)] };
}

function folded(text: string): string {
  return wordsOf(text)
    .map(({ term }) => term)
    .join(' ');
}
