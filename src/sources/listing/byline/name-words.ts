/** Words that distinguish names from titles, in any listing. */
import words from './words.json' with { type: 'json' };
import { wordSet } from '../../../domain/look-up.ts';
import { FAMILY_CONJUNCTIONS, FAMILY_PARTICLES } from '../../../domain/name-parts.ts';

/** Lower-case words inside a name. */
export const PARTICLES: ReadonlySet<string> = new Set([
  ...FAMILY_PARTICLES,
  ...FAMILY_CONJUNCTIONS,
  'the',
]);

/** Starts of a word after which a capital belongs to the same word: McDonald, DeVries. */
export const CAMEL_PREFIXES = wordSet(words.camelPrefixes);

/** The most common Chinese family names, simplified and traditional. */
export const CHINESE_FAMILY_NAMES: ReadonlySet<string> = new Set(words.chineseFamilyNames);

/** Syllables of Korean given names, which some write as one word with two capitals: YoungJae. */
export const KOREAN_SYLLABLES = wordSet(words.koreanSyllables);

/** Words that no title ends with and no name contains. */
export const STOP_WORDS = wordSet(words.stopWords);

/** Experiments that sign papers as groups. */
export const GROUP_NAMES = wordSet(words.groupNames);

/** @example foldWord('Möbius') // 'mobius' */
export function foldWord(word: string): string {
  if (/^[\w .'-]*$/.test(word)) return word.toLowerCase();
  return word
    .normalize('NFD')
    .replaceAll(/[\p{M}{}]|\\[A-Za-z"'`^~=.]/gu, '')
    .toLowerCase();
}
