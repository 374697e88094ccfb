/**
 * What the findings of a paper amount to: facts that are certain, questions where they are likely or where two records
 * fit, and remarks where services and typed text say different things. Nothing is settled while a service that could
 * know of a second record has not answered.
 */
import { formatAuthors } from './matching/format-authors.ts';
import { fromPersonName, nameSchema, toPersonName, type Name } from '../domain/name.ts';
import type { OverlayFacts } from '../domain/overlay.ts';
import { fromDay, yearOf } from '../domain/partial-date.ts';
import { codeIn, isWithdrawn, type ArxivRecord } from './arxiv.ts';
import type { CrossrefRecord } from './crossref.ts';
import type { DblpRecord } from './dblp.ts';
import type { Inquiry } from './inquiry.ts';
import {
  authorLikeness,
  hasInitials,
  isShouted,
  isSorted,
  withoutCapitals,
} from './matching/authors.ts';
import { isGiven, judge, judgeLinked, type Verdict } from './matching/judge.ts';
import type { Hit, Sought } from './matching/sought.ts';
import { fromCrossref, fromDblp, isSamePrint, printedFacts, type Printed } from './printed.ts';

export interface Findings {
  /** Undefined while the service has not answered; so of the others. */
  readonly arxiv: readonly ArxivRecord[] | undefined;
  readonly crossref: readonly CrossrefRecord[] | undefined;
  readonly dblp: readonly DblpRecord[] | undefined;
  /** DOIs that the paper or its preprint names. */
  readonly linked: ReadonlySet<string>;
}

export interface Proposal {
  readonly why: string;
  /** The paper here and the record there, in a line each. */
  readonly here: string;
  readonly there: string;
  readonly overlay: OverlayFacts;
}

export interface Settlement {
  readonly facts: OverlayFacts;
  readonly proposals: readonly Proposal[];
  readonly remarks: readonly string[];
}

/** Proposals of one kind for one paper; more are of no help. */
const MOST_PROPOSALS = 4;

const NOTHING: Settlement = { facts: {}, proposals: [], remarks: [] };

export function settle(inquiry: Inquiry, findings: Findings): Settlement {
  const preprint = settlePreprint(inquiry, findings.arxiv);
  const print = settlePrint(inquiry, findings, preprint.record);
  const authors = settleAuthors(inquiry, preprint.record, print.records);
  const parts = [preprint, print, authors];
  return {
    facts: Object.assign({}, ...parts.map(({ facts }) => facts)) as OverlayFacts,
    proposals: parts.flatMap(({ proposals }) => proposals),
    remarks: parts.flatMap(({ remarks }) => remarks),
  };
}

/** Whether dblp may know what nobody else does: the printed version, or the rest of a cut list. */
export function needsDblp(inquiry: Inquiry, findings: Findings): boolean {
  const { facts, proposals } = settle(inquiry, { ...findings, dblp: [] });
  const isOpen = inquiry.printed === undefined && inquiry.doi === undefined;
  const isAsked = proposals.some(({ overlay }) => overlay.doi !== undefined);
  const isCut = inquiry.sought.truncated && facts.authors === undefined;
  const isPrinted = facts.doi !== undefined || inquiry.doi !== undefined;
  return (
    (isCut && isPrinted) || (inquiry.isComputing && isOpen && facts.doi === undefined && !isAsked)
  );
}

export function arxivVerdict(sought: Sought, record: ArxivRecord): Verdict {
  return judge(sought, arxivHit(record));
}

function arxivHit(record: ArxivRecord): Hit {
  return { ...record, year: yearOf(record.published) };
}

