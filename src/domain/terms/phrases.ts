/**
 * Counts phrases of one to four words in titles and abstracts. A phrase is counted only if its parts are frequent enough,
 * so that the cost is linear in the text.
 */
import { isAcronym, type Acronym } from './acronyms.ts';
import { toRuns, type Word } from './words.ts';

export interface TermDocument {
  readonly id: string;
  /** Plain text. */
  readonly title: string;
  readonly abstract: string;
}

export interface PhraseCount {
  /** Papers that contain it. */
  papers: number;
  /** Papers with it in their title. */
  titles: number;
  /** Index of the last paper counted, so that each counts once. */
  last: number;
  lastTitle: number;
}

export const LONGEST = 4;

/** A document as runs of word keys, those of the title first. */
interface Tokens {
  readonly titleRuns: readonly (readonly string[])[];
  readonly runs: readonly (readonly string[])[];
}

/** The runs of words of a text, with known acronyms spelled out. */
export function spelledOutRuns(
  text: string,
  acronyms: ReadonlyMap<string, Acronym>,
): readonly (readonly Word[])[] {
  return toRuns(text).map((run) =>
    run.flatMap((word) => (isAcronym(word.text) && acronyms.get(word.key)?.words) || [word]),
  );
}

/** Counts the phrases that at least `least` papers contain; `isPart` says which words may be part of one. */
export function countPhrases(
  documents: readonly TermDocument[],
  acronyms: ReadonlyMap<string, Acronym>,
  isPart: (key: string) => boolean,
  least: number,
): ReadonlyMap<string, PhraseCount> {
  const keysOf = (text: string): readonly (readonly string[])[] =>
    spelledOutRuns(text, acronyms).map((run) => run.map(({ key }) => key));
  const tokens = documents.map(({ title, abstract }): Tokens => {
    const titleRuns = keysOf(title);
    return { titleRuns, runs: [...titleRuns, ...keysOf(abstract)] };
  });
  const counts = new Map<string, PhraseCount>();
  for (let length = 1; length <= LONGEST; length += 1) {
    const isCandidate = (word: string): boolean => (length === 1 ? isPart(word) : counts.has(word));
    countLength(tokens, length, isCandidate, counts);
    for (const [phrase, { papers }] of counts) if (papers < least) counts.delete(phrase);
  }
  return counts;
}

function countLength(
  tokens: readonly Tokens[],
  length: number,
  isCandidate: (word: string) => boolean,
  counts: Map<string, PhraseCount>,
): void {
  const hasParts = (run: readonly string[], start: number): boolean =>
    length < 3 ||
    (counts.has(run.slice(start, start + length - 1).join(' ')) &&
      counts.has(run.slice(start + 1, start + length).join(' ')));
  for (const [index, { titleRuns, runs }] of tokens.entries()) {
    for (const [at, run] of runs.entries()) {
      const isTitle = at < titleRuns.length;
      let words = 0;
      for (const [end, word] of run.entries()) {
        words = isCandidate(word) ? words + 1 : 0;
        const start = end - length + 1;
        if (words < length || !hasParts(run, start)) continue;
        count(run.slice(start, end + 1).join(' '), index, isTitle, counts);
      }
    }
  }
}

function count(
  phrase: string,
  index: number,
  isTitle: boolean,
  counts: Map<string, PhraseCount>,
): void {
  const known = counts.get(phrase) ?? { papers: 0, titles: 0, last: -1, lastTitle: -1 };
  if (known.last !== index) known.papers += 1;
  known.last = index;
  if (isTitle && known.lastTitle !== index) {
    known.titles += 1;
    known.lastTitle = index;
  }
  counts.set(phrase, known);
}
