/**
 * What the findings of a paper amount to: facts that are certain, proposals where they are likely or where two records
 * fit, and remarks where a service and what is known say different things. Nothing is settled while a service that
 * could know of a second record has not answered.
 */
import { calendarDateSchema } from '../domain/calendar-date.ts';
import { KINDS } from '../domain/kinds.ts';
import { fromPersonName, nameSchema, toPersonName, type Name } from '../domain/name.ts';
import type { OverlayFacts } from '../domain/overlay.ts';
import { yearOf } from '../domain/partial-date.ts';
import type { PersonName } from '../domain/person-name.ts';
import { parseLatexTitle } from '../markup/latex/parse.ts';
import { toMarkdown } from '../markup/markdown.ts';
import { plainToTex } from '../sources/texts.ts';
import { codeIn, isWithdrawn } from './arxiv.ts';
import type { Inquiry } from './inquiry.ts';
import {
  authorLikeness,
  hasInitials,
  isShouted,
  isSorted,
  withoutCapitals,
} from './matching/authors.ts';
import {
  isGiven,
  judge,
  judgeLinked,
  namesOf,
  type Sought,
  type Verdict,
} from './matching/judge.ts';
import { titleLikeness } from './matching/titles.ts';
import type { ServiceRecord } from './record.ts';

export interface Findings {
  /** Undefined while the service has not answered; so of the others. */
  readonly arxiv: readonly ServiceRecord[] | undefined;
  readonly crossref: readonly ServiceRecord[] | undefined;
  readonly dblp: readonly ServiceRecord[] | undefined;
  /** DOIs that the paper, or its preprint, names. */
  readonly linked: ReadonlySet<string>;
}

export interface Proposal {
  /** Why it is asked, the paper here, the record there: a line each. */
  readonly evidence: readonly string[];
  readonly facts: OverlayFacts;
}

export interface Settlement {
  readonly facts: OverlayFacts;
  readonly proposals: readonly Proposal[];
  readonly remarks: readonly string[];
}

/** Proposals of one kind for one paper; more are of no help. */
const MOST = 4;

export function settle(inquiry: Inquiry, findings: Findings): Settlement {
  const proposals: Proposal[] = [];
  const remarks: string[] = [];
  const preprint = choosePreprint(inquiry, findings.arxiv);
  const print = choosePrint(inquiry, findings, preprint.only);
  const only = [preprint.only, print.only].filter((record) => record !== undefined);
  const authors = completeAuthors(inquiry, [...only, ...print.companions]);
  for (const { asked, why, remarks: found } of [preprint, print]) {
    remarks.push(...found);
    for (const record of asked.slice(0, MOST)) {
      const facts = lacking(inquiry, factsOf(inquiry, record), []);
      const names = authors.facts.authors === undefined && completeAuthors(inquiry, [record]).facts;
      proposals.push(propose(inquiry, why, record, { ...facts, ...names }));
    }
  }
  for (const record of [...only, ...print.asked.slice(0, MOST)]) {
    const notice = noticeOf(record);
    if (notice !== undefined && !inquiry.known.has('notice')) {
      proposals.push(propose(inquiry, `It is ${notice.kind}.`, record, { notice }));
    }
  }
  if (!inquiry.known.has('doi')) {
    for (const each of print.only?.orcids ?? []) remarks.push(`ORCID for people.yaml: ${each}`);
  }
  const facts = Object.assign(
    {},
    ...only.map((record) => factsOf(inquiry, record)),
  ) as OverlayFacts;
  return {
    facts: { ...lacking(inquiry, facts, remarks), ...authors.facts },
    proposals: [...proposals, ...authors.proposals],
    remarks,
  };
}

/** Whether dblp may know what the others do not: the printed version, or the rest of a cut list. */
export function needsDblp(inquiry: Inquiry, findings: Findings): boolean {
  const { facts, proposals } = settle(inquiry, findings);
  const isPrinted = facts.doi !== undefined || inquiry.known.has('doi');
  if (isPrinted)
    return inquiry.sought.truncated && facts.authors === undefined && !inquiry.known.has('authors');
  const isAsked = proposals.some((each) => each.facts.doi !== undefined);
  return inquiry.isComputing && inquiry.print === undefined && !isAsked;
}

