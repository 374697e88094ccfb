/** What a person typed to the papers meant: a paper's name elsewhere, or else words, read in the likeliest way. */
import { identify } from './identifiers.ts';
import { matchPapers, type Matches } from './match.ts';
import { LONGEST_QUERY } from './address.ts';
import { parseQuery, shortened, type Clause, type Query } from './query.ts';
import type { SearchIndex } from './search-index.ts';

export interface Found extends Matches {
  readonly query: Query;
  /** What could not be read or found, in full sentences. */
  readonly messages: readonly string[];
}

/** Words of sentences and citations that say nothing of a paper. */
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

/** What the first reading finds that has papers with every word as typed; else the first that has all words. */
export function findPapers(index: SearchIndex, text: string): Found {
  const typed = shortened(text);
  const identified = identify(typed, index.names);
  const { papers = [], label } = identified ?? {};
  if (papers.length > 0) {
    return { query: parseQuery(typed), papers, has: 'all', isExact: () => true, messages: [] };
  }
  let best: (Matches & { readonly query: Query }) | undefined;
  for (const query of readings(typed)) {
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
      ? [`Only the first ${String(LONGEST_QUERY)} characters were searched.`]
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

/** The query as it stands; hyphens as text, as in a pasted “-flavor QCD”; without function words; keys as words. */
function* readings(typed: string): Generator<Query> {
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
  const telling = query.groups.filter((group) => !FUNCTION_WORDS.has(wordOf(group) ?? ''));
  const parted = telling.flatMap(partKey);
  const isSame =
    parted.length === query.groups.length && parted.every((group) => query.groups.includes(group));
  if (parted.length > 0 && !isSame) yield { ...query, groups: parted };
}

function partKey(group: readonly Clause[]): readonly (readonly Clause[])[] {
  const [, ...parts] = CITATION_KEY.exec(wordOf(group) ?? '') ?? [];
  if (parts.length === 0) return [group];
  return parts
    .filter((term) => term !== '')
    .map((term) => [
      { kind: 'words', terms: [term], typed: term, operator: undefined, isPhrase: false },
    ]);
}

/** The only term of a group that is one word, without operator or quotes. */
function wordOf(group: readonly Clause[]): string | undefined {
  const [clause, ...others] = group;
  if (clause?.kind !== 'words' || others.length > 0 || clause.terms.length > 1) return undefined;
  return clause.isPhrase || clause.operator !== undefined ? undefined : clause.terms[0];
}
