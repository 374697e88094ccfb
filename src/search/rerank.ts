/**
 * Order among papers that score alike. Fuse compares the whole query with titles and names of the best fifty: the
 * paper whose title is nearest to what was typed comes first.
 */
import Fuse from 'fuse.js/min-basic';
import type { Matches } from './match.ts';
import type { Query } from './query.ts';
import { keepRecent } from './recent.ts';
import type { SearchIndex } from './search-index.ts';
import { wordsOf } from './words.ts';

const BEST = 50;

/** What Fuse's distance, 0 to 1, takes from a score, as a share of the best score: it settles ties. */
const TIE = 0.0004;

/** What Fuse compares: the terms of a paper's title and names. */
interface Compared {
  readonly paper: number;
  readonly title: string;
  readonly authors: readonly string[];
}

const recent = keepRecent<Compared>(1000);

export function rerank(index: SearchIndex, query: Query, matches: Matches): Matches {
  const { papers, scores } = matches;
  const typed = query.groups
    .flatMap((group) => group.flatMap((clause) => (clause.kind === 'words' ? clause.terms : [])))
    .join(' ');
  if (typed === '' || papers.length < 2) return matches;
  const best = papers.slice(0, BEST);
  const fuse = new Fuse(
    best.map((paper) => recent(index, String(paper), () => compared(index, paper))),
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

function compared({ names }: SearchIndex, paper: number): Compared {
  const authors = names.authors[paper] ?? [];
  return {
    paper,
    title: terms(names.titles[paper] ?? ''),
    authors: authors.map((author) => terms(names.names[author] ?? '')),
  };
}

function terms(text: string): string {
  return wordsOf(text)
    .map(({ term }) => term)
    .join(' ');
}
