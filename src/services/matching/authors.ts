/** Whether two lists of authors are of one paper. Names are compared as printed: full, with initials, in capitals. */
import { fold } from '../../domain/fold.ts';
import { FAMILY_PARTICLES, NAME_SUFFIXES } from '../../domain/name-parts.ts';
import type { PersonName } from '../../domain/person-name.ts';

/**
 * `same`: every name in order; `start`: a cut list begins the other; `sorted`: all are there, in the order of the alphabet
 * as some publishers give them; `mixed`: all are there, in another order or among more; `some`, `none`: at least one, or
 * nobody.
 */
export type AuthorLikeness = 'same' | 'start' | 'sorted' | 'mixed' | 'some' | 'none';

interface Names {
  readonly authors: readonly PersonName[];
  readonly truncated: boolean;
}

export function authorLikeness(
  { authors, truncated }: Names,
  hit: readonly PersonName[],
  isWhole = true,
): AuthorLikeness {
  if (authors.length === 0 || hit.length === 0) return 'none';
  const pairs = authors.map((author, at) => closeness(author, hit[at]));
  const isAligned = pairs.every((close) => close > 0) && areEnough(pairs);
  // A cut list stands for more names than it has; so does one that lacks a name.
  const length = isWhole ? hit.length : hit.length + 1;
  if (isAligned && truncated && length > authors.length) return 'start';
  if (isAligned && !truncated && length === authors.length) return 'same';
  if (!isWhole && !truncated && length === authors.length && hit.length > 1) {
    const shown = authorLikeness({ authors: authors.slice(0, -1), truncated }, hit);
    if (shown === 'same') return 'same';
  }
  const found = authors.filter((author) => hit.some((name) => closeness(author, name) === 2));
  if (found.length < authors.length) return found.length > 0 ? 'some' : 'none';
  const isFull = truncated ? length > authors.length : length === authors.length;
  return isFull && isSorted(hit) && authors.length > 1 ? 'sorted' : 'mixed';
}

/** Share of the authors that the other list has. */
export function authorShare(authors: readonly PersonName[], hit: readonly PersonName[]): number {
  const found = authors.filter((author) => hit.some((name) => closeness(author, name) === 2));
  return found.length / Math.max(1, authors.length, hit.length);
}

/** In the order of family names: for a list of this length more than chance, or a publisher's habit. */
export function isSorted(names: readonly PersonName[]): boolean {
  const keys = names.map(({ family }) => fold(family));
  return keys.every((key, at) => at === 0 || (keys[at - 1] ?? '') <= key);
}

/** Its given names are initials, as some publishers shorten them. */
export function hasInitials({ given = '' }: PersonName): boolean {
  return given !== '' && !/\p{L}{2}/u.test(given);
}

/** The name as people write it; what capitals hide, such as `McLean`, a person has to see to. */
export function withoutCapitals(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/(?<![\p{L}\p{M}])\p{L}[\p{L}\p{M}]*/gu, (word) =>
      FAMILY_PARTICLES.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    );
}

/** All in capitals, as some records shout them. */
export function isShouted({ full }: PersonName): boolean {
  const words = full.match(/\p{L}{3,}/gu) ?? [];
  return (
    words.length > 0 &&
    words.every((word) => word === word.toUpperCase() && word !== word.toLowerCase())
  );
}

/** One author may be printed with another given name, if there are two more who are not. */
function areEnough(pairs: readonly number[]): boolean {
  const exact = pairs.filter((close) => close === 2).length;
  return exact === pairs.length || (exact === pairs.length - 1 && exact >= 2);
}

/** 2: the same name; 1: the same family name; 0: another. */
function closeness(a: PersonName, b: PersonName | undefined): 0 | 1 | 2 {
  if (b === undefined) return 0;
  const [one, other] = [tokensOf(a.full), tokensOf(b.full)];
  if (one.join('') === other.join('')) return 2;
  if (one.toSorted().join(' ') === other.toSorted().join(' ')) return 2;
  const last = one.at(-1);
  const isFamily =
    last === other.at(-1) || tokensOf(a.family).join('') === tokensOf(b.family).join('');
  if (!isFamily) return 0;
  const [short = [], long = []] = [one.slice(0, -1), other.slice(0, -1)].toSorted(
    (x, y) => x.length - y.length,
  );
  return short.length > 0 && short.every((word, at) => isGivenAs(word, long[at] ?? '')) ? 2 : 1;
}

function isGivenAs(a: string, b: string): boolean {
  return a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0]);
}

const SUFFIXES: ReadonlySet<string> = new Set(
  [...NAME_SUFFIXES].map((each) => each.toLowerCase().replace('.', '')),
);

/** Words of a name without marks and suffixes; `ü` and `ue` are one. */
function tokensOf(name: string): readonly string[] {
  const words = fold(name)
    .replaceAll(/['’`]/g, '')
    .replaceAll(/([aou])e/g, '$1')
    .match(/\p{L}+/gu);
  const kept = (words ?? []).filter((word, at) => at === 0 || !SUFFIXES.has(word));
  return kept;
}
