/** Whether two lists of authors belong to one paper. Names are compared as printed: in full, with initials, in capitals. */
import { fold } from '../../domain/fold.ts';
import { FAMILY_PARTICLES, NAME_SUFFIXES } from '../../domain/name-parts.ts';
import type { PersonName } from '../../domain/person-name.ts';

/**
 * `same`: every name, in order; `start`: a cut list is the beginning of the other; `sorted`: all names, in alphabetical
 * order, as some publishers give them; `mixed`: all names, in another order or with more between them.
 */
export type AuthorLikeness = 'same' | 'start' | 'sorted' | 'mixed' | 'some' | 'none';

/** `truncated`: the first list is cut; `lacksNames`: the second has an author without a name. */
export function authorLikeness(
  authors: readonly PersonName[],
  truncated: boolean,
  there: readonly PersonName[],
  lacksNames = false,
): AuthorLikeness {
  if (authors.length === 0 || there.length === 0) return 'none';
  const length = there.length + Number(lacksNames);
  const isFull = truncated ? length > authors.length : length === authors.length;
  const pairs = authors.slice(0, there.length).map((author, at) => closeness(author, there[at]));
  const isAligned = pairs.every((close) => close > 0) && areEnough(pairs);
  if (isAligned && isFull) return truncated ? 'start' : 'same';
  const found = foundIn(authors, there);
  if (found < authors.length) return found > 0 ? 'some' : 'none';
  return isFull && authors.length > 1 && isSorted(there) ? 'sorted' : 'mixed';
}

/** Names that both lists have, as a share of the longer one. */
export function authorShare(one: readonly PersonName[], other: readonly PersonName[]): number {
  return foundIn(one, other) / Math.max(1, one.length, other.length);
}

/** In alphabetical order of the family names, by chance or not. */
export function isSorted(names: readonly PersonName[]): boolean {
  const keys = names.map(({ family }) => fold(family));
  return keys.every((key, at) => at === 0 || (keys[at - 1] ?? '') <= key);
}

/** All given names are initials: `A. B.`, or `AB` as medical journals print them. */
export function hasInitials(name: PersonName): boolean {
  const { given = '' } = name;
  return given !== '' && (!/\p{L}{2}/u.test(given) || areJoined(name));
}

/** Two or three initials as one word; a name in capitals may only look so. */
function areJoined({ given = '', family }: PersonName): boolean {
  return /^\p{Lu}{2,3}$/u.test(given) && /\p{Ll}/u.test(family);
}

export function isAllCaps({ full }: PersonName): boolean {
  const words = full.match(/\p{L}{3,}/gu) ?? [];
  return words.length > 0 && words.every((word) => !/\p{Ll}/u.test(word) && /\p{Lu}/u.test(word));
}

/** @example withoutCapitals('VERA VAN SANDOVAL') // 'Vera van Sandoval'; but `MCLEAN` becomes `Mclean` */
export function withoutCapitals(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/(?<![\p{L}\p{M}])\p{L}[\p{L}\p{M}]*/gu, (word) =>
      FAMILY_PARTICLES.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    );
}

/** One author may have another given name, if two others agree in full. */
function areEnough(pairs: readonly number[]): boolean {
  const exact = pairs.filter((close) => close === 2).length;
  return exact === pairs.length || (exact === pairs.length - 1 && exact >= 2);
}

function foundIn(authors: readonly PersonName[], there: readonly PersonName[]): number {
  return authors.filter((author) => there.some((name) => closeness(author, name) === 2)).length;
}

/** 2: same name; 1: same family name; 0: different. */
function closeness(a: PersonName, b: PersonName | undefined): 0 | 1 | 2 {
  if (b === undefined) return 0;
  const [one, other] = [tokensOf(inReadingOrder(a)), tokensOf(inReadingOrder(b))];
  // Joined for `Jian Ping` and `Jianping`; sorted for family name first.
  if (one.join('') === other.join('')) return 2;
  if (one.toSorted().join(' ') === other.toSorted().join(' ')) return 2;
  const isFamily =
    one.at(-1) === other.at(-1) || tokensOf(a.family).join('') === tokensOf(b.family).join('');
  if (!isFamily) return 0;
  const [short = [], long = []] = [one.slice(0, -1), other.slice(0, -1)].toSorted(
    (x, y) => x.length - y.length,
  );
  const isInitial = (x: string, y: string): boolean =>
    Math.min(x.length, y.length) === 1 && x[0] === y[0];
  const isGiven = short.every((word, at) => word === long[at] || isInitial(word, long[at] ?? ''));
  return short.length > 0 && isGiven ? 2 : 1;
}

/** Initials first, each for itself: `J P Serre` of `JP Serre`, `X. Y. Zhou` of `Zhou XY`; other names as printed. */
function inReadingOrder(name: PersonName): string {
  const { full, given = '', family, isGroup } = name;
  if (!hasInitials(name)) return isGroup ? full.replace(/^the /i, '') : full;
  return `${areJoined(name) ? given.replaceAll(/(?=\p{Lu})/gu, ' ') : given} ${family}`;
}

const SUFFIXES: ReadonlySet<string> = new Set([...NAME_SUFFIXES].map((each) => fold(each)));

/** Words of a name without punctuation and suffixes; `ü` and `ue` are the same. */
function tokensOf(name: string): readonly string[] {
  const words = fold(name)
    .replaceAll(/['’`]/g, '')
    .replaceAll(/([aou])e/g, '$1')
    .match(/\p{L}+/gu);
  return (words ?? []).filter((word, at) => at === 0 || !SUFFIXES.has(word));
}
