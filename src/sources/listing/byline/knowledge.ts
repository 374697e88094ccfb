/**
 * Counts of a listing's words and names. Abstracts and authors after a comma are certain whatever the split; titles and
 * first authors are learnt from splits that the first pass is sure of. A record never learns from its own split.
 */
import { AUTHORS_SHOWN, splitAuthors, type BylineParts } from '../byline.ts';
import { foldWord } from './name-words.ts';
import { hasInnerBoundary } from './token-shape.ts';

export interface BylineInput {
  readonly parts: BylineParts;
  readonly abstract: string;
}

export interface Split {
  readonly title: string;
  readonly authors: readonly string[];
}

export class Knowledge {
  /** Words in lower case, from abstracts and certain titles. */
  private readonly words = new Map<string, number>();
  /** Words as printed in abstracts and certain titles: `LLMs`, `PyTorch`. */
  private readonly forms = new Map<string, number>();
  private readonly names = new Map<string, number>();
  private readonly fullNames = new Map<string, number>();
  private inputs = 0;
  /** Bylines that cannot show a usual number of authors, wherever the title ends. */
  private unusual = 0;

  /** Whether this is a typed listing, which shows any number of authors. */
  get hasUnusualCounts(): boolean {
    return this.unusual > LEAST_UNUSUAL * this.inputs;
  }

  /** Learns what is certain whatever the split. */
  learnInput({ parts, abstract }: BylineInput): void {
    this.inputs += 1;
    if (hasUnusualCount(parts)) this.unusual += 1;
    for (const word of wordsOf(abstract)) this.addWord(word, 1);
    for (const author of certainAuthors(parts)) this.addName(author, 1);
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

/** In a copied listing of thousands, a few bylines seem to show more authors than they do. */
const LEAST_UNUSUAL = 0.01;

/** Words without surrounding punctuation; hyphenated words whole and in parts. */
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

/** Authors after a comma in whom there can be no boundary. */
export function certainAuthors(parts: BylineParts): readonly string[] {
  const others = splitAuthors(parts.core).slice(1);
  const usual = others.slice(1 - AUTHORS_SHOWN);
  const isCut = parts.truncated && usual.length === AUTHORS_SHOWN - 1;
  const certain = isCut
    ? usual.filter((name) => !hasInnerBoundary(name))
    : usual.filter(looksWhole);
  return [...others.slice(others.length - wholeNamesAtEnd(others), 1 - AUTHORS_SHOWN), ...certain];
}

function hasUnusualCount({ core, truncated }: BylineParts): boolean {
  const others = splitAuthors(core).slice(1);
  return truncated ? others.length < AUTHORS_SHOWN - 1 : wholeNamesAtEnd(others) >= AUTHORS_SHOWN;
}

function wholeNamesAtEnd(segments: readonly string[]): number {
  const last = segments.findLastIndex((segment) => !looksWhole(segment));
  return segments.length - 1 - last;
}

/** Two to five tokens, each a capitalised word or an initial, without a boundary inside. */
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
