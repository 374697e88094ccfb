/** The words of a query as they are sought in a text that is shown: which terms count, and how much of each. */
import { nearTerms } from './near.ts';
import type { Query, WordsClause } from './query.ts';
import type { SearchIndex } from './search-index.ts';
import { withoutUmlauts } from './words.ts';

export interface SoughtWord {
  readonly typed: string;
  readonly term: string;
  /** The term as a name has it whose umlauts were typed as two letters. */
  readonly umlauts: string | undefined;
  /** Field of its operator; undefined: any. */
  readonly field: string | undefined;
  /** Terms that go on after it count. */
  readonly isBeginning: boolean;
  /** Terms that are near it. */
  readonly near: ReadonlySet<string>;
  /** Written as two words it counts, too: `warmup` as `warm up`. */
  readonly mayBeParted: boolean;
  /** The words that must stand before and after it: for phrases. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export function soughtWords(
  index: SearchIndex,
  { groups }: Query,
  { withNear }: { withNear: boolean },
): readonly SoughtWord[] {
  const clauses = groups.flat().filter((clause): clause is WordsClause => clause.kind === 'words');
  return clauses.flatMap((clause, place) => {
    const isLast = place === clauses.length - 1;
    const words = clause.terms.map((term, at) => {
      const endsQuery = isLast && at === clause.terms.length - 1;
      return soughtWord(index, clause, term, { at, isLast: endsQuery, withNear });
    });
    if (clause.isPhrase || clause.terms.length === 1) return words;
    const joined = clause.terms.join('');
    return [...words, soughtWord(index, clause, joined, { at: 0, isLast, withNear: false })];
  });
}

function soughtWord(
  index: SearchIndex,
  { operator, isPhrase, terms, typed }: WordsClause,
  term: string,
  { at, isLast, withNear }: { at: number; isLast: boolean; withNear: boolean },
): SoughtWord {
  const { vocabulary, fields } = index;
  const among = fields.filter(({ name }) => operator === undefined || name === operator);
  const isKnown = vocabulary.exactly(term).to > vocabulary.exactly(term).from;
  const near =
    isPhrase || !withNear
      ? []
      : nearTerms(index, among, term, { isBeginning: isLast, shortest: 4 });
  return {
    typed: terms.length === 1 ? typed : term,
    term,
    umlauts: isPhrase ? undefined : withoutUmlauts(term),
    field: operator,
    isBeginning: !isPhrase && (isLast || !isKnown || term.length >= 3),
    near: new Set(near.map((each) => vocabulary.terms[each.term] ?? '')),
    mayBeParted: !isPhrase,
    before: isPhrase ? terms.slice(0, at) : [],
    after: isPhrase ? terms.slice(at + 1) : [],
  };
}
