/** Finds papers by what was typed: an identifier, or else words, understood in the way that finds most. */
import { identify } from './identifiers.ts';
import { matchPapers, type Matches } from './match.ts';
import { MAX_QUERY_LENGTH } from './address.ts';
import { parseQuery, truncateQuery, type Clause, type Query } from './query.ts';
import type { SearchIndex } from './search-index.ts';

export interface Found extends Matches {
  readonly query: Query;
  /** Full sentences about what could not be understood or found. */
  readonly messages: readonly string[];
}

/** Words of sentences and citations that say nothing about a paper. */
const FUNCTION_WORDS = new Set(
  (
    'a about al an and are article articles as at by do does et for from how in is of on or paper papers the to ' +
    'what which with work works'
  ).split(' '),
);

/** `noci2022signal` */
const CITATION_KEY = /^(\p{L}{2,})((?:19|20)\d\d)(\p{L}*)$/u;

const NOTHING: Matches & { readonly query?: Query } = {
  papers: [],
  has: 'all',
  isExact: () => true,
};

/** Takes the first interpretation with papers that have every word as typed, or else the first with all words. */
export function findPapers(index: SearchIndex, text: string): Found {
  const typed = truncateQuery(text);
  const identified = identify(typed, index.names);
  const { papers = [], label } = identified ?? {};
  if (papers.length > 0) {
    return { query: parseQuery(typed), papers, has: 'all', isExact: () => true, messages: [] };
  }
  let best: (Matches & { readonly query: Query }) | undefined;
  for (const query of interpretations(typed)) {
    const found = { ...matchPapers(index, query), query };
    if (best === undefined || completeness(found) > completeness(best)) best = found;
    if (completeness(best) === 2) break;
  }
  const { query = parseQuery(typed), ...found } = best ?? NOTHING;
  const hasWords = query.groups.length + query.excluded.length + query.conditions.length > 0;
  const messages = [
    ...query.messages,
    ...(label === undefined
      ? []
      : [`No paper here is known as ${label}, so it was searched as words.`]),
    ...(text.length > typed.length
      ? [`Only the first ${String(MAX_QUERY_LENGTH)} characters were searched.`]
      : []),
  ];
  if (hasWords || typed.trim() === '' || /\p{L}/u.test(typed)) return { ...found, query, messages };
  return {
    ...NOTHING,
    query,
    messages: [...messages, 'There is no word to search for. Type letters or digits.'],
  };
}

function completeness({ has, papers, isExact }: Matches): number {
  if (has === 'some' || papers.length === 0) return 0;
  return papers.some(isExact) ? 2 : 1;
}

/**
 * The query as typed; then with hyphens as text, as in a pasted “-flavor QCD”; then without function words and with
 * citation keys split into words.
 */
function* interpretations(typed: string): Generator<Query> {
  const query = parseQuery(typed);
  yield query;
  if (query.excluded.length > 0 && query.groups.length > 0) {
    const plain = parseQuery(typed.replaceAll(/(?<!\S)-+/g, ''));
    const words = query.excluded.map((clause) =>
      clause.kind === 'words' ? clause.typed : clause.condition.value,
    );
    const about = query.groups.flatMap((group) => wordOf(group) ?? []).join(' ');
    const others = about === '' ? 'with the other words' : `about “${about}”`;
    const ignored = `No paper ${others} is without “${words.join('” or “')}”, so the hyphen was ignored.`;
    yield { ...plain, messages: [...plain.messages, ignored] };
  }
  const groups = query.groups
    .filter((group) => !FUNCTION_WORDS.has(wordOf(group) ?? ''))
    .flatMap(splitCitationKey);
  const isSame =
    groups.length === query.groups.length && groups.every((group) => query.groups.includes(group));
  if (groups.length > 0 && !isSame) yield { ...query, groups };
}

function splitCitationKey(group: readonly Clause[]): readonly (readonly Clause[])[] {
  const [, ...parts] = CITATION_KEY.exec(wordOf(group) ?? '') ?? [];
  if (parts.length === 0) return [group];
  return parts
    .filter((term) => term !== '')
    .map((term) => [
      { kind: 'words', terms: [term], typed: term, operator: undefined, isPhrase: false },
    ]);
}

/** The term of a group that is a single word without operator or quotes. */
function wordOf(group: readonly Clause[]): string | undefined {
  const [clause, ...others] = group;
  if (clause?.kind !== 'words' || others.length > 0 || clause.terms.length > 1) return undefined;
  return clause.isPhrase || clause.operator !== undefined ? undefined : clause.terms[0];
}
