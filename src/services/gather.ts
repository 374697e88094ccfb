/** What the services know of papers, asked in the order that takes the fewest requests and errs least. */
import { arxivSearch, type ArxivRecord } from './arxiv.ts';
import type { Answers } from './ask-all.ts';
import { toReference, type CrossrefRecord } from './crossref.ts';
import { dblpSearch, type DblpRecord } from './dblp.ts';
import {
  arxivByIds,
  arxivBySearch,
  crossrefByDois,
  crossrefByReference,
  dblpBySearch,
  openalexByTitle,
  type Counter,
} from './desks.ts';
import type { Inquiry } from './inquiry.ts';
import { arxivVerdict, needsDblp, type Findings } from './settle.ts';

export interface Counters {
  readonly arxiv: Counter;
  readonly crossref: Counter;
  readonly dblp: Counter;
  readonly openalex: (Counter & { readonly key: string }) | undefined;
}

/** Words of a title in the first search of arXiv, and in a second of what that did not find. */
const WORDS = [5, 3] as const;

/** `contact`: an address for Crossref's polite pool. Findings by the paper's id. */
export async function gather(
  inquiries: readonly Inquiry[],
  { arxiv, crossref, dblp, openalex }: Counters,
  contact: string | undefined,
): Promise<{ findings: ReadonlyMap<string, Findings>; failures: readonly string[] }> {
  const failures = new Set<string>();
  const take = async <Value>(
    asked: Promise<Answers<Value>>,
  ): Promise<Answers<Value>['answers']> => {
    const { answers, failures: found } = await asked;
    for (const failure of found) failures.add(failure);
    return answers;
  };

  const preprints = new Map<string, readonly ArxivRecord[] | undefined>();
  const isFound = ({ sought, id }: Inquiry): boolean =>
    preprints.get(id)?.some((record) => arxivVerdict(sought, record) !== 'unlike') ?? false;
  const known = await take(
    arxivByIds(
      arxiv,
      inquiries.flatMap((each) => each.arxiv ?? []),
    ),
  );
  for (const { id, arxiv: given } of inquiries) {
    if (given !== undefined) preprints.set(id, listOf(known.get(given)));
  }
  let left = inquiries.filter((each) => each.arxiv === undefined);
  for (const words of WORDS) {
    const asked = left.map(({ id, sought }) => ({ id, search: arxivSearch(sought, words) }));
    const answers = await take(
      arxivBySearch(
        arxiv,
        asked.flatMap(({ search }) => search ?? []),
      ),
    );
    for (const { id, search } of asked) {
      const answer = search === undefined ? [] : answers.get(search);
      preprints.set(id, answer && [...(preprints.get(id) ?? []), ...answer]);
    }
    left = left.filter((each) => preprints.get(each.id) !== undefined && !isFound(each));
  }

  const linked = new Map(
    inquiries.map((inquiry) => [inquiry.id, linkedDois(inquiry, preprints.get(inquiry.id) ?? [])]),
  );
  const byDoi = new Map(await take(crossrefByDois(crossref, [...linked.values()].flat(), contact)));
  const unprinted = inquiries.filter(({ doi }) => doi === undefined);
  const byReference = await take(
    crossrefByReference(
      crossref,
      unprinted.map(({ sought }) => toReference(sought)),
      contact,
    ),
  );
  const printedOf = ({ id, doi, sought }: Inquiry): readonly CrossrefRecord[] | undefined => {
    const records = (linked.get(id) ?? []).map((each) => byDoi.get(each));
    const rest = doi === undefined ? byReference.get(toReference(sought)) : [];
    if (rest === undefined || records.includes(undefined)) return undefined;
    const all = [...records, ...rest].filter((record) => record != null);
    return [...new Map(all.map((record) => [record.doi, record])).values()];
  };
  const findingsOf = (
    inquiry: Inquiry,
    records: readonly DblpRecord[] | undefined = [],
  ): Findings => ({
    arxiv: preprints.get(inquiry.id),
    crossref: printedOf(inquiry),
    dblp: records,
    linked: new Set(linked.get(inquiry.id)),
  });

  const computing = inquiries.filter((each) => needsDblp(each, findingsOf(each)));
  const ofDblp = await take(
    dblpBySearch(
      dblp,
      computing.flatMap(({ sought }) => dblpSearch(sought) ?? []),
    ),
  );
  const dblpOf = (inquiry: Inquiry): readonly DblpRecord[] | undefined => {
    const search = computing.includes(inquiry) ? dblpSearch(inquiry.sought) : undefined;
    return search === undefined ? [] : ofDblp.get(search);
  };

  const more = new Map<string, string[]>();
  for (const inquiry of inquiries) {
    const dois = (dblpOf(inquiry) ?? []).flatMap(({ doi }) => doi ?? []);
    more.set(inquiry.id, inquiry.doi === undefined ? dois : []);
  }
  if (openalex !== undefined) {
    const nowhere = unprinted.filter((each) => !isFound(each) && printedOf(each)?.length === 0);
    const ids = await take(
      openalexByTitle(
        openalex,
        nowhere.map(({ sought }) => sought.title),
        openalex.key,
      ),
    );
    const idsOf = ({ sought }: Inquiry): readonly string[] => ids.get(sought.title)?.arxiv ?? [];
    const records = await take(arxivByIds(arxiv, nowhere.flatMap(idsOf)));
    for (const inquiry of nowhere) {
      more.get(inquiry.id)?.push(...(ids.get(inquiry.sought.title)?.dois ?? []));
      const found = idsOf(inquiry).flatMap((each) => records.get(each) ?? []);
      preprints.set(inquiry.id, [...(preprints.get(inquiry.id) ?? []), ...found]);
    }
  }
  const seen = await take(crossrefByDois(crossref, [...more.values()].flat(), contact));
  const findings = inquiries.map((inquiry): [string, Findings] => {
    const found = findingsOf(inquiry, dblpOf(inquiry));
    const joined = (more.get(inquiry.id) ?? []).flatMap((doi) => seen.get(doi) ?? []);
    const all = new Map([...(found.crossref ?? []), ...joined].map((each) => [each.doi, each]));
    return [inquiry.id, { ...found, crossref: found.crossref && [...all.values()] }];
  });
  return { findings: new Map(findings), failures: [...failures] };
}

function listOf(record: ArxivRecord | null | undefined): readonly ArxivRecord[] | undefined {
  return record === null ? [] : record && [record];
}

/** DOIs to look up: the paper's own, or those that its preprint names. */
function linkedDois(
  { doi, arxiv, sought }: Inquiry,
  preprints: readonly ArxivRecord[],
): readonly string[] {
  if (doi !== undefined) return [doi.toLowerCase()];
  return preprints
    .filter((record) => arxiv !== undefined || arxivVerdict(sought, record) === 'certain')
    .flatMap(({ dois }) => dois.map((each) => each.toLowerCase()));
}
