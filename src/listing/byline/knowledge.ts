/**
 * What a listing teaches about its own words and names. Abstracts and the authors behind a comma are sure
 * whatever the split; titles and first authors are learnt from splits that a first pass is sure of. A record
 * never learns from its own split.
 */
import { AUTHORS_SHOWN, splitAuthors, type BylineParts } from '../byline.ts';
import { foldWord } from './name-words.ts';

export interface BylineInput {
  readonly parts: BylineParts;
  readonly abstract: string;
}

/** A split as learnt from or left out. */
export interface Split {
  readonly title: string;
  readonly authors: readonly string[];
}

export class Knowledge {
  /** Words in lower case in abstracts and sure titles. */
  private readonly words = new Map<string, number>();
  /** Words as printed in abstracts and sure titles: `LLMs`, `PyTorch`. */
  private readonly forms = new Map<string, number>();
  private readonly names = new Map<string, number>();
  private readonly givens = new Map<string, number>();
  private readonly families = new Map<string, number>();
  private readonly fullNames = new Map<string, number>();

  /** Learns what is sure whatever the split. */
  learnInput({ parts, abstract }: BylineInput): void {
    for (const word of wordsOf(abstract)) this.addWord(word, 1);
    for (const author of sureAuthors(parts)) this.addName(author, 1);
  }

  /** Learns a split, or unlearns it with `weight` -1. */
  learnSplit({ title, authors }: Split, weight: 1 | -1): void {
    for (const word of wordsOf(title)) this.addWord(word, weight);
    const [first] = authors;
    if (first !== undefined) this.addName(first, weight);
  }

  wordCount(word: string): number {
    return this.words.get(word.toLowerCase()) ?? 0;
  }

  formCount(form: string): number {
    return this.forms.get(form) ?? 0;
  }

  nameCount(token: string): number {
    return this.names.get(foldWord(token)) ?? 0;
  }

  givenCount(token: string): number {
    return this.givens.get(foldWord(token)) ?? 0;
  }

  familyCount(token: string): number {
    return this.families.get(foldWord(token)) ?? 0;
  }

  fullNameCount(name: string): number {
    return this.fullNames.get(foldWord(name)) ?? 0;
  }

  private addWord(word: string, weight: number): void {
    add(this.forms, word, weight);
    if (!/^\p{Lu}/u.test(word)) add(this.words, word.toLowerCase(), weight);
  }

  private addName(author: string, weight: number): void {
    const tokens = author.split(' ').filter((token) => /\p{L}{2}/u.test(token));
    for (const token of tokens) add(this.names, foldWord(token), weight);
    const [given] = tokens;
    const family = tokens.at(-1);
    if (given !== undefined && tokens.length > 1) add(this.givens, foldWord(given), weight);
    if (family !== undefined) add(this.families, foldWord(family), weight);
    add(this.fullNames, foldWord(author), weight);
  }
}

/** Words with the punctuation around them taken off; hyphenated words as wholes and in parts. */
export function wordsOf(text: string): readonly string[] {
  return text.split(' ').flatMap((token) => {
    const word = bareWord(token);
    if (word === '') return [];
    return word.includes('-') ? [word, ...word.split('-').filter((part) => part !== '')] : [word];
  });
}

/** @example bareWord('(LLMs),') // 'LLMs' */
export function bareWord(token: string): string {
  if (/^\w+$/.test(token)) return token;
  return token.replace(/^[^\p{L}\p{N}]+/u, '').replace(/[^\p{L}\p{N}]{1,20}$/u, '');
}

/** Authors after a comma that no joint can be in. */
export function sureAuthors({ core, truncated }: BylineParts): readonly string[] {
  const segments = splitAuthors(core);
  if (truncated) return segments.length < AUTHORS_SHOWN ? [] : segments.slice(1 - AUTHORS_SHOWN);
  return segments
    .slice(1)
    .slice(1 - AUTHORS_SHOWN)
    .filter(looksWhole);
}

/** Two to five tokens, each a capitalised word or an initial, with no joint inside. */
function looksWhole(segment: string): boolean {
  return /^\p{Lu}[\p{Ll}.'’-]*(?:-\p{Lu}\p{Ll}*)*(?: \p{Lu}[\p{Ll}.'’-]*(?:-\p{Lu}\p{Ll}*)*){1,4}$/u.test(
    segment,
  );
}

function add(counts: Map<string, number>, key: string, weight: number): void {
  const count = (counts.get(key) ?? 0) + weight;
  if (count > 0) counts.set(key, count);
  else counts.delete(key);
}
