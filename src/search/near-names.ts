/**
 * A surname with a slip may be one of several, and may look like the beginning of another word. The best paper of
 * each near name comes among the first, so that whoever was meant is there, and the page can ask which.
 */
import type { Matches } from './match.ts';
import { nearTerms } from './near.ts';
import type { Query } from './query.ts';
import type { FieldIndex, SearchIndex } from './search-index.ts';

/** The places over which near names are spread. */
const PLACES = 3;

/** With more papers than this, a beginning or a word of abstracts is no slip. */
const MANY = 50;

/** The papers with one of each near name in front, when the query is one word that no name or title has. */
export function spreadNearNames(index: SearchIndex, query: Query, matches: Matches): Matches {
  const word = onlyWord(query);
  const people = index.fields.find(({ name }) => name === 'author');
  const { papers } = matches;
  const [best] = papers;
  if (word === undefined || people === undefined || best === undefined) return matches;
  const isExact = matches.isToTheLetter(best);
  if (isExact && (papers.length > MANY || isInHead(index, word))) return matches;
  const near = nearTerms(index, [people], word, { isBeginning: !isExact }).map(({ term }) =>
    papersOf(people, term),
  );
  // What has the word to the letter keeps the first place, and the second when a name begins with it.
  const kept = isExact ? papers.slice(0, beginsName(index, people, word) ? 2 : 1) : [];
  const front = new Set(kept);
  for (const bearers of near) {
    if (front.size >= PLACES) break;
    const paper = papers.find((each) => bearers.has(each)) ?? Math.min(...bearers);
    front.add(paper);
  }
  const all = new Set([...front, ...papers]);
  for (const bearers of near.slice(0, PLACES)) for (const paper of bearers) all.add(paper);
  return { ...matches, papers: [...all] };
}

/** Whether a name or a title has the whole word. */
function isInHead({ fields, vocabulary }: SearchIndex, word: string): boolean {
  const { from, to } = vocabulary.exactly(word);
  const head = fields.filter(({ name }) => name === 'author' || name === 'title');
  return head.some(({ starts }) => (starts[to] ?? 0) > (starts[from] ?? 0));
}

function beginsName({ vocabulary }: SearchIndex, { starts }: FieldIndex, word: string): boolean {
  const { from, to } = vocabulary.startingWith(word);
  return (starts[to] ?? 0) > (starts[from] ?? 0);
}

function papersOf({ keys, starts }: FieldIndex, term: number): ReadonlySet<number> {
  const found = keys.subarray(starts[term] ?? 0, starts[term + 1] ?? 0);
  return new Set(Array.from(found, (key) => key >>> 16));
}

/** The word of a query that is nothing but one word, which may be a name. */
function onlyWord({ groups, excluded }: Query): string | undefined {
  const [clause, ...others] = groups.flat();
  if (clause?.kind !== 'words' || others.length > 0 || excluded.length > 0) return undefined;
  const { terms, operator = 'author', isPhrase } = clause;
  return terms.length === 1 && operator === 'author' && !isPhrase ? terms[0] : undefined;
}
