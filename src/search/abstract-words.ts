/**
 * Abstracts with their words, as the results show passages of them. While somebody types, the same papers are shown
 * again and again: those read last are kept.
 */
import type { SearchIndex } from './search-index.ts';
import { readText } from './text-stream.ts';
import { wordsOf, type Word } from './words.ts';

export interface AbstractWords {
  readonly text: string;
  readonly words: readonly Word[];
}

const KEPT = 200;

const read = new WeakMap<SearchIndex, Map<number, AbstractWords>>();

/** Empty until part two of the index is loaded. */
export function abstractWords(index: SearchIndex, paper: number): AbstractWords {
  if (index.abstracts === undefined) return { text: '', words: [] };
  const kept = read.get(index) ?? new Map<number, AbstractWords>();
  read.set(index, kept);
  const known = kept.get(paper);
  if (known !== undefined) return known;
  const text = readText(index.abstracts, paper);
  const abstract = { text, words: wordsOf(text) };
  if (kept.size >= KEPT) kept.clear();
  kept.set(paper, abstract);
  return abstract;
}