interface Choice {
  readonly only: ServiceRecord | undefined;
  readonly asked: readonly ServiceRecord[];
  readonly why: string;
  readonly remarks: readonly string[];
}

const NONE: Choice = { only: undefined, asked: [], why: '', remarks: [] };

function choose(
  records: readonly ServiceRecord[],
  verdictOn: (record: ServiceRecord) => Verdict,
): Choice {
  const judged = Map.groupBy(records, verdictOn);
  const [only, second] = judged.get('certain') ?? [];
  if (only === undefined) {
    return { ...NONE, asked: judged.get('likely') ?? [], why: 'Likely, and not certain.' };
  }
  if (second === undefined) return { ...NONE, only };
  return {
    ...NONE,
    asked: judged.get('certain') ?? [],
    why: 'Several records fit: which is to be cited?',
  };
}

function choosePreprint({ sought, known }: Inquiry, records: Findings['arxiv']): Choice {
  const given = known.get('arxiv');
  if (records === undefined) return NONE;
  const unique = [...new Map(records.map((record) => [record.arxiv, record])).values()];
  if (given === undefined) return choose(unique, (record) => judge(sought, record));
  const [record] = unique;
  if (record !== undefined && isGiven(sought, record)) return { ...NONE, only: record };
  const found = record === undefined ? 'is not there' : `is another paper: ${describe(record)}`;
  return { ...NONE, remarks: [`arXiv ${given} ${found}.`] };
}

/** `companions`: what else knows the authors of the chosen one. */
function choosePrint(
  inquiry: Inquiry,
  { crossref, dblp = [], linked }: Findings,
  preprint: ServiceRecord | undefined,
): Choice & { readonly companions: readonly ServiceRecord[] } {
  const { sought, known, print } = inquiry;
  if (crossref === undefined) return { ...NONE, companions: [] };
  const whole: Sought =
    preprint === undefined || preprint.lacksNames
      ? sought
      : { ...sought, authors: namesOf(preprint), truncated: false };
  const verdictOn = (record: ServiceRecord): Verdict => {
    if (record.type === 'document' || record.isNotice) return 'unlike';
    const rule = linked.has(record.doi ?? '') ? judgeLinked : judge;
    const verdicts = [sought, whole].map((each) => rule(each, record));
    return (['certain', 'likely'] as const).find((each) => verdicts.includes(each)) ?? 'unlike';
  };
  const companionsOf = ({ doi }: ServiceRecord): readonly ServiceRecord[] =>
    dblp.filter((record) => doi !== undefined && record.doi === doi);
  const given = known.get('doi');
  if (given !== undefined) {
    const [record] = crossref;
    if (record === undefined) return { ...NONE, companions: [] };
    if (record.type !== 'document' && isGiven(whole, record)) {
      return { ...NONE, only: record, companions: companionsOf(record) };
    }
    return {
      ...NONE,
      companions: [],
      remarks: [`DOI ${given} is of something else: ${describe(record)}.`],
    };
  }
  // dblp has prints that have no DOI; one that has is Crossref's, unless that lacks it.
  const isRepeated = (record: ServiceRecord): boolean =>
    crossref.some((each) =>
      record.doi === undefined
        ? each.type === record.type && isNear(each, record) && verdictOn(each) === 'certain'
        : each.doi === record.doi,
    );
  const all = [...crossref, ...dblp.filter((record) => !isRepeated(record))];
  const fitting = print === undefined ? all : all.filter((record) => isSamePrint(inquiry, record));
  const choice = choose(fitting, verdictOn);
  const { only } = choice;
  const others = all.filter(
    (record) => !fitting.includes(record) && verdictOn(record) === 'certain',
  );
  const strange = (preprint?.dois ?? []).filter(
    (doi) => !all.some((record) => record.doi === doi && verdictOn(record) === 'certain'),
  );
  return {
    ...choice,
    // A print that is known is not asked for again.
    asked: print === undefined ? choice.asked : [],
    companions: only === undefined ? [] : companionsOf(only),
    remarks: [
      ...strange.map((doi) => `arXiv names DOI ${doi}, which is not certainly of this paper.`),
      ...others.map((record) => `also printed as ${record.source}: ${describe(record)}.`),
    ],
  };
}

