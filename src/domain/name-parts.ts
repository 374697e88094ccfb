/** Words by which the parts of a name are recognised. */
import { wordSet } from './look-up.ts';
import words from './name-parts.json' with { type: 'json' };

/** Before a family name, in lower case. */
export const FAMILY_PARTICLES = wordSet(words.particles);

/** Between the two halves of a family name: `Costa e Silva`. */
export const FAMILY_CONJUNCTIONS = wordSet(words.conjunctions);

/** After a family name, and never the family name itself. */
export const SURE_SUFFIXES = wordSet(words.suffixes);

/** After a family name. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set([
  ...SURE_SUFFIXES,
  ...wordSet(words.familySuffixes),
]);

/** Last words of groups that sign papers. */
export const GROUP_ENDINGS = wordSet(words.groups);

/** Last words of organisations that sign papers. */
export const ORGANISATION_ENDINGS = wordSet(words.organisations);

/** Chinese and Korean family names of two characters. */
export const COMPOUND_FAMILY_NAMES = wordSet(words.compounds);