function settlePreprint(
  inquiry: Inquiry,
  records: readonly ArxivRecord[] | undefined,
): Settlement & { record?: ArxivRecord | undefined } {
  const { sought, arxiv: given } = inquiry;
  if (records === undefined) return NOTHING;
  if (given !== undefined) {
    const [record] = records;
    if (record === undefined) return remark(`arXiv has no paper ${given}.`);
    if (!isGiven(sought, arxivHit(record))) {
      return remark(`arXiv ${given} is another paper: ${describe(arxivHit(record))}`);
    }
    return { ...preprintSettled(inquiry, record), record };
  }
  const judged = [...new Map(records.map((record) => [record.id, record])).values()].map(
    (record) => ({ record, verdict: arxivVerdict(sought, record) }),
  );
  const [certain, likely] = (['certain', 'likely'] as const).map((verdict) =>
    judged.filter((each) => each.verdict === verdict).map(({ record }) => record),
  );
  const [only, second] = certain ?? [];
  if (only !== undefined && second === undefined) {
    return { ...preprintSettled(inquiry, only), record: only };
  }
  const asked = only === undefined ? (likely ?? []) : (certain ?? []);
  const why = second === undefined ? 'arXiv has something like it.' : 'It is on arXiv twice.';
  return {
    ...NOTHING,
    proposals: asked.slice(0, MOST_PROPOSALS).map((record) => ({
      why,
      here: describe(sought),
      there: `arXiv ${record.id}: ${describe(arxivHit(record))}`,
      overlay: {
        ...preprintFacts(inquiry, record),
        ...settleAuthors(inquiry, record, []).facts,
      },
    })),
  };
}

function preprintSettled(inquiry: Inquiry, record: ArxivRecord): Settlement {
  const { sought, category, overlay } = inquiry;
  const facts = preprintFacts(inquiry, record);
  const isOther =
    category !== undefined && record.category !== undefined && category !== record.category;
  const remarks = [
    ...(isOther ? [`category: here ${category}, on arXiv ${record.category ?? ''}.`] : []),
    ...(['firstSubmitted', 'lastRevised'] as const).flatMap((field) => {
      const [here, there] = [overlay[field]?.value, facts[field]?.value];
      return here === undefined || there === undefined || here === there
        ? []
        : [`${field}: here ${here}, on arXiv ${there}.`];
    }),
  ];
  if (!isWithdrawn(record)) return { facts, proposals: [], remarks };
  const source = `${pageOf(record)}v${String(record.version)}`;
  return {
    facts,
    remarks,
    proposals: [
      {
        why: `arXiv marks version ${String(record.version)} as withdrawn.`,
        here: describe(sought),
        there: `arXiv ${record.id}: ${record.comment ?? ''}`,
        overlay: { notice: { kind: 'withdrawn', date: fromDay(record.updated), source } },
      },
    ],
  };
}

function preprintFacts(inquiry: Inquiry, record: ArxivRecord): OverlayFacts {
  const fact = <Value>(value: Value) => ({
    value,
    source: pageOf(record),
    retrieved: record.retrieved,
  });
  const code = inquiry.hasCode ? undefined : codeIn(record);
  return {
    ...(inquiry.arxiv === undefined && { arxiv: fact(record.id) }),
    ...(inquiry.category === undefined &&
      record.category !== undefined && { category: fact(record.category) }),
    firstSubmitted: fact(record.published),
    ...(record.version > 1 && { lastRevised: fact(record.updated) }),
    ...(code !== undefined && { code: fact(code) }),
  };
}

