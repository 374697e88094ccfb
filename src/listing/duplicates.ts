/**
 * Papers that stand twice in a listing. Titles are compared without case, accents, punctuation and articles;
 * nearly the same means up to three letters apart, but never in a number: Part I and Part II are two papers.
 */
import { problem, type Problem } from '../domain/problem.ts';
import { isWithinEdits } from './edit-distance.ts';
import { quote } from './quote.ts';
import type { ListingRecord } from './record.ts';

interface TitleKey {
  readonly record: ListingRecord;
  readonly words: readonly string[];
  readonly text: string;
  /** Digits, roman numerals and single letters, which tell the parts of a series. */
  readonly numbers: string;
}

const MOST_EDITS = 3;
/** A letter in so many may differ. */
const LETTERS_AN_EDIT = 12;
/** Titles are compared when they begin, or end, in the same words. */
const SHARED_WORDS = 2;
/** Of many titles that begin alike, only the latest are compared, so that time grows with the listing. */
const MOST_COMPARED = 30;

/** A warning at each record whose title an earlier one has, or nearly has. */
export function findDuplicates(
  records: readonly ListingRecord[],
  file: string,
): ReadonlyMap<ListingRecord, Problem> {
  const whole = new Map<string, TitleKey>();
  const groups = new Map<string, TitleKey[]>();
  const problems = new Map<ListingRecord, Problem>();
  for (const record of records) {
    const key = toKey(record);
    const ends = [key.words.slice(0, SHARED_WORDS), key.words.slice(-SHARED_WORDS)];
    const near = ends.map((words, side) => `${String(side)} ${words.join(' ')}`);
    const earlier =
      whole.get(key.text) ??
      near
        .flatMap((name) => groups.get(name)?.slice(-MOST_COMPARED) ?? [])
        .find((other) => isNear(key, other));
    if (earlier !== undefined) problems.set(record, duplicate(record, earlier.record, file));
    else whole.set(key.text, key);
    for (const name of near) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [key]);
      else group.push(key);
    }
  }
  return problems;
}

function toKey(record: ListingRecord): TitleKey {
  const letters = record.title.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const words = (letters.match(/[\p{L}\p{N}]+/gu) ?? [letters]).filter(
    (word) => !ARTICLES.has(word),
  );
  const numbers = words.filter((word) => /\d|^[ivx]+$|^.$/u.test(word));
  return { record, words, text: words.join(' '), numbers: numbers.join(' ') };
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);

function isNear(a: TitleKey, b: TitleKey): boolean {
  const edits = Math.min(MOST_EDITS, Math.floor(a.text.length / LETTERS_AN_EDIT));
  return a.numbers === b.numbers && isWithinEdits(a.text, b.text, edits);
}

function duplicate(record: ListingRecord, earlier: ListingRecord, file: string): Problem {
  return problem(
    'duplicate-paper',
    { file, line: record.line + 1, column: 1 },
    `The paper ${quote(record.title)} (record at line ${String(record.line)}) seems to stand at line ${String(earlier.line)} already, as ${quote(earlier.title)}.`,
    'Take one of the two records out of the listing, unless they are two papers.',
  );
}
