/** Queries as people make them of a paper they look for, and whether a paper is one they would accept. */
import { fold } from '../../src/domain/fold.ts';
import type { SearchDocument } from '../../src/search/build/document.ts';
import type { Random } from '../lib/random.ts';

export interface Query {
  readonly kind: Kind;
  readonly text: string;
  readonly isRight: (document: SearchDocument) => boolean;
  /** Name of the person whose page is meant, among the places to go to; without it a paper is. */
  readonly person?: string;
}

export type Kind = keyof typeof KINDS;

type Maker = (document: SearchDocument, random: Random) => Omit<Query, 'kind'> | undefined;

const KINDS = {
  surname: (document, random) => {
    const name = surnameOf(document, random);
    return name === undefined ? undefined : { text: name, isRight: hasSurname(name) };
  },
  'surname with a slip': (document, random) => {
    const name = surnameOf(document, random, 5);
    return name === undefined
      ? undefined
      : { text: withSlip(name, random), isRight: hasSurname(name) };
  },
  'surname without accents': (document, random) => {
    const name = surnameOf(document, random);
    return name === undefined ? undefined : { text: fold(name), isRight: hasSurname(name) };
  },
  'title words': (document, random) => {
    const words = titleWords(document, random);
    return words === undefined ? undefined : { text: words.join(' '), isRight: isSame(document) };
  },
  'title words with a slip': (document, random) => {
    const words = titleWords(document, random);
    const long = words?.filter((word) => word.length >= 5) ?? [];
    if (words === undefined || long.length === 0) return undefined;
    const slipped = random.pick(long);
    const text = words.map((word) => (word === slipped ? withSlip(word, random) : word)).join(' ');
    return { text, isRight: isSame(document) };
  },
  'phrase of the abstract': (document, random) => {
    const words = document.abstract.split(/\s+/);
    if (words.length < 12) return undefined;
    const start = random.below(words.length - 5);
    const text = words.slice(start, start + 5).join(' ');
    const folded = plain(text);
    return {
      text,
      isRight: ({ abstract, title }) => plain(`${title} ${abstract}`).includes(folded),
    };
  },
  'author and topic': (document, random) => {
    const name = surnameOf(document, random);
    const words = titleWords(document, random);
    if (name === undefined || words === undefined) return undefined;
    const text = `${name} ${random.pick(words)}`;
    return { text, isRight: isSame(document) };
  },
  person: (document, random) => personOf(document, random, (name) => name),
  'person with a slip': (document, random) =>
    personOf(document, random, (name) => withSlip(name, random)),
} as const satisfies Record<string, Maker>;

const LETTERS = 'a b c d e f g h i k l m n o p r s t u v w z'.split(' ');

export const QUERY_KINDS = Object.keys(KINDS) as readonly Kind[];

export function makeQueries(
  documents: readonly SearchDocument[],
  kind: Kind,
  count: number,
  random: Random,
): readonly Query[] {
  const queries: Query[] = [];
  for (let tries = 0; queries.length < count && tries < count * 50; tries += 1) {
    const made = KINDS[kind](random.pick(documents), random);
    if (made !== undefined) queries.push({ kind, ...made });
  }
  return queries;
}

/** A letter changed, left out or doubled, or two neighbours exchanged; never the first. */
export function withSlip(word: string, random: Random): string {
  const at = 1 + random.below(word.length - 2);
  const letter = random.pick(LETTERS);
  const [before, after] = [word.slice(0, at), word.slice(at)];
  const slipped = random.pick([
    before + letter + after.slice(1),
    before + after.slice(1),
    before + letter + after,
    before + (after[1] ?? '') + (after[0] ?? '') + after.slice(2),
  ]);
  return slipped === word ? withSlip(word, random) : slipped;
}

function surnameOf({ authors }: SearchDocument, random: Random, least = 2): string | undefined {
  const surnames = authors
    .map(({ name }) => name.split(' ').at(-1) ?? '')
    .filter((name) => name.length >= least && /^[\p{L}-]+$/u.test(name));
  return surnames.length === 0 ? undefined : random.pick(surnames);
}

/** A whole name in either order, its surname changed by `change`. */
function personOf(
  { authors }: SearchDocument,
  random: Random,
  change: (surname: string) => string,
): Omit<Query, 'kind'> | undefined {
  const names = authors.map(({ name }) => name).filter((name) => /^\S+ \p{L}{5,}$/u.test(name));
  if (names.length === 0) return undefined;
  const person = random.pick(names);
  const [given = '', surname = ''] = person.split(' ');
  const text = random.pick([`${given} ${change(surname)}`, `${change(surname)}, ${given}`]);
  return { text, person, isRight: hasSurname(surname) };
}

function hasSurname(surname: string): (document: SearchDocument) => boolean {
  const sought = fold(surname);
  return ({ authors }) =>
    authors.some(
      ({ name }) =>
        fold(name)
          .split(/[\s-]+/)
          .includes(sought) || fold(name).endsWith(` ${sought}`),
    );
}

function isSame(document: SearchDocument): (other: SearchDocument) => boolean {
  return ({ title }) => plain(title) === plain(document.title);
}

const STOP = new Set(
  'a an and are as at by for from in into is of on or the to via with without towards toward using'.split(
    ' ',
  ),
);

/** Three or four telling words of the title, in its order. */
function titleWords({ title }: SearchDocument, random: Random): readonly string[] | undefined {
  const words = title
    .split(/[\s,:;?!()]+/)
    .filter((word) => /^[\p{L}-]{3,}$/u.test(word) && !STOP.has(word.toLowerCase()));
  if (words.length < 3) return undefined;
  const count = Math.min(words.length, 3 + random.below(2));
  const start = random.below(words.length - count + 1);
  return words.slice(start, start + count);
}

function plain(text: string): string {
  return fold(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
