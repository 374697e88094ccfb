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

/** What Fuse's distance, 0 to 1, takes from a score, as a share of the best score: it settles ties. */
const TIE = 0.0004;

const KEPT = 2000;

const foldedTexts = new Map<string, string>();

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
  const most = scores[best[0] ?? 0] ?? 0;
  const value = (paper: number): number =>
    (scores[paper] ?? 0) - TIE * most * (distance.get(paper) ?? 1);
  const ordered = best.toSorted((a, b) => value(b) - value(a) || a - b);
  return { ...matches, papers: [...ordered, ...papers.slice(BEST)] };
}

/** The terms of a text. The same papers come again with every letter typed. */
function folded(text: string): string {
  const known = foldedTexts.get(text);
  if (known !== undefined) return known;
  const terms = wordsOf(text)
    .map(({ term }) => term)
    .join(' ');
  if (foldedTexts.size >= KEPT) foldedTexts.clear();
  foldedTexts.set(text, terms);
  return terms;
}
