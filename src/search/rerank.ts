/**
 * Order among papers that score alike. Of the best fifty, those whose first author has a name that was typed come
 * first, as papers are cited; then the paper whose title is nearest to what was typed, as Fuse says; then the newest.
 */
import Fuse from 'fuse.js/min-basic';
import type { Matches } from './match.ts';
import type { Query } from './query.ts';
import { keepRecent } from './recent.ts';
import type { SearchIndex } from './search-index.ts';
import { wordsOf } from './words.ts';

const BEST = 50;

/** What Fuse's distance, 0 to 1, takes from a score, and what a first author adds where the title has no word: `lucchi 2019`. */
const TIE = 0.4;
const FIRST_AUTHOR = 0.4;

/** The terms of a paper's title and names. */
interface Compared {
  readonly paper: number;
  readonly title: string;
  readonly authors: readonly string[];
  readonly ofTitle: readonly string[];
  readonly ofAuthors: readonly string[];
  readonly ofFirstAuthor: readonly string[];
}

const recent = keepRecent<Compared>(1000);

export function rerank(index: SearchIndex, query: Query, matches: Matches): Matches {
  const { papers, scores } = matches;
  const typed = query.groups.flatMap((group) =>
    group.flatMap((clause) => (clause.kind === 'words' ? clause.terms : [])),
  );
  if (typed.length === 0 || papers.length < 2) return matches;
  const best = papers
    .slice(0, BEST)
    .map((paper) => recent(index, String(paper), () => compared(index, paper)));
  const telling = typed.filter((word) => word.length > 1);
  const isTyped = (term: string): boolean => telling.some((word) => term.startsWith(word));
  // Without a word in common, Fuse would compare at random.
  const alike = best.filter(({ ofTitle, ofAuthors }) => [...ofTitle, ...ofAuthors].some(isTyped));
  const fuse = new Fuse(alike, {
    keys: ['title', 'authors'],
    includeScore: true,
    ignoreLocation: true,
    threshold: 0.4,
  });
  const distance = new Map(
    fuse.search(typed.join(' ').slice(0, 64)).map(({ item, score = 1 }) => [item.paper, score]),
  );
  const value = ({ paper, ofTitle, ofFirstAuthor }: Compared): number => {
    const isCited = ofFirstAuthor.some(isTyped) && !ofTitle.some(isTyped);
    return (scores[paper] ?? 0) - TIE * (distance.get(paper) ?? 1) + (isCited ? FIRST_AUTHOR : 0);
  };
  const ordered = best.toSorted((a, b) => value(b) - value(a) || a.paper - b.paper);
  return { ...matches, papers: [...ordered.map(({ paper }) => paper), ...papers.slice(BEST)] };
}

function compared({ names }: SearchIndex, paper: number): Compared {
  const ofTitle = terms(names.titles[paper] ?? '');
  const authors = (names.authors[paper] ?? []).map((author) => terms(names.names[author] ?? ''));
  return {
    paper,
    title: ofTitle.join(' '),
    authors: authors.map((name) => name.join(' ')),
    ofTitle,
    ofAuthors: authors.flat(),
    ofFirstAuthor: authors[0] ?? [],
  };
}

function terms(text: string): readonly string[] {
  return wordsOf(text).map(({ term }) => term);
}
