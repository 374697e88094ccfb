/** The key phrases of a collection, found in its titles and abstracts by the rules of choose-terms.ts. */
import { z } from 'zod';
import { toSlug, uniqueSlug } from '../slug.ts';
import { findAcronyms, isAcronym, type Acronym } from './acronyms.ts';
import { chooseTerms, LEAST_PAPERS } from './choose-terms.ts';
import { countPhrases, LONGEST, spelledOutRuns, type TermDocument } from './phrases.ts';
import { GENERAL_WORDS, STOP_WORDS } from './stop-words.ts';
import { toRuns, type Word } from './words.ts';

const phrasesSchema = z.array(z.string().min(1)).default([]);

/** content/terms.yaml: where the maintainer overrules the rules. */
export const termsSchema = z.strictObject({
  stop: phrasesSchema.describe('Words that no key phrase contains, on top of the built-in ones.'),
  added: phrasesSchema.describe('Phrases that are key phrases wherever two papers have them.'),
  hidden: phrasesSchema.describe('Phrases that are not key phrases.'),
});

export type TermSettings = z.infer<typeof termsSchema>;

export interface Term {
  /** Part of the address: `rank-collapse`. */
  readonly id: string;
  /** As most abstracts spell it: `rank collapse`, `stochastic differential equation (SDE)`. */
  readonly label: string;
  /** Ids of the papers that contain it, in the order of the documents. */
  readonly papers: readonly string[];
}

export interface TermIndex {
  /** Best first. */
  readonly terms: readonly Term[];
  /** Terms of a paper, best first, by the paper's id. */
  readonly byPaper: ReadonlyMap<string, readonly Term[]>;
}

export function findTerms(
  documents: readonly TermDocument[],
  settings: TermSettings = { stop: [], added: [], hidden: [] },
): TermIndex {
  const acronyms = findAcronyms(documents.map(({ abstract }) => abstract));
  const phraseOf = (text: string): string => phraseKey(toRuns(text).flat());
  const short = new Map([...acronyms.values()].map((each) => [phraseKey(each.words), each.text]));
  const named = (phrases: readonly string[]): ReadonlySet<string> => new Set(phrases.map(phraseOf));
  const [stop, added, hidden] = [
    named(settings.stop),
    named(settings.added),
    named(settings.hidden),
  ];
  const addedWords = new Set([...added].flatMap((phrase) => phrase.split(' ')));
  const isPart = (key: string): boolean =>
    addedWords.has(key) || !(STOP_WORDS.has(key) || stop.has(key) || /^[\d\p{P}]+$/u.test(key));
  const phrases = chooseTerms(countPhrases(documents, acronyms, isPart, LEAST_PAPERS), {
    papers: documents.length,
    isGeneral: (word) => GENERAL_WORDS.has(word),
    isAcronym: (phrase) => short.has(phrase),
    isAdded: (phrase) => added.has(phrase),
    isHidden: (phrase) => hidden.has(phrase),
  });
  return indexTerms(documents, phrases, acronyms, short);
}

/** Finds the papers of each phrase, and its most frequent spelling. */
function indexTerms(
  documents: readonly TermDocument[],
  phrases: readonly string[],
  acronyms: ReadonlyMap<string, Acronym>,
  short: ReadonlyMap<string, string>,
): TermIndex {
  const found = new Map(phrases.map((phrase) => [phrase, new Sightings()]));
  const starts = new Set(phrases.map((phrase) => phrase.split(' ')[0] ?? ''));
  for (const { id, title, abstract } of documents) {
    for (const [text, isTitle] of [
      [title, true],
      [abstract, false],
    ] as const) {
      for (const words of phrasesOf(spelledOutRuns(text, acronyms), starts)) {
        found.get(phraseKey(words))?.add(id, words.map((word) => word.text).join(' '), isTitle);
      }
    }
  }
  const ids = new Set<string>();
  const ranked = [...found].map(([phrase, sightings]): Term => {
    const id = uniqueSlug(toSlug(phrase) || 'term', ids);
    ids.add(id);
    const acronym = short.get(phrase);
    const label = sightings.label();
    return {
      id,
      label: acronym === undefined ? label : `${label} (${acronym})`,
      papers: [...sightings.papers],
    };
  });
  const byPaper = new Map<string, Term[]>();
  for (const term of ranked) {
    for (const paper of term.papers) byPaper.set(paper, [...(byPaper.get(paper) ?? []), term]);
  }
  return { terms: ranked, byPaper };
}

/** Where a phrase occurs and how it is spelled there. */
class Sightings {
  readonly papers = new Set<string>();
  readonly #inTitles = new Map<string, number>();
  readonly #inAbstracts = new Map<string, number>();

  add(paper: string, text: string, isTitle: boolean): void {
    this.papers.add(paper);
    const spellings = isTitle ? this.#inTitles : this.#inAbstracts;
    const spelling = isTitle ? withoutTitleCase(text) : text;
    spellings.set(spelling, (spellings.get(spelling) ?? 0) + 1);
  }

  /** The most frequent spelling, if possible without the capital that begins a sentence. */
  label(): string {
    const spellings = this.#inAbstracts.size > 0 ? this.#inAbstracts : this.#inTitles;
    const byLetters = [...Map.groupBy(spellings, ([text]) => text.toLowerCase())].map(
      ([letters, group]) => ({
        letters,
        texts: group.map(([text]) => text),
        count: group.reduce((sum, [, times]) => sum + times, 0),
      }),
    );
    const [best] = byLetters.toSorted(
      (a, b) =>
        b.count - a.count ||
        a.letters.length - b.letters.length ||
        (a.letters < b.letters ? -1 : 1),
    );
    return best?.texts.toSorted((a, b) => capitals(a) - capitals(b) || (a < b ? -1 : 1))[0] ?? '';
  }
}

function capitals(text: string): number {
  return text.match(/\p{Lu}/gu)?.length ?? 0;
}

/** Phrases that begin with one of `starts`. */
function* phrasesOf(
  runs: readonly (readonly Word[])[],
  starts: ReadonlySet<string>,
): Iterable<readonly Word[]> {
  for (const run of runs) {
    for (const [start, { key }] of run.entries()) {
      if (!starts.has(key)) continue;
      const longest = Math.min(LONGEST, run.length - start);
      for (let length = 1; length <= longest; length += 1) yield run.slice(start, start + length);
    }
  }
}

function phraseKey(words: readonly Word[]): string {
  return words.map(({ key }) => key).join(' ');
}

/** @example withoutTitleCase('Textured 3D Meshes') // 'textured 3D meshes' */
function withoutTitleCase(text: string): string {
  return text.replaceAll(/[^\s-]+/g, (word) =>
    isAcronym(word) || /^.\P{Ll}/u.test(word) ? word : word.toLowerCase(),
  );
}
