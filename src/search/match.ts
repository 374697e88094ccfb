/**
 * The papers that match a query, best first. Three passes, each only when the one before found little: every word
 * to the letter (the last one may be a beginning); near spellings too; at last papers that have only some words.
 */
import type { Clause, ConditionClause, Query, WordsClause } from './query.ts';
import { scoreClause, sequenceKeys, type Reach, type Scores } from './score-words.ts';
import type { SearchIndex } from './search-index.ts';
import type { TermRange } from './vocabulary.ts';

export interface Matches {
  readonly papers: readonly number[];
  readonly scores: Float32Array;
  /** How the papers were found: with all words, or with some of them. */
  readonly has: 'all' | 'some';
  /** Whether a paper has every word as it was typed. */
  readonly isToTheLetter: (paper: number) => boolean;
}

/** With fewer papers than this, near spellings are looked for as well. */
const ENOUGH = 4;

/** Papers found to the letter stand before all others. */
const TO_THE_LETTER = 1000;

/** What two words that stand side by side, as they were typed, add to their score. */
const SIDE_BY_SIDE = 0.6;

/** What the whole query adds where it stands in one piece. */
const IN_ONE_PIECE = 4;

/** A paper that has not all words must have this share of what the best one has. */
const SHARE = 0.6;

type Holds = (condition: ConditionClause) => (paper: number) => boolean;

export function matchPapers(index: SearchIndex, query: Query, holds: Holds): Matches {
  const all = { papers: everyPaper(index), scores: new Float32Array(index.paperCount) };
  const isExcluded = exclusion(index, query, holds);
  const finish = (scores: Float32Array, has: 'all' | 'some'): Matches => {
    for (const paper of all.papers) if (isExcluded(paper)) scores[paper] = 0;
    const papers = all.papers.filter((paper) => (scores[paper] ?? 0) > 0);
    papers.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
    const isToTheLetter = (paper: number): boolean => (scores[paper] ?? 0) >= TO_THE_LETTER;
    return { papers, scores, has, isToTheLetter };
  };
  if (query.groups.length === 0) return finish(all.scores.fill(TO_THE_LETTER), 'all');

  const scores = all.scores;
  let some: Float32Array = scores;
  for (const reach of ['exact', 'near', 'far'] as const) {
    const groups = scoreGroups(index, query, reach, holds);
    const bonus = sideBySide(index, query, groups);
    for (const paper of all.papers) {
      if ((scores[paper] ?? 0) > 0) continue;
      const total = sumIfAll(groups, paper);
      if (total > 0)
        scores[paper] = total + (bonus[paper] ?? 0) + (reach === 'exact' ? TO_THE_LETTER : 1);
    }
    const found = finish(scores, 'all');
    if (found.papers.length >= ENOUGH || (reach === 'near' && found.papers.length > 0))
      return found;
    some = someWords(groups, bonus, index.paperCount);
    if (reach === 'far' && found.papers.length > 0) return found;
  }
  return query.groups.length > 1 ? finish(some, 'some') : finish(scores, 'all');
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
    const [first, ...others] = scores;
    if (first === undefined || others.length === 0) return first ?? none(index);
    return {
      ofPaper: first.ofPaper.map((score, paper) =>
        Math.max(score, ...others.map(({ ofPaper }) => ofPaper[paper] ?? 0)),
      ),
      rarity: Math.max(...scores.map(({ rarity }) => rarity)),
    };
  });
}

function scoreAny(
  index: SearchIndex,
  clause: Clause,
  options: { reach: Reach; isLast: boolean },
  holds: Holds,
): Scores {
  if (clause.kind === 'words') return scoreClause(index, clause, options);
  const isHeld = holds(clause);
  return {
    ofPaper: Float32Array.from({ length: index.paperCount }, (_none, paper) =>
      Number(isHeld(paper)),
    ),
    rarity: 1,
  };
}

