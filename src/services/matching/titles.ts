/** Whether two titles are one: to the letter, nearly, or with a difference that makes it another paper. */
import { fold } from '../../domain/fold.ts';
import { isWithinEdits } from '../../entries/edit-distance.ts';

/** `spelled`: the same words in another spelling. `near`: most words are the same. `other`: another paper. */
export type TitleLikeness = 'same' | 'spelled' | 'near' | 'other';

/**
 * Words that tell a paper from what is written about it or again: a record with one more or one less is another.
 * Numbers and Roman numerals count with them.
 */
const GUARDS: ReadonlySet<string> = new Set(
  (
    'part chapter erratum errata corrigendum correction reply response comment comments rejoinder addendum supplement ' +
    'abstract poster demo extended workshop tutorial keynote retracted retraction review not non no without version ' +
    'revisited notes note ii iii iv vi vii viii ix'
  ).split(' '),
);

/** Share of words in common from which two titles are near (0.85, as "StringSimilarity" of JabRef and others have it). */
const NEAR = 0.85;

/** Letters that a word may differ in, in a title whose words correspond: `modelling`, `modeling`. */
const SLIP = 2;

/** @example titleLikeness('On Data-Set Rain', 'On dataset rain') // 'same' */
export function titleLikeness(a: string, b: string): TitleLikeness {
  if (compact(a) === compact(b)) return 'same';
  const [one, other] = [wordsOf(a), wordsOf(b)];
  if (guardsOf(one) !== guardsOf(other)) return 'other';
  if (one.length === other.length && one.every((word, at) => isSlip(word, other[at] ?? ''))) {
    return 'spelled';
  }
  return shareOf(one, other) >= NEAR ? 'near' : 'other';
}

/** Words that stand in both, of all: 1 for the same words in any order. */
export function titleShare(a: string, b: string): number {
  return shareOf(wordsOf(a), wordsOf(b));
}

/** The record says of itself that it is about the other, or a piece of it: `Erratum to …`, `…, Part II`. */
export function hasMoreGuards(hit: string, sought: string): boolean {
  const known = new Set(wordsOf(sought));
  return wordsOf(hit).some((word) => GUARDS.has(word) && !known.has(word));
}

/** Enough to tell a paper by: "Introduction", "Reply to the editor" are not. */
export function isTelling(title: string): boolean {
  return wordsOf(title).length >= 4 && compact(title).length >= 20;
}

/** Letters and digits alone: blanks, hyphens and stops are printed this way and that. */
function compact(title: string): string {
  return plain(title).replaceAll(/[^\p{L}\p{N}+#]/gu, '');
}

function wordsOf(title: string): readonly string[] {
  return plain(title).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Greek letters, which some write out, in the order of Unicode from alpha to omega. */
const GREEK =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon phi chi psi omega'.split(
    ' ',
  );

/** In lower case, letters of formulas as letters, without accents. */
function plain(title: string): string {
  return fold(title.normalize('NFKC'))
    .replaceAll('&', ' and ')
    .replaceAll(/[\u03b1-\u03c9]/g, (letter) => GREEK[letter.charCodeAt(0) - 0x3b1] ?? letter);
}

function guardsOf(words: readonly string[]): string {
  return words
    .flatMap((word) => (GUARDS.has(word) ? [word] : (word.match(/\d+/g) ?? [])))
    .toSorted()
    .join(' ');
}

function isSlip(a: string, b: string): boolean {
  if (a === b) return true;
  return Math.min(a.length, b.length) > 4 && a[0] === b[0] && isWithinEdits(a, b, SLIP);
}

function shareOf(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    common += 1;
  }
  return (2 * common) / Math.max(1, one.length + other.length);
}