function isNear(a: ServiceRecord, b: ServiceRecord): boolean {
  if (a.date === undefined || b.date === undefined) return false;
  return Math.abs(yearOf(a.date) - yearOf(b.date)) <= 1;
}

/** Whether a record can be the print that is known: of its kind and year, on its pages. */
function isSamePrint({ known, print }: Inquiry, { type, date, variables }: ServiceRecord): boolean {
  const year = known.get('publication.year');
  const isSame = (name: string, there: string | undefined): boolean => {
    const here = known.get(`publication.${name}`);
    return (
      here === undefined || there === undefined || /\w+/.exec(here)?.[0] === /\w+/.exec(there)?.[0]
    );
  };
  return (
    print !== undefined &&
    KINDS[print].container === KINDS[type].container &&
    (year === undefined || date === undefined || Math.abs(Number(year) - yearOf(date)) <= 1) &&
    isSame('volume', variables.volume) &&
    isSame('pages', variables.page)
  );
}

function factsOf({ sought, print }: Inquiry, record: ServiceRecord): OverlayFacts {
  const { source, retrieved, date, variables, page } = record;
  const fact = <Value>(value: Value | undefined) =>
    value === undefined ? undefined : { value, source, retrieved };
  if (record.type === 'article') {
    return {
      arxiv: fact(record.arxiv),
      category: fact(record.category),
      firstSubmitted: fact(calendarDateSchema.safeParse(date).data),
      lastRevised: record.version > 1 ? fact(record.revised) : undefined,
      code: fact(codeIn(record)),
    };
  }
  const isRetitled = titleLikeness(sought.title, record.title) !== 'same';
  return {
    doi: fact(record.doi),
    publication: {
      kind: print ?? record.type,
      venue: fact(variables['container-title']),
      year: fact(date && yearOf(date)),
      date: date !== undefined && date.length > 4 ? fact(date) : undefined,
      volume: fact(variables.volume),
      issue: fact(variables.issue),
      pages: fact(variables.page),
      publisher: fact(variables.publisher),
      title:
        isRetitled && print === undefined
          ? fact(toMarkdown(parseLatexTitle(plainToTex(record.title)).tree))
          : undefined,
    },
    links: page === undefined ? undefined : [{ kind: 'publisher', href: page }],
  };
}

/** Facts that two sources give in many forms; to differ says nothing. */
const LOOSE: ReadonlySet<string> = new Set(
  ['venue', 'publisher', 'date', 'title'].map((name) => `publication.${name}`).concat('code'),
);

/** The facts that are not known, each difference to what is known as a remark. */
function lacking({ known }: Inquiry, facts: OverlayFacts, remarks: string[]): OverlayFacts {
  const isLacking = (name: string, fact: unknown): boolean => {
    const here = known.get(name);
    if (here === undefined || fact === undefined) return fact !== undefined;
    const { value, source } = fact as { value: unknown; source: string };
    const [ours, theirs] = [here, String(value)].map((each) =>
      each.replaceAll(/\W+/g, '-').toLowerCase(),
    );
    if (ours !== theirs && !LOOSE.has(name))
      remarks.push(`${name}: here ${here}, ${source} says ${String(value)}.`);
    return false;
  };
  const { publication: { kind, ...print } = {}, ...rest } = facts;
  const prints = Object.entries(print).filter(([name, fact]) =>
    isLacking(`publication.${name}`, fact),
  );
  return {
    ...Object.fromEntries(Object.entries(rest).filter(([name, fact]) => isLacking(name, fact))),
    ...(kind !== undefined &&
      prints.length > 0 && { publication: { kind, ...Object.fromEntries(prints) } }),
  };
}

