/**
 * Which phrases are terms. The rule, in the words of the page that lists them: a term is a phrase of up to four words
 * that stands in at least two papers and at most three tenths of them, has no stop word, ends in a noun as far as its
 * ending tells, and is no mere part of a longer term. It stands in a title, or in three papers, or the papers
 * have an acronym for it; a single word stands in a title; a phrase of words that mean little alone, such as “rank
 * collapse”, stands in two titles.
 */
import type { PhraseCount } from './phrases.ts';

/** Papers that a term has at least, and the share of all papers that it has at most. */
export const LEAST_PAPERS = 2;
const LARGEST_SHARE = 0.3;

/** Papers in which a phrase of several words is a term without a title or an acronym. */
const FREQUENT = 3;

/** Share of a phrase's papers from which a longer phrase takes its place. */
const SAME = 0.7;

/** Terms of a collection: at most one for so many papers, once there are more than `FEW`. */
const PAPERS_A_TERM = 5;
const FEW = 100;

/** Endings of adjectives, adverbs and participles, which no term ends in. */
const NO_NOUN =
  /(?:able|al|ally|ary|ed|free|ful|ible|ic|ive|less|ly|ous|ular|wise)$|^(?:convex|continuous-time|dense|double|flat|global|hidden|random|smooth|sparse|unbiased|zero)$/;

/** As far as its ending tells. */
export function mayBeNoun(word: string): boolean {
  return !NO_NOUN.test(word);
}

export interface TermRule {
  readonly papers: number;
  readonly isGeneral: (word: string) => boolean;
  readonly isAcronym: (phrase: string) => boolean;
  readonly isAdded: (phrase: string) => boolean;
  readonly isHidden: (phrase: string) => boolean;
}

/** The terms among counted phrases, the best first. */
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
  if (papers < LEAST_PAPERS || papers > Math.max(FREQUENT, rule.papers * LARGEST_SHARE))
    return false;
  if (rule.isAcronym(phrase)) return true;
  const isGeneral = words.every((word) => rule.isGeneral(word) || word.length < 3);
  if (isGeneral) return words.length > 1 && titles >= LEAST_PAPERS;
  if (!mayBeNoun(last) || /ly$/.test(words[0] ?? '')) return false;
  return titles > 0 || (words.length > 1 && papers >= FREQUENT);
}

/** Phrases whose papers nearly all have a longer candidate. */
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

/** Titles count most, then papers; of equals the longer phrase says more. */
function score(phrase: string, candidates: ReadonlyMap<string, PhraseCount>): number {
  const { titles, papers } = candidates.get(phrase) ?? { titles: 0, papers: 0 };
  return (2 * titles + papers) * Math.sqrt(phrase.split(' ').length);
}
