/**
 * Takes a printed name apart for sorting, citing and initials. Names in Latin letters are read as given names, particle,
 * family name and suffix; names in Han or Hangul without spaces, as family name first. The name of a group (`ATLAS
 * Collaboration`) stays whole.
 */
import { fold } from './fold.ts';
import { wordSet } from './look-up.ts';
import { omitUndefined } from './omit-undefined.ts';
import {
  COMPOUND_FAMILY_NAMES,
  FAMILY_CONJUNCTIONS,
  FAMILY_PARTICLES,
  GROUP_ENDINGS,
  NAME_SUFFIXES,
  ORGANISATION_ENDINGS,
  SURE_SUFFIXES,
} from './name-parts.ts';

export interface PersonName {
  /** As printed. */
  readonly full: string;
  /** `Ana María`, `J. K.`; absent for a single name or a group. */
  readonly given?: string | undefined;
  /** `van der`; lower case as a rule. */
  readonly particle?: string | undefined;
  /** `Mendler-Dünner`; the whole name if it has one part. */
  readonly family: string;
  /** `Jr.`, `III` */
  readonly suffix?: string | undefined;
  /** True for a collaboration, a team or an organisation. */
  readonly isGroup: boolean;
  /** True if the source says which part is which; otherwise rules do. */
  readonly isGiven?: boolean;
  /** Marks printed at the name: `*`, `†`. */
  readonly marks?: string | undefined;
}

/** Scripts that put the family name first, usually without a space. */
export const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;

/**
 * The family name begins at the first particle in lower case (`Van` and `Le` can be given names), or is the last word;
 * or the first, if initials without full stops follow (`Zhou XY`).
 *
 * @example parsePersonName('Ludo van der Velde Jr.')
 * // { full, given: 'Ludo', particle: 'van der', family: 'Velde', suffix: 'Jr.', isGroup: false }
 */
export function parsePersonName(full: string): PersonName {
  const words = full.split(/\s+/u).filter((word) => word !== '');
  if (isGroup(words)) return { full, family: full, isGroup: true };
  const [first = '', second = '', ...more] = words;
  if (UNSPACED.test(first + second) && second !== '' && more.length === 0) {
    return { full, family: first, given: second, isGroup: false };
  }
  const unspaced = words.length === 1 ? splitUnspaced(full.trim()) : undefined;
  if (unspaced !== undefined) return { full, ...unspaced, isGroup: false };
  const catalogued = trailingInitials(words);
  if (catalogued !== undefined) return { full, ...catalogued, isGroup: false };
  const suffixAt = suffixStart(words);
  const suffix = words.slice(suffixAt).join(' ');
  const body = words.slice(0, suffixAt).map((word) => word.replace(/,$/, ''));
  const start = familyStart(body);
  const familyWords = body.slice(start);
  const named = familyWords.findIndex((word) => !FAMILY_PARTICLES.has(word));
  const particles = named < 0 ? [] : familyWords.slice(0, named);
  return {
    full,
    ...omitUndefined({
      given: body.slice(0, start).join(' ') || undefined,
      particle: particles.join(' ') || undefined,
      suffix: suffix || undefined,
    }),
    family: familyWords.slice(particles.length).join(' ') || full,
    isGroup: false,
  };
}

/**
 * The name with a given family name, which is at its end or beginning; otherwise the name as it is.
 *
 * @example withFamily(parsePersonName('Lin Ming'), 'Lin') // { full: 'Lin Ming', family: 'Lin', given: 'Ming', … }
 */
export function withFamily(name: PersonName, family: string): PersonName {
  const { full, marks } = name;
  const given = full.endsWith(` ${family}`)
    ? full.slice(0, -family.length).trim()
    : full.startsWith(family) &&
        (UNSPACED.test(full) || /^(?:[\s,]|$)/.test(full.slice(family.length)))
      ? full.slice(family.length).replace(/^,/, '').trim()
      : undefined;
  if (given === undefined) return name;
  return { full, family, isGroup: false, isGiven: true, marks, ...(given !== '' && { given }) };
}

/**
 * The name as a sort key: family name first, without accents, in lower case. A particle follows the family name, so
 * that `van der Velde` sorts under Velde.
 *
 * @example nameSortKey(parsePersonName('Ludo van der Velde')) // 'velde, ludo van der'
 */
export function nameSortKey({ family, given, particle, suffix }: PersonName): string {
  const rest = [given, particle, suffix].filter((part) => part !== undefined).join(' ');
  return fold(rest === '' ? family : `${family}, ${rest}`);
}

/**
 * Family name first, as in bibliographies, with the particle before it.
 *
 * @example formatFamilyFirst(parsePersonName('Ludo van der Velde Jr.')) // 'van der Velde, Jr., Ludo'
 */
export function formatFamilyFirst({ family, given, particle, suffix }: PersonName): string {
  const name = particle === undefined ? family : `${particle} ${family}`;
  return [name, suffix, given].filter((part) => part !== undefined).join(', ');
}

/** No person has these in the name: `Ministry of Rain`, `Rain & Snow`. */
const GROUP_WORDS = wordSet('of for and &');

function isGroup(words: readonly string[]): boolean {
  if (words.length < 2) return false;
  const last = (words.at(-1) ?? '').toLowerCase();
  return (
    GROUP_ENDINGS.has(last) ||
    ORGANISATION_ENDINGS.has(last) ||
    words.slice(1).some((word) => GROUP_WORDS.has(word))
  );
}

/** Family name and given name of a name in Han or Hangul without a space. */
function splitUnspaced(name: string): { family: string; given?: string } | undefined {
  if (!/^[\p{Script=Han}\p{Script=Hangul}]{2,5}$/u.test(name)) return undefined;
  const two = name.slice(0, 2);
  const length = name.length > 2 && (COMPOUND_FAMILY_NAMES.has(two) || name.length > 3) ? 2 : 1;
  return { family: name.slice(0, length), given: name.slice(length) };
}

function suffixStart(words: readonly string[]): number {
  let start = words.length;
  while (start > 2 && NAME_SUFFIXES.has(words[start - 1] ?? '')) start -= 1;
  if (start === 2 && SURE_SUFFIXES.has(words[1] ?? '')) start = 1;
  return start;
}

/** @example spaceInitials('XY') // 'X. Y.' */
export function spaceInitials(letters: string): string {
  return Array.from(letters, (letter) => `${letter}.`).join(' ');
}

/** `Zhou XY`, as medical catalogues print it: a word, then two or three capitals. */
function trailingInitials(words: readonly string[]): { family: string; given: string } | undefined {
  const last = words.at(-1) ?? '';
  const family = words.slice(0, -1);
  if (family.length !== 1 || NAME_SUFFIXES.has(last) || !/^\p{Lu}{2,3}$/u.test(last))
    return undefined;
  if (!/^\p{Lu}\p{Ll}[\p{L}'’-]*$/u.test(family[0] ?? '')) return undefined;
  return { family: family.join(' '), given: spaceInitials(last) };
}

/** Index of the first word of the family name, particles included. */
function familyStart(words: readonly string[]): number {
  const last = words.length - 1;
  if (FAMILY_PARTICLES.has(words[0] ?? '')) return 0;
  const conjunction = words.findIndex(
    (word, index) => index > 1 && index < last && FAMILY_CONJUNCTIONS.has(word),
  );
  if (conjunction > 0) return conjunction - 1;
  const particle = words.findIndex(
    (word, index) => index > 0 && index < last && FAMILY_PARTICLES.has(word),
  );
  return particle > 0 ? particle : Math.max(0, last);
}
