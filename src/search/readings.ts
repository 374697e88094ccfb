/** What may be meant by a query when no paper has all of it to the letter, likeliest first. */
import { parseQuery, type Clause, type Query } from './query.ts';

/** Words of sentences and citations that say nothing of a paper. */
const FUNCTION_WORDS = new Set(
  (
    'a about al an and are article articles as at by do does et for from how in is of on or paper papers the to ' +
    'what which with work works'
  ).split(' '),
);

/** `noci2022signal` */
const CITATION_KEY = /^(\p{L}{2,})((?:19|20)\d\d)(\p{L}*)$/u;

const HYPHENS =
  'No paper has all words without those after a hyphen, so these are searched as well.';

/** The query as it stands; hyphens as text, as in a pasted “-flavor QCD”; without function words; keys as words. */
export function* readings(typed: string): Generator<Query> {
  const query = parseQuery(typed);
  yield query;
  if (query.excluded.length > 0 && query.groups.length > 0) {
    const plain = parseQuery(typed.replaceAll(/(?<!\S)-+/g, ''));
    yield { ...plain, messages: [...plain.messages, HYPHENS] };
  }
  const telling = query.groups.filter((group) => !isFunctionWord(group));
  const parted = telling.flatMap(partKey);
  const isSame =
    parted.every((group) => query.groups.includes(group)) && parted.length === query.groups.length;
  if (parted.length > 0 && !isSame) yield { ...query, groups: parted };
}

/** The only term of a group that is one word, without operator or quotes. */
function wordOf(group: readonly Clause[]): string | undefined {
  const [clause] = group;
  const isWord = group.length === 1 && clause?.kind === 'words' && !clause.isPhrase;
  return isWord && clause.operator === undefined && clause.terms.length === 1
    ? clause.terms[0]
    : undefined;
}

function isFunctionWord(group: readonly Clause[]): boolean {
  return FUNCTION_WORDS.has(wordOf(group) ?? '');
}

function partKey(group: readonly Clause[]): readonly (readonly Clause[])[] {
  const parts = CITATION_KEY.exec(wordOf(group) ?? '')
    ?.slice(1)
    .filter((part) => part !== '');
  return parts === undefined ? [group] : parts.map((part) => [wordClause(part)]);
}

function wordClause(term: string): Clause {
  return { kind: 'words', terms: [term], typed: term, operator: undefined, isPhrase: false };
}
