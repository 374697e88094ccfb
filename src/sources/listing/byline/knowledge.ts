/**
 * What a listing teaches about its own words and names. Abstracts and the authors behind a comma are sure
 * whatever the split; titles and first authors are learnt from splits that a first pass is sure of. A record
 * never learns from its own split.
 */
import { AUTHORS_SHOWN, splitAuthors, type BylineParts } from '../byline.ts';
import { foldWord } from './name-words.ts';
import { hasInnerJoint } from './token-shape.ts';

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
  private readonly fullNames = new Map<string, number>();
  private inputs = 0;
  /** Bylines that cannot show a usual number of authors, wherever the title ends. */
  private unusual = 0;

  /** True when this is a typed listing, which shows any number of authors. */
  get hasUnusualCounts(): boolean {
    return this.unusual > LEAST_UNUSUAL * this.inputs;
  }

  /** Learns what is sure whatever the split. */
  learnInput({ parts, abstract }: BylineInput): void {
    this.inputs += 1;
    if (hasUnusualCount(parts)) this.unusual += 1;
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
    add(this.fullNames, foldWord(author), weight);
  }
}

/** In a copied listing of thousands, a few bylines can look as if they showed more authors than they do. */
const LEAST_UNUSUAL = 0.01;

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
export function sureAuthors(parts: BylineParts): readonly string[] {
  const behind = splitAuthors(parts.core).slice(1);
  const usual = behind.slice(1 - AUTHORS_SHOWN);
  const isCut = parts.truncated && usual.length === AUTHORS_SHOWN - 1;
  const sure = isCut ? usual.filter((name) => !hasInnerJoint(name)) : usual.filter(looksWhole);
  return [...behind.slice(behind.length - wholeNamesAtEnd(behind), 1 - AUTHORS_SHOWN), ...sure];
}

function hasUnusualCount({ core, truncated }: BylineParts): boolean {
  const behind = splitAuthors(core).slice(1);
  return truncated ? behind.length < AUTHORS_SHOWN - 1 : wholeNamesAtEnd(behind) >= AUTHORS_SHOWN;
}

function wholeNamesAtEnd(segments: readonly string[]): number {
  const last = segments.findLastIndex((segment) => !looksWhole(segment));
  return segments.length - 1 - last;
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