function settlePrint(
  inquiry: Inquiry,
  findings: Findings,
  preprint: ArxivRecord | undefined,
): Settlement & { records: readonly Printed[] } {
  const { sought, doi, printed: known } = inquiry;
  const none = { ...NOTHING, records: [] };
  if (findings.crossref === undefined) return none;
  const whole =
    preprint?.isWhole === true
      ? { ...sought, authors: preprint.authors.map(toPersonName), truncated: false }
      : sought;
  const verdictOn = (record: Printed): Verdict => {
    const isLinked = record.doi !== undefined && findings.linked.has(record.doi);
    const verdicts = [sought, whole].map((each) =>
      isLinked ? judgeLinked(each, record) : judge(each, record),
    );
    return (['certain', 'likely'] as const).find((each) => verdicts.includes(each)) ?? 'unlike';
  };
  if (doi !== undefined) {
    const record = findings.crossref.find((each) => each.doi === doi.toLowerCase());
    if (record === undefined) return none;
    const hit = fromCrossref(record);
    if (hit === undefined || !isGiven(whole, hit)) {
      return {
        ...none,
        ...remark(`DOI ${doi} is of something else: ${record.title} (${record.type}).`),
      };
    }
    return { ...printSettled(inquiry, hit), records: [hit, ...sameInDblp(findings, hit)] };
  }
  const fromDois = findings.crossref.flatMap((record) => fromCrossref(record) ?? []);
  const alone = (findings.dblp ?? [])
    .filter((record) => !findings.crossref?.some((each) => each.doi === record.doi))
    .map(fromDblp)
    .filter(
      (record) =>
        record.doi !== undefined || !fromDois.some((each) => isRepeated(each, record, verdictOn)),
    );
  const judged = [...fromDois, ...alone].map((record) => ({ record, verdict: verdictOn(record) }));
  const of = (verdict: Verdict): readonly Printed[] =>
    judged.filter((each) => each.verdict === verdict).map(({ record }) => record);
  const wrong = preprint?.dois.filter(
    (each) => !of('certain').some((record) => record.doi === each.toLowerCase()),
  );
  const remarks = (wrong ?? []).map(
    (each) => `arXiv names DOI ${each}, which is not certainly of this paper.`,
  );
  const certain = of('certain');
  if (known !== undefined) {
    const same = certain.filter((record) => isSamePrint(known, record));
    const [only] = same;
    if (same.length === 1 && only !== undefined) {
      return { ...printSettled(inquiry, only), records: [only, ...sameInDblp(findings, only)] };
    }
    const others = certain.map(
      (record) => `another print than the one that is known: ${record.source}, ${describe(record)}`,
    );
    return { ...none, remarks: [...remarks, ...others] };
  }
  const [only, second] = certain;
  if (only !== undefined && second === undefined) {
    const settled = printSettled(inquiry, only);
    return {
      ...settled,
      remarks: [...remarks, ...settled.remarks],
      records: [only, ...sameInDblp(findings, only)],
    };
  }
  const asked = only === undefined ? of('likely') : certain;
  const why =
    second === undefined ? 'Something like it is printed.' : 'It is printed more than once.';
  const proposals = asked.slice(0, MOST_PROPOSALS).flatMap((record) => [
    {
      why,
      here: describe(sought),
      there: `${record.venue ?? record.kind}, ${record.doi ?? record.source}: ${describe(record)}`,
      overlay: {
        ...printedFacts(record, sought.title),
        ...settleAuthors(inquiry, preprint, [record]).facts,
      },
    },
    ...(only === undefined ? [] : retraction(inquiry, record)),
  ]);
  return { facts: {}, proposals, remarks, records: [] };
}

/** dblp's record of a print without DOI that Crossref has with one. */
function isRepeated(
  one: Printed,
  other: Printed,
  verdictOn: (record: Printed) => Verdict,
): boolean {
  const isNear = Math.abs((one.year ?? NaN) - (other.year ?? NaN)) <= 1;
  return one.kind === other.kind && isNear && verdictOn(one) === 'certain';
}

function sameInDblp({ dblp = [] }: Findings, { doi, title }: Printed): readonly Printed[] {
  return dblp
    .filter((record) => record.doi === doi && doi !== undefined)
    .map(fromDblp)
    .filter((record) => record.title !== '' || title !== '');
}

function printSettled(inquiry: Inquiry, record: Printed): Settlement {
  const { printed: known, sought } = inquiry;
  const { doi, publication, links } = printedFacts(record, sought.title);
  const remarks: string[] = [];
  const { kind = record.kind, title, ...found } = publication ?? {};
  const lacking = Object.entries(found).filter(([field, fact]) => {
    if (fact === undefined) return false;
    const here = known?.[field as keyof typeof known];
    if (here === undefined) return true;
    const [ours = '', theirs = ''] = [here, fact.value].map((each) =>
      JSON.stringify(each).replaceAll('"', ''),
    );
    const isSame = ours.replaceAll(/\W+/g, '-') === theirs.replaceAll(/\W+/g, '-');
    if (!isSame && /^(?:year|volume|issue|pages)$/.test(field)) {
      remarks.push(`${field}: here ${ours}, ${record.source} says ${theirs}.`);
    }
    return false;
  });
  const print =
    known === undefined
      ? { kind, title, ...found }
      : { kind: known.type, ...Object.fromEntries(lacking) };
  return {
    facts: {
      ...(inquiry.doi === undefined && doi !== undefined && { doi }),
      ...((known === undefined || lacking.length > 0) && { publication: print }),
      ...(links !== undefined && { links }),
    },
    proposals: retraction(inquiry, record),
    remarks,
  };
}

