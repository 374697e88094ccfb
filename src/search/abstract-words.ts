/**
 * Abstracts with their words, as the results show passages of them. While somebody types, the same papers are shown
 * again and again: those read last are kept.
 */
import { keepRecent } from './recent.ts';
import type { SearchIndex } from './search-index.ts';
import { readText } from './text-stream.ts';
import { wordsOf, type Word } from './words.ts';

export interface AbstractWords {
  readonly text: string;
  readonly words: readonly Word[];
}

const recent = keepRecent<AbstractWords>(200);

/** Empty until part two of the index is loaded. */
export function abstractWords(index: SearchIndex, paper: number): AbstractWords {
  const { abstracts } = index;
  if (abstracts === undefined) return { text: '', words: [] };
  return recent(index, String(paper), () => {
    const text = readText(abstracts, paper);
    return { text, words: wordsOf(text) };
  });
}
