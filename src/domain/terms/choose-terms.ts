/**
 * Which phrases are terms. A term is a phrase of up to four words that occurs in at least two papers and at most three
 * tenths of them, has no stop word, ends in what looks like a noun, and is not just part of a longer term. It occurs in a
 * title, or in three papers, or has an acronym; a single word occurs in a title; a phrase of general words, such as “rank
 * collapse”, occurs in two titles.
 */
import type { PhraseCount } from './phrases.ts';

/** Fewest papers of a term, and its largest share of all papers. */
export const LEAST_PAPERS = 2;
const LARGEST_SHARE = 0.3;

/** In this many papers a phrase of several words is a term even without a title or acronym. */
const FREQUENT = 3;

/** A longer phrase replaces its part if it occurs in this share of the part's papers. */
const SAME = 0.7;

/** Beyond `FEW` terms, a collection has at most one for this many papers. */
const PAPERS_A_TERM = 5;
const FEW = 100;

/** Adjectives, adverbs and participles, by their ending. */
const NOT_A_NOUN =
  /(?:able|al|ally|ary|ed|free|ful|ible|ic|ive|less|ly|ous|ular|wise)$|^(?:convex|continuous-time|dense|double|flat|global|hidden|random|smooth|sparse|unbiased|zero)$/;

/** Judges by the ending. */
export function mayBeNoun(word: string): boolean {
  return !NOT_A_NOUN.test(word);
}

export interface TermRule {
  readonly papers: number;
  readonly isGeneral: (word: string) => boolean;
  readonly isAcronym: (phrase: string) => boolean;
  readonly isAdded: (phrase: string) => boolean;
  readonly isHidden: (phrase: string) => boolean;
}

/** The terms among counted phrases, best first. */
export function chooseTerms(
  counts: ReadonlyMap<string, PhraseCount>,
  rule: TermRule,
): readonly string[] {
  const candidates = new Map(
    [...counts].filter(
      ([phrase, count]) =>
        !rule.isHidden(phrase) && (rule.isAdded(phrase) || isTerm(phrase, count, rule)),
    ),
  );
  const parts = partsOfLonger(candidates);
  const limit = Math.max(FEW, Math.floor(rule.papers / PAPERS_A_TERM));
  const scored = [...candidates.keys()]
    .filter((phrase) => rule.isAdded(phrase) || !parts.has(phrase))
    .toSorted((a, b) => score(b, candidates) - score(a, candidates) || (a < b ? -1 : 1));
  return scored.filter((phrase, rank) => rank < limit || rule.isAdded(phrase));
}

function isTerm(phrase: string, { papers, titles }: PhraseCount, rule: TermRule): boolean {
  const words = phrase.split(' ');
  const last = words.at(-1) ?? '';
  if (papers > Math.max(FREQUENT, rule.papers * LARGEST_SHARE)) return false;
  if (rule.isAcronym(phrase)) return true;
  const isGeneral = words.every((word) => rule.isGeneral(word) || word.length < 3);
  if (isGeneral) return words.length > 1 && titles >= LEAST_PAPERS;
  if (!mayBeNoun(last) || /ly$/.test(words[0] ?? '')) return false;
  return titles > 0 || (words.length > 1 && papers >= FREQUENT);
}

/** Phrases that occur mostly as part of a longer candidate. */
function partsOfLonger(candidates: ReadonlyMap<string, PhraseCount>): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const [phrase, { papers }] of candidates) {
    const words = phrase.split(' ');
    for (let length = 1; length < words.length; length += 1) {
      for (let start = 0; start + length <= words.length; start += 1) {
        const part = words.slice(start, start + length).join(' ');
        const whole = candidates.get(part);
        if (whole && papers >= SAME * whole.papers) parts.add(part);
      }
    }
  }
  return parts;
}

/** Titles count most, then papers; longer phrases count more. */
function score(phrase: string, candidates: ReadonlyMap<string, PhraseCount>): number {
  const { titles, papers } = candidates.get(phrase) ?? { titles: 0, papers: 0 };
  return (2 * titles + papers) * Math.sqrt(phrase.split(' ').length);
}
