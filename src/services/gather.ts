/** What the services know of papers, asked in the order that takes the fewest requests and errs least. */
import { ARXIV_IDS, ARXIV_SEARCHES, arxivSearch } from './arxiv.ts';
import { askAll, type Answers, type Desk, type Visitor } from './ask-all.ts';
import { CROSSREF_DOIS, CROSSREF_REFERENCES, toReference } from './crossref.ts';
import { DBLP_SEARCHES, dblpSearch } from './dblp.ts';
import type { Inquiry } from './inquiry.ts';
import { isGiven, judge } from './matching/judge.ts';
import { openalexTitles } from './openalex.ts';
import type { ServiceRecord } from './record.ts';
import { needsDblp, type Findings } from './settle.ts';

type Records = readonly ServiceRecord[];

/** Words of a title in the first search of arXiv, and in a second of what that did not find. */
const WORDS = [5, 3] as const;

/** `openalexKey`: without one it is not asked. Findings are in the order of the inquiries. */
export async function gather(
  inquiries: readonly Inquiry[],
  visitor: Visitor,
  openalexKey?: string,
): Promise<readonly Findings[]> {
  const ask = async (desk: Desk, asked: readonly (string | undefined)[]): Promise<Answers> => {
    const questions = asked.filter((each) => each !== undefined);
    return questions.length === 0 ? new Map() : askAll(desk, questions, visitor);
  };
  const given = (name: string) => (inquiry: Inquiry) => inquiry.known.get(name);

  const preprints = new Map<Inquiry, Records | undefined>();
  const isFound = (inquiry: Inquiry): boolean =>
    preprints.get(inquiry)?.some((record) => judge(inquiry.sought, record) !== 'unlike') ?? false;
  const byId = await ask(ARXIV_IDS, inquiries.map(given('arxiv')));
  for (const inquiry of inquiries) preprints.set(inquiry, byId.get(given('arxiv')(inquiry) ?? ''));
  let left = inquiries.filter((inquiry) => !inquiry.known.has('arxiv'));
  for (const words of WORDS) {
    const searchOf = ({ sought }: Inquiry): string | undefined => arxivSearch(sought, words);
    const found = await ask(ARXIV_SEARCHES, left.map(searchOf));
    for (const inquiry of left) {
      const search = searchOf(inquiry);
      const records = search === undefined ? [] : found.get(search);
      const before = preprints.get(inquiry) ?? [];
      preprints.set(inquiry, records && [...before, ...records]);
    }
    left = left.filter((inquiry) => preprints.get(inquiry) !== undefined && !isFound(inquiry));
  }

  /** DOIs of the paper, or of its preprint. */
  const linkedTo = (inquiry: Inquiry): readonly string[] => {
    const doi = given('doi')(inquiry);
    if (doi !== undefined) return [doi];
    const mine = inquiry.known.has('arxiv') ? isGiven : isCertain;
    return (preprints.get(inquiry) ?? [])
      .filter((record) => mine(inquiry.sought, record))
      .flatMap(({ dois }) => dois);
  };
  const byDoi = await ask(CROSSREF_DOIS, inquiries.flatMap(linkedTo));
  const unprinted = inquiries.filter((inquiry) => !inquiry.known.has('doi'));
  const byReference = await ask(
    CROSSREF_REFERENCES,
    unprinted.map(({ sought }) => toReference(sought)),
  );
  const printsOf = (inquiry: Inquiry): Records | undefined => {
    const reference = inquiry.known.has('doi') ? [] : byReference.get(toReference(inquiry.sought));
    return united([...linkedTo(inquiry).map((doi) => byDoi.get(doi)), reference]);
  };
  const found = new Map(
    inquiries.map((inquiry): [Inquiry, Findings] => {
      const arxiv = preprints.get(inquiry);
      return [
        inquiry,
        { arxiv, crossref: printsOf(inquiry), dblp: [], linked: new Set(linkedTo(inquiry)) },
      ];
    }),
  );

  const open = [...found].filter(([inquiry, findings]) => needsDblp(inquiry, findings));
  const inDblp = await ask(
    DBLP_SEARCHES,
    open.map(([{ sought }]) => dblpSearch(sought)),
  );
  const isNowhere = ([inquiry, { crossref }]: [Inquiry, Findings]): boolean =>
    !isFound(inquiry) &&
    crossref?.some((record) => judge(inquiry.sought, record) !== 'unlike') !== true;
  const nowhere = openalexKey === undefined ? [] : open.filter(isNowhere);
  const joined = await ask(
    openalexTitles(openalexKey ?? ''),
    nowhere.map(([{ sought }]) => sought.title),
  );
  const namedBy = ({ sought }: Inquiry): Records => joined.get(sought.title) ?? [];
  const moreIds = await ask(
    ARXIV_IDS,
    nowhere.flatMap(([inquiry]) => namedBy(inquiry).map(({ arxiv }) => arxiv)),
  );
  const dblpOf = ({ sought }: Inquiry): Records | undefined => {
    const search = dblpSearch(sought);
    return search === undefined ? [] : inDblp.get(search);
  };
  const moreDois = (inquiry: Inquiry): readonly string[] =>
    inquiry.known.has('doi')
      ? []
      : [
          ...(dblpOf(inquiry) ?? []).flatMap(({ doi }) => doi ?? []),
          ...namedBy(inquiry).flatMap(({ dois }) => dois),
        ];
  const seen = await ask(
    CROSSREF_DOIS,
    open.flatMap(([inquiry]) => moreDois(inquiry)),
  );
  for (const [inquiry, findings] of open) {
    const ids = namedBy(inquiry).flatMap(({ arxiv }) => moreIds.get(arxiv ?? '') ?? []);
    found.set(inquiry, {
      ...findings,
      arxiv: findings.arxiv && [...findings.arxiv, ...ids],
      crossref: united([findings.crossref, ...moreDois(inquiry).map((doi) => seen.get(doi) ?? [])]),
      dblp: dblpOf(inquiry),
    });
  }
  return [...found.values()];
}

function isCertain(...[sought, record]: Parameters<typeof judge>): boolean {
  return judge(sought, record) === 'certain';
}

/** Each record once; undefined where an answer is missing. */
function united(answers: readonly (Records | undefined)[]): Records | undefined {
  if (answers.includes(undefined)) return undefined;
  return [
    ...new Map(
      answers.flatMap((each) => each ?? []).map((record) => [record.doi, record]),
    ).values(),
  ];
}
