/** The words of a text. */
import { fold } from '../fold.ts';

export interface Word {
  /** For comparison: without case, accents and plural. */
  readonly key: string;
  /** As in the text. */
  readonly text: string;
}

const WORD = /[\p{L}\p{N}]+(?:['’+-][\p{L}\p{N}]+)*/gu;

/** What may separate two words of a phrase. */
const GAP = /^\s+$/u;

/**
 * Runs of words without punctuation between them; a phrase lies within one run.
 * @example toRuns('Rank collapse, explained').map((run) => run.map(({ key }) => key)) // [['rank', 'collapse'], ['explained']]
 */
export function toRuns(text: string): readonly (readonly Word[])[] {
  const runs: Word[][] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const gap = text.slice(end, index);
    const run = runs.at(-1);
    if (run && (gap === ' ' || GAP.test(gap))) run.push(toWord(word));
    else runs.push([toWord(word)]);
    end = index + word.length;
  }
  return runs;
}

/** @example keyOf('Equations') // 'equation' */
export function keyOf(word: string): string {
  const key = fold(word).replaceAll('’', "'").replace(/'s$/, '').replace('isation', 'ization');
  if (/(?:ss|us|is|as)$/.test(key) || key.length < 4) return key;
  if (key.endsWith('ies')) return `${key.slice(0, -3)}y`;
  if (/(?:x|ch|sh|ss)es$/.test(key)) return key.slice(0, -2);
  return key.replace(/s$/, '');
}

/** Caches words, of which a collection has few. */
const words = new Map<string, Word>();

function toWord(text: string): Word {
  const word = words.get(text) ?? { key: keyOf(text), text };
  words.set(text, word);
  return word;
}
