/** Records that may be of the papers, looked up in the order that takes the fewest requests and is least often wrong. */
import { ARXIV_IDS, ARXIV_SEARCHES, arxivSearch } from './arxiv.ts';
import type { Candidates } from './choose-record.ts';
import { CROSSREF_DOIS, CROSSREF_REFERENCES, toReference } from './crossref.ts';
import { DBLP_SEARCHES, dblpSearch } from './dblp.ts';
import type { Lookup } from './lookup.ts';
import { isPlausible, judge } from './matching/judge.ts';
import { openalexTitles } from './openalex.ts';
import { queryAll, type Answers, type Endpoint, type Session } from './query-all.ts';
import { needsDblp } from './reconcile.ts';
import type { ServiceRecord } from './service-record.ts';

type Records = readonly ServiceRecord[];

/** Words of the title in the first search of arXiv, and in a second one for what the first did not find. */
const TITLE_WORDS = [5, 3] as const;

/** In the order of the lookups. Without an `openalexKey` OpenAlex is not queried. */
export async function findCandidates(
  lookups: readonly Lookup[],
  session: Session,
  openalexKey?: string,
): Promise<readonly Candidates[]> {
  const ask = async (
    endpoint: Endpoint,
    queries: readonly (string | undefined)[],
  ): Promise<Answers> => {
    const defined = queries.filter((each) => each !== undefined);
    return defined.length === 0 ? new Map() : queryAll(endpoint, defined, session);
  };
  const mayBeAmong = (records: Records | undefined, { target }: Lookup): boolean =>
    records?.some((record) => judge(target, record) !== 'different') ?? false;

  const preprints = new Map<Lookup, Records | undefined>();
  const byId = await ask(
    ARXIV_IDS,
    lookups.map(({ known }) => known.get('arxiv')),
  );
  for (const lookup of lookups) preprints.set(lookup, byId.get(lookup.known.get('arxiv') ?? ''));
  let unfound = lookups.filter(({ known }) => !known.has('arxiv'));
  for (const words of TITLE_WORDS) {
    const searches = unfound.map(({ target }) => arxivSearch(target, words));
    const found = await ask(ARXIV_SEARCHES, searches);
    for (const [index, lookup] of unfound.entries()) {
      const search = searches[index];
      const records = search === undefined ? [] : found.get(search);
      preprints.set(lookup, records && [...(preprints.get(lookup) ?? []), ...records]);
    }
    unfound = unfound.filter((lookup) => {
      const records = preprints.get(lookup);
      return records !== undefined && !mayBeAmong(records, lookup);
    });
  }

  /** DOIs of the paper, or of its preprint. */
  const linkedTo = (lookup: Lookup): readonly string[] => {
    const { known, target } = lookup;
    const doi = known.get('doi');
    if (doi !== undefined) return [doi];
    return (preprints.get(lookup) ?? [])
      .filter((record) =>
        known.has('arxiv') ? isPlausible(target, record) : judge(target, record) === 'certain',
      )
      .flatMap(({ dois }) => dois);
  };
  const byDoi = await ask(CROSSREF_DOIS, lookups.flatMap(linkedTo));
  const withoutDoi = lookups.filter(({ known }) => !known.has('doi'));
  const byReference = await ask(
    CROSSREF_REFERENCES,
    withoutDoi.map(({ target }) => toReference(target)),
  );
  const candidates = new Map(
    lookups.map((lookup): [Lookup, Candidates] => {
      const dois = linkedTo(lookup);
      const reference = lookup.known.has('doi') ? [] : byReference.get(toReference(lookup.target));
      const crossref = mergeRecords([...dois.map((doi) => byDoi.get(doi)), reference]);
      return [lookup, { arxiv: preprints.get(lookup), crossref, dblp: [], linked: new Set(dois) }];
    }),
  );

  const open = [...candidates].filter(([lookup, found]) => needsDblp(lookup, found));
  const byDblpSearch = await ask(
    DBLP_SEARCHES,
    open.map(([{ target }]) => dblpSearch(target)),
  );
  const unknown = open.filter(
    ([lookup, { arxiv, crossref }]) =>
      openalexKey !== undefined && !mayBeAmong(arxiv, lookup) && !mayBeAmong(crossref, lookup),
  );
  const byTitle = await ask(
    openalexTitles(openalexKey ?? ''),
    unknown.map(([{ target }]) => target.title),
  );
  const openalexOf = ({ target }: Lookup): Records => byTitle.get(target.title) ?? [];
  const dblpOf = ({ target }: Lookup): Records | undefined => {
    const search = dblpSearch(target);
    return search === undefined ? [] : byDblpSearch.get(search);
  };
  const moreDois = (lookup: Lookup): readonly string[] =>
    lookup.known.has('doi')
      ? []
      : [
          ...(dblpOf(lookup) ?? []).flatMap(({ doi }) => doi ?? []),
          ...openalexOf(lookup).flatMap(({ dois }) => dois),
        ];
  const byMoreIds = await ask(
    ARXIV_IDS,
    unknown.flatMap(([lookup]) => openalexOf(lookup).map(({ arxiv }) => arxiv)),
  );
  const byMoreDois = await ask(
    CROSSREF_DOIS,
    open.flatMap(([lookup]) => moreDois(lookup)),
  );
  for (const [lookup, found] of open) {
    const more = openalexOf(lookup).flatMap(({ arxiv }) => byMoreIds.get(arxiv ?? '') ?? []);
    const printed = moreDois(lookup).map((doi) => byMoreDois.get(doi) ?? []);
    candidates.set(lookup, {
      ...found,
      arxiv: found.arxiv && [...found.arxiv, ...more],
      crossref: mergeRecords([found.crossref, ...printed]),
      dblp: dblpOf(lookup),
    });
  }
  return [...candidates.values()];
}

/** Each record once; undefined where an answer is missing. */
function mergeRecords(answers: readonly (Records | undefined)[]): Records | undefined {
  if (answers.includes(undefined)) return undefined;
  const records = answers.flatMap((each) => each ?? []);
  return [...new Map(records.map((record) => [record.doi, record])).values()];
}
