/**
 * The papers that match a query, best first. Three passes, each only when the one before found little: every word
 * to the letter (the last one may be a beginning); near spellings too; at last papers that have only some words.
 */
import type { Clause, ConditionClause, Query } from './query.ts';
import { scoreClause, type Reach } from './score-words.ts';
import type { SearchIndex } from './search-index.ts';
import { scoreNeighbours } from './side-by-side.ts';
import { bestOf, noScores, sumOf, type Scores } from './tally.ts';

export interface Matches {
  readonly papers: readonly number[];
  readonly scores: Float32Array;
  /** How the papers were found: with all words, or with some of them. */
  readonly has: 'all' | 'some';
  /** Whether a paper has every word as it was typed. */
  readonly isToTheLetter: (paper: number) => boolean;
}

/** Makes a test of papers from a condition. */
export type Holds = (condition: ConditionClause) => (paper: number) => boolean;

/** With fewer papers than this, near spellings are looked for as well. */
const ENOUGH = 4;

/** Papers found to the letter stand before all others. */
const TO_THE_LETTER = 1000;

/** What it adds, as a share of the words' rarity, that title and authors have all words. */
const HEAD = 0.2;

/** A paper that has not all words must have as many as any, or this share of what the best one has. */
const SHARE = 0.6;

export function matchPapers(index: SearchIndex, query: Query, holds: Holds): Matches {
  const isExcluded = exclusion(index, query, holds);
  const scores = new Float32Array(index.paperCount);
  const papers: number[] = [];
  const add = (paper: number, score: number): void => {
    if ((scores[paper] ?? 0) > 0 || isExcluded(paper)) return;
    scores[paper] = score;
    papers.push(paper);
  };
  const finish = (has: Matches['has']): Matches => ({
    papers: papers.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b),
    scores,
    has,
    isToTheLetter: (paper) => (scores[paper] ?? 0) >= TO_THE_LETTER,
  });
  if (query.groups.length === 0) {
    for (let paper = 0; paper < index.paperCount; paper += 1) add(paper, TO_THE_LETTER);
    return finish('all');
  }
  for (const reach of ['exact', 'near', 'far'] as const) {
    const groups = scoreGroups(index, query, reach, holds);
    const bonus = scoreNeighbours(index, query, groups);
    const all = sumOf(index, groups, 1);
    const base = reach === 'exact' ? TO_THE_LETTER : 1;
    for (const paper of all.papers) {
      const head = all.isInHead[paper] === 1 ? HEAD * all.rarity : 0;
      add(paper, base + (all.ofPaper[paper] ?? 0) + (bonus[paper] ?? 0) + head);
    }
    if (papers.length >= (reach === 'exact' ? ENOUGH : 1)) return finish('all');
    if (reach === 'far' && groups.length > 1) addSome(groups, bonus, add);
  }
  return finish('some');
}

function scoreGroups(
  index: SearchIndex,
  { groups }: Query,
  reach: Reach,
  holds: Holds,
): readonly Scores[] {
  return groups.map((group, place) => {
    const isLast = place === groups.length - 1;
    const scores = group.map((clause) => scoreAny(index, clause, { reach, isLast }, holds));
    return scores.length === 0 ? noScores(index) : bestOf(index, scores);
  });
}

function scoreAny(
  index: SearchIndex,
  clause: Clause,
  search: { reach: Reach; isLast: boolean },
  holds: Holds,
): Scores {
  if (clause.kind === 'words') return scoreClause(index, clause, search);
  const isHeld = holds(clause);
  const ofPaper = new Float32Array(index.paperCount);
  const papers: number[] = [];
  for (let paper = 0; paper < index.paperCount; paper += 1) {
    if (!isHeld(paper)) continue;
    ofPaper[paper] = 1;
    papers.push(paper);
  }
  return { ofPaper, papers, isInHead: new Uint8Array(index.paperCount).fill(1), rarity: 1 };
}

function exclusion(
  index: SearchIndex,
  { excluded }: Query,
  holds: Holds,
): (paper: number) => boolean {
  const scores = excluded.map((clause) =>
    scoreAny(index, toTheLetter(clause), { reach: 'exact', isLast: false }, holds),
  );
  return (paper) => scores.some(({ ofPaper }) => (ofPaper[paper] ?? 0) > 0);
}

function toTheLetter(clause: Clause): Clause {
  return clause.kind === 'words' ? { ...clause, isPhrase: true } : clause;
}

/** Adds papers that have enough of the words, by their number or by how telling these are. */
function addSome(
  groups: readonly Scores[],
  bonus: Float32Array,
  add: (paper: number, score: number) => void,
): void {
  const held = new Map<number, { words: number; share: number }>();
  for (const { papers, rarity } of groups) {
    for (const paper of papers) {
      const { words, share } = held.get(paper) ?? { words: 0, share: 0 };
      held.set(paper, { words: words + 1, share: share + rarity });
    }
  }
  const most = [...held.values()].reduce(
    (a, b) => ({
      words: Math.max(a.words, b.words),
      share: Math.max(a.share, b.share),
    }),
    { words: 0, share: 0 },
  );
  for (const [paper, { words, share }] of held) {
    if (words < most.words && share < SHARE * most.share) continue;
    const sum = groups.reduce((total, { ofPaper }) => total + (ofPaper[paper] ?? 0), share);
    add(paper, sum + (bonus[paper] ?? 0));
  }
}
