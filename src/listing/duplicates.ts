/**
 * Papers that stand twice in a listing, or in two files. Titles are compared without case, accents, punctuation and articles;
 * nearly the same means up to three letters apart, but never in a number: Part I and Part II are two papers.
 */
import { problem, type Place, type Problem } from '../domain/problem.ts';
import { isWithinEdits } from './edit-distance.ts';
import { quote } from './quote.ts';

/** What has a title and stands in a line. */
interface Titled {
  readonly title: string;
  readonly line: number;
}

interface TitleKey<Item> {
  readonly item: Item;
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
export function findDuplicates<Item extends Titled>(
  records: readonly Item[],
  file: string,
): ReadonlyMap<Item, Problem> {
  return new Map(
    [...findTwins(records)].map(([record, earlier]) => [
      record,
      duplicate(
        record.title,
        { file, line: record.line + 1, column: 1 },
        `(record at line ${String(record.line)}) seems to stand at line ${String(earlier.line)} already, as ${quote(earlier.title)}`,
      ),
    ]),
  );
}

/** A warning at each paper that an earlier file has, too: two entries are made of it. */
export function duplicatesBetween(
  files: readonly { readonly file: string; readonly titles: readonly Titled[] }[],
): readonly Problem[] {
  if (files.length < 2) return [];
  const items = files.flatMap(({ file, titles }) => titles.map((titled) => ({ ...titled, file })));
  return [...findTwins(items)]
    .filter(([item, earlier]) => item.file !== earlier.file)
    .map(([{ title, line, file }, earlier]) =>
      duplicate(
        title,
        { file, line, column: 1 },
        `seems to stand in ${earlier.file}:${String(earlier.line)} already, as ${quote(earlier.title)}`,
      ),
    );
}

/** Each item with the first that has its title, or nearly has it. */
function findTwins<Item extends Titled>(items: readonly Item[]): ReadonlyMap<Item, Item> {
  const whole = new Map<string, TitleKey<Item>>();
  const groups = new Map<string, TitleKey<Item>[]>();
  const twins = new Map<Item, Item>();
  for (const item of items) {
    const key = toKey(item);
    const ends = [key.words.slice(0, SHARED_WORDS), key.words.slice(-SHARED_WORDS)];
    const near = ends.map((words, side) => `${String(side)} ${words.join(' ')}`);
    const earlier =
      whole.get(key.text) ??
      near
        .flatMap((name) => groups.get(name)?.slice(-MOST_COMPARED) ?? [])
        .find((other) => isNear(key, other));
    if (earlier !== undefined) twins.set(item, earlier.item);
    else whole.set(key.text, key);
    for (const name of near) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [key]);
      else group.push(key);
    }
  }
  return twins;
}

function toKey<Item extends Titled>(item: Item): TitleKey<Item> {
  const letters = item.title.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const words = (letters.match(/[\p{L}\p{N}]+/gu) ?? [letters]).filter(
    (word) => !ARTICLES.has(word),
  );
  const numbers = words.filter((word) => /\d|^[ivx]+$|^.$/u.test(word));
  return { item, words, text: words.join(' '), numbers: numbers.join(' ') };
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);

function isNear(a: TitleKey<unknown>, b: TitleKey<unknown>): boolean {
  const edits = Math.min(MOST_EDITS, Math.floor(a.text.length / LETTERS_AN_EDIT));
  return a.numbers === b.numbers && isWithinEdits(a.text, b.text, edits);
}

function duplicate(title: string, place: Place, where: string): Problem {
  return problem(
    'duplicate-paper',
    place,
    `The paper ${quote(title)} ${where}.`,
    'Take one of the two out, unless they are two papers.',
  );
}
