/**
 * A surname with a slip may be one of several. The best paper of each near name comes first, so that whoever was
 * meant is among the first, and the page can ask which.
 */
import type { Matches } from './match.ts';
import { nearTerms } from './near.ts';
import type { Query } from './query.ts';
import type { SearchIndex } from './search-index.ts';

/** Names that are spread over the first places. */
const NAMES = 3;

/** The papers with one of each near name in front, when the query is one word that nothing matches to the letter. */
export function spreadNearNames(index: SearchIndex, query: Query, matches: Matches): Matches {
  const word = onlyWord(query);
  const [best] = matches.papers;
  if (word === undefined || best === undefined || matches.isToTheLetter(best)) return matches;
  const first = namesNear(index, word).flatMap((papers) => {
    const paper = matches.papers.find((each) => papers.has(each));
    return paper === undefined ? [] : [paper];
  });
  const front = [...new Set(first)].slice(0, NAMES);
  return {
    ...matches,
    papers: [...front, ...matches.papers.filter((paper) => !front.includes(paper))],
  };
}

/** For each near name the papers of those who bear it, nearest first. */
function namesNear(index: SearchIndex, word: string): readonly ReadonlySet<number>[] {
  const field = index.fields.find(({ name }) => name === 'author');
  if (field === undefined) return [];
  return nearTerms(index, [field], word, { isBeginning: true }).map(({ term }) => {
    const keys = field.keys.subarray(field.starts[term] ?? 0, field.starts[term + 1] ?? 0);
    return new Set(Array.from(keys, (key) => key >>> 16));
  });
}

function onlyWord({ groups }: Query): string | undefined {
  const [clause] = groups[0] ?? [];
  const isOne = groups.length === 1 && groups[0]?.length === 1 && clause?.kind === 'words';
  return isOne && clause.terms.length === 1 ? clause.terms[0] : undefined;
}
