/** Whether two titles are one: to the letter, in another spelling, nearly, or with a difference that makes another paper. */
import { fold } from '../../domain/fold.ts';
import { editDistance } from '../../domain/spelling.ts';

export type TitleLikeness = 'same' | 'spelled' | 'near' | 'other';

/** Words that tell a paper from what is written about it, or again; numbers and Roman numerals count with them. */
const GUARDS: ReadonlySet<string> = new Set(
  (
    'part chapter erratum errata corrigendum correction reply response comment comments rejoinder addendum supplement ' +
    'abstract poster demo extended workshop tutorial keynote retracted retraction review not non no without version ' +
    'revisited notes note ii iii iv vi vii viii ix'
  ).split(' '),
);

/** Words in common from which titles are near, as the checks of JabRef and bibtexupdater have it. */
const NEAR = 0.85;
/** Letters that a word may differ in where the words of two titles correspond: `modelling`, `modeling`. */
const SLIP = 2;

/** @example titleLikeness('On Data-Set Rain', 'On dataset rain') // 'same' */
export function titleLikeness(a: string, b: string): TitleLikeness {
  if (compact(a) === compact(b)) return 'same';
  const [one, other] = [wordsOf(a), wordsOf(b)];
  if (guardsOf(one) !== guardsOf(other)) return 'other';
  const isSpelled =
    one.length === other.length && one.every((word, at) => isSlip(word, other[at] ?? ''));
  if (isSpelled) return 'spelled';
  return shareOf(one, other) >= NEAR ? 'near' : 'other';
}

/** Words that stand in both, of all. */
export function titleShare(a: string, b: string): number {
  return shareOf(wordsOf(a), wordsOf(b));
}

/** A record says of itself that it is about the other, or a piece of it: `Erratum to …`, `…, Part II`. */
export function hasMoreGuards(there: string, here: string): boolean {
  const known = new Set(wordsOf(here));
  return wordsOf(there).some((word) => GUARDS.has(word) && !known.has(word));
}

/** Enough to tell a paper by: "Introduction", "Reply to the editor" are not. */
export function isTelling(title: string): boolean {
  return wordsOf(title).length >= 4 && compact(title).length >= 20;
}

/** Words of four letters and more that search indexes drop (the English stop words of Lucene). */
const STOP_WORDS: ReadonlySet<string> = new Set(
  'into such that their then there these they this will with'.split(' '),
);

/**
 * The longest words in their order, in ASCII alone, as indexes disagree on how to fold the rest.
 * @example telling('Routing of Paper Boats by Lanterns', 2) // ['Routing', 'Lanterns']
 */
export function telling(title: string, most: number): readonly string[] {
  const words = [...new Set(title.match(/[\p{L}\p{N}]+/gu))].filter((word) => /^\w+$/.test(word));
  const long = words.filter((word) => word.length > 3 && !STOP_WORDS.has(word.toLowerCase()));
  const byLength = (long.length > 0 ? long : words).toSorted((a, b) => b.length - a.length);
  const chosen = new Set(byLength.slice(0, most));
  return words.filter((word) => chosen.has(word));
}

/** Letters and digits alone: blanks, hyphens and stops are printed this way and that. */
function compact(title: string): string {
  return plain(title).replaceAll(/[^\p{L}\p{N}+#]/gu, '');
}

function wordsOf(title: string): readonly string[] {
  return plain(title).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Greek letters, which some write out, in the order of Unicode. */
const GREEK =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon phi chi psi omega'.split(
    ' ',
  );

/** In lower case, without accents, letters of formulas as letters. */
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
  return Math.min(a.length, b.length) > 4 && a[0] === b[0] && editDistance(a, b, SLIP) <= SLIP;
}

function shareOf(one: readonly string[], other: readonly string[]): number {
  const left = [...one];
  for (const word of other) {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
  }
  return (2 * (one.length - left.length)) / Math.max(1, one.length + other.length);
}
