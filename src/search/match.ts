/**
 * The papers that match a query, best first. Three passes, each only when the one before found little: every word as
 * typed (the last one may be a prefix); similar words too; finally papers that have only some of the words.
 */
import { matchesFilter } from './filters.ts';
import { similarTerms } from './similar-terms.ts';
import type { Clause, Query } from './query.ts';
import { bestOf, scoreClause, sumOf, type Fuzziness, type Scores } from './score-clause.ts';
import {
  exactRange,
  papersWith,
  prefixRange,
  type SearchIndex,
  type TermRange,
} from './search-index.ts';

export interface Matches {
  readonly papers: readonly number[];
  /** `some`: no paper has all words. */
  readonly has: 'all' | 'some';
  /** Whether a paper has every word as typed. */
  readonly isExact: (paper: number) => boolean;
}

/** With fewer papers than this, similar words are tried as well. */
const ENOUGH = 4;

/** Ranks papers that have all words as typed above all others. */
const EXACT = 1000;

/** Bonus where a query of up to three words occurs as a phrase, and again for each word more. */
const PHRASE = 4;

/** Longer queries are pasted text, in which typos are not expected. */
const MAX_FUZZY_WORDS = 24;

/** A paper that lacks a word must have this share of the rarity that the best one has. */
const MIN_SHARE = 0.6;

export function matchPapers(index: SearchIndex, { groups, excluded }: Query): Matches {
  const { paperCount } = index;
  const exclusions = excluded.map((clause) =>
    scoreAny(index, asPhrase(clause), { isNear: false, isLast: false }),
  );
  const scores = new Float32Array(paperCount);
  const papers: number[] = [];
  const add = (paper: number, score: number): void => {
    if ((scores[paper] ?? 0) > 0) return;
    if (exclusions.some(({ ofPaper }) => (ofPaper[paper] ?? 0) > 0)) return;
    scores[paper] = score;
    papers.push(paper);
  };
  const finish = (has: Matches['has']): Matches => ({
    papers: papers.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b),
    has,
    isExact: (paper) => (scores[paper] ?? 0) >= EXACT,
  });
  if (groups.length === 0) {
    for (let paper = 0; paper < paperCount; paper += 1) add(paper, EXACT);
    return finish('all');
  }
  const bonus = phraseBonus(index, groups);
  for (const isNear of [false, true]) {
    const each = groups.map((group, at) => {
      const isLast = at === groups.length - 1;
      return bestOf(
        index,
        group.map((clause) =>
          scoreAny(index, clause, { isNear: isNear && groups.length <= MAX_FUZZY_WORDS, isLast }),
        ),
      );
    });
    const all = sumOf(index, each, 1);
    for (const paper of all.papers) {
      const score = (all.ofPaper[paper] ?? 0) + (bonus[paper] ?? 0);
      add(paper, score + (isNear ? 1 : EXACT));
    }
    if (papers.length >= (isNear ? 1 : ENOUGH)) return finish('all');
    if (isNear && groups.length > 1) addPartialMatches(each, bonus, add);
  }
  return finish('some');
}

function scoreAny(index: SearchIndex, clause: Clause, fuzziness: Fuzziness): Scores {
  if (clause.kind === 'words') return scoreClause(index, clause, fuzziness);
  const isMet = matchesFilter(index, clause.condition);
  const ofPaper = Float32Array.from({ length: index.paperCount }, (_, paper) => +isMet(paper));
  const papers = [...ofPaper.keys()].filter(isMet);
  return { ofPaper, papers, rarity: 1 };
}

function asPhrase(clause: Clause): Clause {
  return clause.kind === 'words' ? { ...clause, isPhrase: true } : clause;
}

/** For papers that have all words of the query as a phrase in one field; names in either order. */
function phraseBonus(index: SearchIndex, groups: Query['groups']): Float32Array {
  const bonus = new Float32Array(index.paperCount);
  const words = groups.map((group) =>
    group.flatMap((clause) => (clause.kind === 'words' ? clause.terms : [])),
  );
  if (words.length < 2 || groups.some((group, at) => group.length > 1 || words[at]?.length === 0)) {
    return bonus;
  }
  const terms = words.flat();
  const ranges = terms.map((term) => rangeOf(index, term));
  const ofNames = ranges.map((range, at) =>
    terms[at]?.length === 1 ? prefixRange(index, terms[at]) : range,
  );
  for (const field of index.fields) {
    const orders = field.name === 'author' ? [ofNames, ofNames.toReversed()] : [ranges];
    for (const paper of new Set(orders.flatMap((order) => [...papersWith(field, order)]))) {
      bonus[paper] = (bonus[paper] ?? 0) + PHRASE * Math.max(1, terms.length - 2);
    }
  }
  return bonus;
}

/** The term itself, or else the terms that begin with it, or else the most similar term. */
function rangeOf(index: SearchIndex, word: string): TermRange {
  const exact = exactRange(index, word);
  const range = exact.to > exact.from ? exact : prefixRange(index, word);
  if (range.to > range.from) return range;
  const [nearest] = similarTerms(index, word, false);
  return nearest === undefined ? range : { from: nearest.term, to: nearest.term + 1 };
}

/** Adds papers that have enough of the words, weighted by rarity. */
function addPartialMatches(
  groups: readonly Scores[],
  bonus: Float32Array,
  add: (paper: number, score: number) => void,
): void {
  const shares = new Map<number, number>();
  for (const { papers, rarity } of groups) {
    for (const paper of papers) shares.set(paper, (shares.get(paper) ?? 0) + rarity);
  }
  const best = [...shares.values()].reduce((a, b) => Math.max(a, b), 0);
  for (const [paper, share] of shares) {
    if (share < MIN_SHARE * best) continue;
    const sum = groups.reduce((total, { ofPaper }) => total + (ofPaper[paper] ?? 0), share);
    add(paper, sum + (bonus[paper] ?? 0));
  }
}