function exclusion(
  index: SearchIndex,
  { excluded }: Query,
  holds: Holds,
): (paper: number) => boolean {
  const scores = excluded.map((clause) =>
    scoreAny(index, asPhrase(clause), { reach: 'exact', isLast: false }, holds),
  );
  return (paper) => scores.some(({ ofPaper }) => (ofPaper[paper] ?? 0) > 0);
}

/** What is excluded is excluded to the letter. */
function asPhrase(clause: Clause): Clause {
  return clause.kind === 'words' ? { ...clause, isPhrase: true } : clause;
}

/** For each paper what words of the query that stand side by side in one of its fields add to its score. */
function sideBySide(
  index: SearchIndex,
  { groups }: Query,
  scores: readonly Scores[],
): Float32Array {
  const bonus = new Float32Array(index.paperCount);
  for (let place = 0; place + 1 < groups.length; place += 1) {
    const left = onlyWords(groups[place]);
    const right = onlyWords(groups[place + 1]);
    if (left === undefined || right === undefined) continue;
    const worth =
      SIDE_BY_SIDE * Math.min(scores[place]?.rarity ?? 0, scores[place + 1]?.rarity ?? 0);
    const ranges = [rangeOf(index, left.terms.at(-1)), rangeOf(index, right.terms[0])];
    for (const field of index.fields) {
      const orders = field.name === 'author' ? [ranges, ranges.toReversed()] : [ranges];
      const papers = new Set(
        orders.flatMap((order) => sequenceKeys(field, order).map((key) => key >>> 16)),
      );
      for (const paper of papers) bonus[paper] = (bonus[paper] ?? 0) + worth;
    }
  }
  for (const paper of inOnePiece(index, groups)) bonus[paper] = (bonus[paper] ?? 0) + IN_ONE_PIECE;
  return bonus;
}

/** Papers in which all words of the query stand side by side, as they were typed. */
function inOnePiece(index: SearchIndex, groups: Query['groups']): ReadonlySet<number> {
  const clauses = groups.map(onlyWords);
  if (clauses.length < 2 || clauses.includes(undefined)) return new Set();
  const ranges = clauses
    .flatMap((clause) => clause?.terms ?? [])
    .map((term) => rangeOf(index, term));
  return new Set(
    index.fields.flatMap((field) => sequenceKeys(field, ranges).map((key) => key >>> 16)),
  );
}

function onlyWords(group: readonly Clause[] | undefined): WordsClause | undefined {
  const [clause] = group ?? [];
  return group?.length === 1 && clause?.kind === 'words' ? clause : undefined;
}

function rangeOf({ vocabulary }: SearchIndex, term = ''): TermRange {
  const exact = vocabulary.exactly(term);
  return exact.to > exact.from ? exact : vocabulary.startingWith(term);
}

function sumIfAll(groups: readonly Scores[], paper: number): number {
  let sum = 0;
  for (const { ofPaper } of groups) {
    const score = ofPaper[paper] ?? 0;
    if (score === 0) return 0;
    sum += score;
  }
  return sum;
}

/** Scores of papers that have enough of the words, measured by how telling these are. */
function someWords(
  groups: readonly Scores[],
  bonus: Float32Array,
  paperCount: number,
): Float32Array {
  const held = Float32Array.from({ length: paperCount }, (_none, paper) =>
    groups.reduce((sum, { ofPaper, rarity }) => sum + ((ofPaper[paper] ?? 0) > 0 ? rarity : 0), 0),
  );
  const most = held.reduce((a, b) => Math.max(a, b), 0);
  return held.map((share, paper) => {
    if (share === 0 || share < SHARE * most) return 0;
    return (
      groups.reduce((sum, { ofPaper }) => sum + (ofPaper[paper] ?? 0), share) + (bonus[paper] ?? 0)
    );
  });
}

function everyPaper({ paperCount }: SearchIndex): number[] {
  return Array.from({ length: paperCount }, (_none, paper) => paper);
}

function none({ paperCount }: SearchIndex): Scores {
  return { ofPaper: new Float32Array(paperCount), rarity: 0 };
}