/** The rest of a cut list, where a record has it whole, in order and as printed. */
function completeAuthors(
  inquiry: Inquiry,
  records: readonly ServiceRecord[],
): Pick<Settlement, 'facts' | 'proposals'> {
  const { sought, known } = inquiry;
  if (!sought.truncated || known.has('authors')) return { facts: {}, proposals: [] };
  const whole = records
    .filter((record) => !record.lacksNames)
    .filter((record) => authorLikeness(sought.authors, true, namesOf(record)) === 'start')
    .map((record) => ({ record, doubt: doubtOf(record, sought.authors.length) }))
    .toSorted((a, b) => a.doubt - b.doubt);
  const [best] = whole;
  if (best === undefined) return { facts: {}, proposals: [] };
  const { record, doubt } = best;
  const value = record.authors.map((name, at) => betterName(name, sought.authors[at]));
  const facts = { authors: { value, source: record.source, retrieved: record.retrieved } };
  if (doubt < DOUBTFUL) return { facts, proposals: [] };
  const why =
    'The names there are in capitals, or sorted by the alphabet: form or order may be another.';
  return { facts: {}, proposals: [propose(inquiry, why, record, facts)] };
}

const DOUBTFUL = 2;

/** Crossref may sort, shorten or shout the names that others have in full and in order. */
function doubtOf(record: ServiceRecord, listed: number): number {
  const names = namesOf(record);
  if (names.some(isShouted)) return DOUBTFUL + 1;
  if (record.mayBeSorted && isSorted(names) && names.length > listed + 1) return DOUBTFUL;
  return Number(names.some(hasInitials));
}

/** In full where the site has it so, and not in capitals. */
function betterName(name: Name, listed: PersonName | undefined): Name {
  const there = toPersonName(name);
  if (listed !== undefined && hasInitials(there) && !hasInitials(listed))
    return fromPersonName(listed);
  if (!isShouted(there)) return name;
  if (typeof name === 'string') return withoutCapitals(name);
  const parts = Object.entries(name).map(([part, text]) => [part, withoutCapitals(text ?? '')]);
  return nameSchema.parse(Object.fromEntries(parts));
}

/** Never written as a fact: what it says of a paper is grave. */
function noticeOf(record: ServiceRecord): OverlayFacts['notice'] {
  const { retraction, source, version, revised } = record;
  if (retraction !== undefined) {
    const { doi, date } = retraction;
    return {
      kind: 'retracted',
      ...(date !== undefined && { date }),
      source: `https://doi.org/${encodeURI(doi)}`,
    };
  }
  if (!isWithdrawn(record)) return undefined;
  return {
    kind: 'withdrawn',
    ...(revised !== undefined && { date: revised }),
    source: `${source}v${String(version)}`,
  };
}

function propose(
  { sought }: Inquiry,
  why: string,
  record: ServiceRecord,
  facts: OverlayFacts,
): Proposal {
  const { source, variables, comment } = record;
  const about = [variables['container-title'], comment, describe(record)].filter(
    (part) => part !== undefined,
  );
  return {
    evidence: [why, `here:  ${describe(sought)}`, `there: ${source}: ${about.join(' | ')}`],
    facts,
  };
}

/** @example describe(sought) // 'Sparse Lanterns | Vera Sandoval, Bo Li et al. | 2024' */
function describe(paper: Sought | ServiceRecord): string {
  const isRecord = 'source' in paper;
  const names = (isRecord ? namesOf(paper) : paper.authors).map(({ full }) => full).join(', ');
  const year = isRecord ? paper.date?.slice(0, 4) : paper.year;
  const cut = !isRecord && paper.truncated ? ' et al.' : '';
  return [paper.title, names + cut, year].filter((part) => part !== undefined).join(' | ');
}