function retraction(
  { sought }: Inquiry,
  { retraction: notice, doi = '' }: Printed,
): readonly Proposal[] {
  if (notice === undefined) return [];
  const source = `https://doi.org/${encodeURI(notice.doi)}`;
  const date = notice.date === undefined ? {} : { date: notice.date };
  return [
    {
      why: 'Crossref says that it is retracted.',
      here: describe(sought),
      there: `${doi}, retracted by ${notice.doi}`,
      overlay: { notice: { kind: 'retracted', ...date, source } },
    },
  ];
}

/** The rest of a cut list, where a source has it whole, in order and as printed. */
function settleAuthors(
  { sought, overlay }: Inquiry,
  preprint: ArxivRecord | undefined,
  printed: readonly Printed[],
): Settlement {
  if (!sought.truncated || overlay.authors !== undefined) {
    return NOTHING;
  }
  // dblp keeps order and given names, where Crossref may sort, shorten or shout them.
  const sources = [
    ...(preprint === undefined ? [] : [{ ...preprint, source: pageOf(preprint), isOrdered: true }]),
    ...printed
      .map((record) => ({ ...record, isOrdered: record.source.startsWith('https://dblp.org/') }))
      .toSorted((a, b) => Number(b.isOrdered) - Number(a.isOrdered)),
  ].filter((each) => each.isWhole);
  const whole = sources.flatMap(({ authors, source, isOrdered, retrieved }) => {
    const names = authors.map(toPersonName);
    if (authorLikeness(sought, names) !== 'start') return [];
    const isDoubtful =
      names.some(isShouted) ||
      (!isOrdered && isSorted(names) && names.length > sought.authors.length + 1);
    const value = authors.map(unshouted).map((name, at): Name => {
      const listed = sought.authors[at];
      const there = names[at];
      return listed !== undefined &&
        there !== undefined &&
        hasInitials(there) &&
        !hasInitials(listed)
        ? fromPersonName(listed)
        : name;
    });
    return [{ isDoubtful, fact: { value, source, retrieved } }];
  });
  const certain = whole.find(({ isDoubtful }) => !isDoubtful);
  if (certain !== undefined) return { ...NOTHING, facts: { authors: certain.fact } };
  return {
    ...NOTHING,
    proposals: whole.slice(0, 1).map(({ fact }) => ({
      why: 'The names are in capitals, or sorted by the alphabet: their form or order may be another.',
      here: describe(sought),
      there: `${fact.source}: ${formatAuthors(fact.value.map(toPersonName), false)}`,
      overlay: { authors: fact },
    })),
  };
}

/** A name in capitals as people write it. */
function unshouted(name: Name): Name {
  if (!isShouted(toPersonName(name))) return name;
  if (typeof name === 'string') return withoutCapitals(name);
  const parts = Object.entries(name).map(([part, text]) => [part, withoutCapitals(text ?? '')]);
  return nameSchema.parse(Object.fromEntries(parts));
}

function pageOf({ id }: ArxivRecord): string {
  return `https://arxiv.org/abs/${id}`;
}

function remark(text: string): Settlement {
  return { ...NOTHING, remarks: [text] };
}

/** @example describe(sought) // 'Sparse Lanterns | Vera Sandoval, Bo Li et al. | 2024' */
function describe({ title, authors, year, ...rest }: Sought | Hit): string {
  const names = authors.map((name) =>
    typeof name === 'object' && 'full' in name ? name : toPersonName(name),
  );
  const isCut = 'truncated' in rest && rest.truncated;
  return [title, formatAuthors(names, isCut), year]
    .filter((part) => part !== undefined)
    .join(' | ');
}
