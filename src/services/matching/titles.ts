/** Whether two titles are the same: letter by letter, in another spelling, roughly, or not at all. */
import { fold } from '../../domain/fold.ts';
import { wordSet } from '../../domain/look-up.ts';
import { editDistance } from '../../domain/spelling.ts';

export type TitleLikeness = 'same' | 'respelled' | 'similar' | 'other';

/**
 * Words that mark another paper than the one of the same title: a part, a correction, a reply, an abstract. Digits count
 * as well.
 */
const MARKERS = wordSet(
  'part chapter erratum errata corrigendum correction reply response comment comments rejoinder addendum supplement ' +
    'abstract poster demo extended workshop tutorial keynote retracted retraction review not non no without version ' +
    'revisited notes note ii iii iv vi vii viii ix',
);

/** Share of common words that makes titles similar; JabRef and bibtexupdater use the same. */
const SIMILAR = 0.85;
/** Edits between corresponding words, of which one may have a typing error, or mean something else: nitrite, nitrate. */
const MAX_EDITS = 2;
/** What British and American spelling, and singular and plural, differ in; `colours` and `color` become the same. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ies$/, 'y'],
  [/s$/, ''],
  [/(.)\1/g, '$1'],
  [/z/g, 's'],
  [/ph/g, 'f'],
  [/our/g, 'or'],
  [/ence$/, 'ense'],
  [/([bt])re(?=d?$)/, '$1er'],
  [/ered$/, 'erd'],
  [/(og|gram)(?:ue|e)$/, '$1'],
];

/** @example titleLikeness('On Data-Set Rain', 'On dataset rain') // 'same' */
export function titleLikeness(a: string, b: string): TitleLikeness {
  if (compact(a) === compact(b)) return 'same';
  const [one, other] = [wordsOf(a), wordsOf(b)];
  if (markersOf(one) !== markersOf(other)) return 'other';
  const areAll = (test: (word: string, there: string) => boolean): boolean =>
    one.length === other.length && one.every((word, at) => test(word, other[at] ?? ''));
  if (areAll(isVariant)) return 'respelled';
  const isSimilar = shareOf(one, other) >= SIMILAR || areAll(isNear) || isCutAtSubtitle(a, b);
  return isSimilar ? 'similar' : 'other';
}

/** Share of the words that both titles have. */
export function titleShare(a: string, b: string): number {
  return shareOf(wordsOf(a), wordsOf(b));
}

/** The first title says that it is about the other, or a part of it: `Erratum to …`, `…, Part II`. */
export function hasMoreMarkers(there: string, here: string): boolean {
  const known = new Set(wordsOf(here));
  return wordsOf(there).some((word) => MARKERS.has(word) && !known.has(word));
}

/** Long enough to identify a paper: "Introduction" and "Reply to the editor" are not. */
export function isDistinctive(title: string): boolean {
  return wordsOf(title).length >= 4 && compact(title).length >= 20;
}

/** Stop words of four letters and more (from Lucene's English list), which search indexes drop. */
const STOP_WORDS = wordSet('into such that their then there these they this will with');

/**
 * The longest words in their order, only those in ASCII, as search indexes disagree on how to fold the rest.
 * @example searchWords('Routing of Paper Boats by Lanterns', 2) // ['Routing', 'Lanterns']
 */
export function searchWords(title: string, maxWords: number): readonly string[] {
  const words = [...new Set(title.match(/[\p{L}\p{N}]+/gu))].filter((word) => /^\w+$/.test(word));
  const long = words.filter((word) => word.length > 3 && !STOP_WORDS.has(word.toLowerCase()));
  const byLength = (long.length > 0 ? long : words).toSorted((a, b) => b.length - a.length);
  const chosen = new Set(byLength.slice(0, maxWords));
  return words.filter((word) => chosen.has(word));
}

/** Between a title and its subtitle. */
const SUBTITLE = /[:?!.]\s|\s\p{Pd}+\s/u;

/** Letters and digits only, as spaces, hyphens and punctuation vary. */
function compact(title: string): string {
  return normalize(title).replaceAll(/[^\p{L}\p{N}+#]/gu, '');
}

function wordsOf(title: string): readonly string[] {
  return normalize(title).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Names of the Greek letters, in the order of Unicode. */
const GREEK =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon phi chi psi omega'.split(
    ' ',
  );

/** Lower case, without accents, mathematical letters as plain ones, Greek letters written out. */
function normalize(title: string): string {
  return fold(title.normalize('NFKC'))
    .replaceAll('&', ' and ')
    .replaceAll(/[\u03b1-\u03c9]/g, (letter) => GREEK[letter.charCodeAt(0) - 0x3b1] ?? letter);
}

function markersOf(words: readonly string[]): string {
  return words
    .flatMap((word) => (MARKERS.has(word) ? [word] : (word.match(/\d+/g) ?? [])))
    .toSorted()
    .join(' ');
}

function isVariant(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) <= 4) return false;
  // Of the two vowels, `Schrödinger` keeps the first one and `hematite` the second.
  return ['$1', 'e'].some((kept) => spellingOf(a, kept) === spellingOf(b, kept));
}

function isNear(a: string, b: string): boolean {
  if (a === b) return true;
  return Math.min(a.length, b.length) > 4 && editDistance(a, b, MAX_EDITS) <= MAX_EDITS;
}

function spellingOf(word: string, kept: string): string {
  let spelling = word.replaceAll(/([aou])e/g, kept);
  for (const [pattern, plain] of SPELLINGS) spelling = spelling.replace(pattern, plain);
  return spelling;
}

/** One title is the other without its subtitle, which publishers leave out. */
function isCutAtSubtitle(a: string, b: string): boolean {
  return [a, b].some((title, at) => {
    const main = compact(title.split(SUBTITLE)[0] ?? '');
    return main !== '' && main === compact([b, a][at] ?? '');
  });
}

function shareOf(one: readonly string[], other: readonly string[]): number {
  const left = [...one];
  for (const word of other) {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
  }
  return (2 * (one.length - left.length)) / Math.max(1, one.length + other.length);
}
