/** How well papers match one clause of words, and in which forms its words are looked for. */
import { nearTerms, type NearTerm } from './near.ts';
import type { WordsClause } from './query.ts';
import { keepRecent } from './recent.ts';
import type { FieldIndex, SearchIndex } from './search-index.ts';
import { bestOf, sumOf, Tally, type Scores } from './tally.ts';
import type { TermRange } from './vocabulary.ts';
import { withoutUmlauts } from './words.ts';

/** How far from the typed letters a form may be; `far` is for names of four letters. */
export type Reach = 'exact' | 'near' | 'far';

interface Search {
  readonly reach: Reach;
  /** The last word of a query may be the beginning of one. */
  readonly isLast: boolean;
}

/** What a form counts beside the word as it was typed. */
const BEGINNING = 0.55;
const NEAR_NAME = 0.4;
const NEAR_TEXT = 0.3;
const PARTED = 0.9;
const UMLAUT = 0.95;
const NEAR_COMPOUND = 0.6;
const APART = 0.5;

/** Letters from which on a word is looked for as a beginning, in two parts, as a name with a slip. */
const SHORTEST_BEGINNING = 3;
const SHORTEST_PARTED = 6;
const SHORTEST_NAME = 4;

/** How many near spellings of a word are tried beside its neighbours. */
const MOST_NEAR = 5;

const recent = keepRecent<Scores>(32);

export function scoreClause(index: SearchIndex, clause: WordsClause, search: Search): Scores {
  const { terms, operator = '', isPhrase } = clause;
  const key = [operator, isPhrase, search.reach, search.isLast, ...terms].join(' ');
  return recent(index, key, () => makeScores(index, clause, search));
}

function makeScores(
  index: SearchIndex,
  { terms, operator, isPhrase }: WordsClause,
  search: Search,
): Scores {
  const fields = index.fields.filter(({ name }) => operator === undefined || name === operator);
  const [first = ''] = terms;
  if (terms.length > 1) return scoreCompound(index, fields, terms, { ...search, isPhrase });
  return isPhrase ? scoreExactly(index, fields, first) : scoreWord(index, fields, first, search);
}

/** Words that stand side by side; what was not put in quotes may be one word, or stand apart at need. */
function scoreCompound(
  index: SearchIndex,
  fields: readonly FieldIndex[],
  terms: readonly string[],
  { reach, isLast, isPhrase }: Search & { readonly isPhrase: boolean },
): Scores {
  const { vocabulary } = index;
  const tally = new Tally(index);
  const exact = terms.map((term) => vocabulary.exactly(term));
  tally.addSequence(fields, exact, 1);
  if (isLast && !isPhrase) {
    const last = vocabulary.startingWith(terms.at(-1) ?? '');
    tally.addSequence(fields, [...exact.slice(0, -1), last], BEGINNING);
  }
  const sideBySide = tally.scores(terms.length);
  if (isPhrase) return sideBySide;
  const joined = scoreWord(index, fields, terms.join(''), { reach: 'exact', isLast });
  if (reach === 'exact') return bestOf(index, [sideBySide, joined]);
  const each = terms.map((term, place) =>
    scoreWord(index, fields, term, { reach, isLast: isLast && place === terms.length - 1 }),
  );
  const rarity = Math.max(...each.map((scores) => scores.rarity));
  return bestOf(index, [
    sideBySide,
    joined,
    scoreNearCompound(index, fields, terms, isLast),
    { ...sumOf(index, each, APART), rarity },
  ]);
}

/** Words side by side of which one has a slip: `small-orld`. */
function scoreNearCompound(
  index: SearchIndex,
  fields: readonly FieldIndex[],
  terms: readonly string[],
  isLast: boolean,
): Scores {
  const { vocabulary } = index;
  const tally = new Tally(index);
  const exact = terms.map((term) => vocabulary.exactly(term));
  for (const [place, word] of terms.entries()) {
    const isBeginning = isLast && place === terms.length - 1;
    const near = nearTerms(index, fields, word, { isBeginning });
    for (const { term } of near.slice(0, MOST_NEAR)) {
      tally.addSequence(fields, exact.with(place, { from: term, to: term + 1 }), NEAR_COMPOUND);
    }
  }
  return tally.scores(terms.length);
}

function scoreExactly(index: SearchIndex, fields: readonly FieldIndex[], word: string): Scores {
  const tally = new Tally(index);
  tally.addTerms(fields, index.vocabulary.exactly(word), () => 1, 1);
  return tally.scores();
}

function scoreWord(
  index: SearchIndex,
  fields: readonly FieldIndex[],
  word: string,
  { reach, isLast }: Search,
): Scores {
  const { vocabulary } = index;
  const people = fields.filter(({ name }) => name === 'author');
  const texts = fields.filter(({ name }) => name !== 'author');
  const tally = new Tally(index);
  tally.addTerms(fields, vocabulary.exactly(word), () => 1, 1);
  const isKnown = tally.found > 0;
  const umlauts = withoutUmlauts(word);
  if (umlauts !== undefined) tally.addTerms(people, vocabulary.exactly(umlauts), () => 1, UMLAUT);
  for (const pair of partings(word, index)) tally.addSequence(fields, pair, PARTED);
  const mayGoOn = isLast || !isKnown || (reach !== 'exact' && word.length >= SHORTEST_BEGINNING);
  const isInitial = word.length === 1 && !isLast;
  if (mayGoOn || isInitial) {
    const likeness = (term: number): number =>
      Math.sqrt(word.length / (vocabulary.terms[term]?.length ?? word.length));
    const goingOn = vocabulary.startingWith(word);
    tally.addTerms(isInitial ? people : fields, goingOn, likeness, BEGINNING);
  }
  if (reach === 'exact') return tally.scores();
  const near = (among: readonly FieldIndex[], shortest?: number): readonly NearTerm[] =>
    nearTerms(index, among, word, { isBeginning: isLast, shortest });
  tally.addEach(people, near(people, reach === 'far' ? SHORTEST_NAME : undefined), NEAR_NAME);
  tally.addEach(texts, near(texts), NEAR_TEXT);
  return tally.scores();
}

/** Ways to part a word into two that the index knows: `warmup` into `warm up`. */
function partings(word: string, { vocabulary }: SearchIndex): readonly (readonly TermRange[])[] {
  if (word.length < SHORTEST_PARTED) return [];
  return Array.from({ length: word.length - 3 }, (_none, offset) => [
    vocabulary.exactly(word.slice(0, offset + 2)),
    vocabulary.exactly(word.slice(offset + 2)),
  ]).filter((pair) => pair.every(({ from, to }) => to > from));
}
