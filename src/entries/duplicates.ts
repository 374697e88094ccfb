/**
 * Papers that may be listed twice. Titles are compared without case, accents, punctuation and articles; similar means up
 * to three letters apart, but never in a number: Part I and Part II are two papers.
 */
import { problem, type Place, type Problem } from '../domain/problem.ts';
import { fold } from '../domain/fold.ts';
import { editDistance } from '../domain/spelling.ts';
import { quote } from '../domain/quote.ts';

export interface Titled {
  readonly title: string;
  readonly place: Place;
}

interface TitleKey {
  readonly item: Titled;
  readonly words: readonly string[];
  readonly text: string;
  /** Digits, Roman numerals and single letters, which distinguish the parts of a series. */
  readonly numbers: string;
}

const MOST_EDITS = 3;
/** One edit is allowed for this many letters. */
const LETTERS_PER_EDIT = 12;
/** Titles are compared if they begin or end with this many equal words. */
const SHARED_WORDS = 2;
/** Of many such titles only the latest are compared, so that the time is linear in the listing. */
const MOST_COMPARED = 30;

/** A warning for each paper whose title is that of an earlier paper, or similar. */
export function findDuplicates(items: readonly Titled[]): readonly Problem[] {
  return [...findTwins(items)].map(([{ title, place }, earlier]) =>
    problem(
      'duplicate-paper',
      place,
      `The paper ${quote(title)} may be the same as ${quote(earlier.title)} at ${earlier.place.file}:${String(earlier.place.line)}.`,
      'Remove one of them, unless they are two papers.',
    ),
  );
}

/** Each item with the first one of the same or a similar title. */
function findTwins(items: readonly Titled[]): ReadonlyMap<Titled, Titled> {
  const whole = new Map<string, TitleKey>();
  const groups = new Map<string, TitleKey[]>();
  const twins = new Map<Titled, Titled>();
  for (const item of items) {
    const key = toKey(item);
    const ends = [key.words.slice(0, SHARED_WORDS), key.words.slice(-SHARED_WORDS)];
    const groupNames = ends.map((words, side) => `${String(side)} ${words.join(' ')}`);
    const earlier =
      whole.get(key.text) ??
      groupNames
        .flatMap((name) => groups.get(name)?.slice(-MOST_COMPARED) ?? [])
        .find((other) => isSimilar(key, other));
    if (earlier !== undefined) twins.set(item, earlier.item);
    else whole.set(key.text, key);
    for (const name of groupNames) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [key]);
      else group.push(key);
    }
  }
  return twins;
}

function toKey(item: Titled): TitleKey {
  const letters = fold(item.title);
  const words = (letters.match(/[\p{L}\p{N}]+/gu) ?? [letters]).filter(
    (word) => !ARTICLES.has(word),
  );
  const numbers = words.filter((word) => /\d|^[ivx]+$|^.$/u.test(word));
  return { item, words, text: words.join(' '), numbers: numbers.join(' ') };
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);

function isSimilar(a: TitleKey, b: TitleKey): boolean {
  const edits = Math.min(MOST_EDITS, Math.floor(a.text.length / LETTERS_PER_EDIT));
  return a.numbers === b.numbers && editDistance(a.text, b.text, edits) <= edits;
}
