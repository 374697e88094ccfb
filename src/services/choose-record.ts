/** Which of the records that the services returned are the preprint and the published version of a paper. */
import { KINDS, type CslType } from '../domain/kinds.ts';
import { yearOf, type PartialDate } from '../domain/partial-date.ts';
import type { Lookup } from './lookup.ts';
import {
  isPlausible,
  judge,
  judgeLinked,
  namesOf,
  type Target,
  type Verdict,
} from './matching/judge.ts';
import { hasMoreMarkers, titleLikeness } from './matching/titles.ts';
import { mayBeOneVenue } from './matching/venues.ts';
import { describe } from './proposal.ts';
import type { ServiceRecord } from './service-record.ts';

type Records = readonly ServiceRecord[];

/** Records that may be of one paper; undefined for a service that has not answered. */
export interface Candidates {
  readonly arxiv: Records | undefined;
  readonly crossref: Records | undefined;
  readonly dblp: Records | undefined;
  /** DOIs that the paper, or its preprint, names. */
  readonly linked: ReadonlySet<string>;
}

export interface Choice {
  readonly chosen: ServiceRecord | undefined;
  /** Records that a person has to decide on, and why. */
  readonly doubtful: Records;
  readonly reason: string;
  /** Other records of the chosen publication. */
  readonly alternatives: Records;
  readonly remarks: readonly string[];
}

const NONE: Choice = { chosen: undefined, doubtful: [], reason: '', alternatives: [], remarks: [] };

function choose(records: Records, verdictOn: (record: ServiceRecord) => Verdict): Choice {
  const { certain = [], likely = [] } = Object.groupBy(records, verdictOn);
  if (certain.length === 1) return { ...NONE, chosen: certain[0] };
  return certain.length === 0
    ? { ...NONE, doubtful: likely, reason: 'Likely, but not certain.' }
    : { ...NONE, doubtful: certain, reason: 'Several records fit: which one should be cited?' };
}

export function choosePreprint({ target, known }: Lookup, { arxiv }: Candidates): Choice {
  if (arxiv === undefined) return NONE;
  const unique = [...new Map(arxiv.map((record) => [record.arxiv, record])).values()];
  const given = known.get('arxiv');
  if (given === undefined) return choose(unique, (record) => judge(target, record));
  const [record] = unique;
  if (record !== undefined && isPlausible(target, record)) return { ...NONE, chosen: record };
  const found = record === undefined ? 'does not exist' : `is another paper: ${describe(record)}`;
  return { ...NONE, remarks: [`arXiv ${given} ${found}.`] };
}

export function choosePublished(
  lookup: Lookup,
  { crossref, dblp = [], linked }: Candidates,
  preprint: ServiceRecord | undefined,
): Choice {
  const { target, known, publishedAs } = lookup;
  if (crossref === undefined) return NONE;
  const withAllAuthors: Target =
    preprint === undefined || preprint.lacksNames
      ? target
      : { ...target, authors: namesOf(preprint), truncated: false };
  const verdictOn = (record: ServiceRecord): Verdict => {
    if (record.type === 'document' || record.isNotice) return 'different';
    const rule = linked.has(record.doi ?? '') ? judgeLinked : judge;
    const verdicts = [target, withAllAuthors].map((each) => rule(each, record));
    return (['certain', 'likely'] as const).find((each) => verdicts.includes(each)) ?? 'different';
  };
  const isCertain = (record: ServiceRecord): boolean => verdictOn(record) === 'certain';
  const alternativesTo = (chosen: ServiceRecord | undefined): Records =>
    chosen?.doi === undefined ? [] : dblp.filter(({ doi }) => doi === chosen.doi);
  const given = known.get('doi');
  if (given !== undefined) {
    const [record] = crossref;
    if (record === undefined) return NONE;
    const isAbout =
      (record.isNotice || record.type === 'document') && hasMoreMarkers(record.title, target.title);
    return isPlausible(withAllAuthors, record) && !isAbout
      ? { ...NONE, chosen: record, alternatives: alternativesTo(record) }
      : { ...NONE, remarks: [`DOI ${given} belongs to something else: ${describe(record)}.`] };
  }
  // Crossref's record of a DOI is preferred; dblp also has publications that have no DOI.
  const isInCrossref = ({ doi, type, date }: ServiceRecord): boolean =>
    crossref.some((each) =>
      doi === undefined
        ? each.type === type && yearsApart(each.date, date) <= 1 && isCertain(each)
        : each.doi === doi,
    );
  const all = [...crossref, ...dblp.filter((record) => !isInCrossref(record))];
  const fitting = publishedAs === undefined ? all : all.filter((each) => isKnown(lookup, each));
  const choice = choose(fitting, verdictOn);
  const unconfirmed = (preprint?.dois ?? []).filter(
    (doi) => !all.some((record) => record.doi === doi && isCertain(record)),
  );
  const { chosen } = choice;
  const isRetitled = chosen !== undefined && titleLikeness(target.title, chosen.title) === 'other';
  return {
    ...choice,
    // Where the publication is known already, doubtful records are not worth a question.
    doubtful: publishedAs === undefined ? choice.doubtful : [],
    alternatives: alternativesTo(chosen),
    remarks: [
      ...(isRetitled ? [`arXiv names a DOI of another title: ${describe(chosen)}.`] : []),
      ...unconfirmed.map((doi) => `arXiv names DOI ${doi}, which may belong to another paper.`),
      ...all
        .filter((record) => !fitting.includes(record) && isCertain(record))
        .map((record) => `also published as ${record.source}: ${describe(record)}.`),
    ],
  };
}

/** Whether a record can be the publication that the site knows: same kind, year, volume and first page, or venue. */
function isKnown(
  { known, publishedAs }: Lookup,
  { type, date, variables }: ServiceRecord,
): boolean {
  /** Undefined where one of them does not say. */
  const agrees = (name: string, there: string | undefined): boolean | undefined => {
    const here = known.get(`publication.${name}`);
    return here === undefined || there === undefined
      ? undefined
      : /\w+/.exec(here)?.[0] === /\w+/.exec(there)?.[0];
  };
  const year = known.get('publication.year');
  const places = [agrees('volume', variables.volume), agrees('pages', variables.page)];
  const [here, there] = [known.get('publication.venue'), variables['container-title']];
  return (
    publishedAs !== undefined &&
    containerOf(publishedAs) === containerOf(type) &&
    (year === undefined || date === undefined || Math.abs(Number(year) - yearOf(date)) <= 1) &&
    !places.includes(false) &&
    (places.includes(true) || !here || !there || mayBeOneVenue(here, there))
  );
}

/** Crossref has the papers of many conferences as chapters of the proceedings. */
function containerOf(type: CslType): string | undefined {
  const { container } = KINDS[type];
  return container === 'proceedings' ? 'book' : container;
}

function yearsApart(a: PartialDate | undefined, b: PartialDate | undefined): number {
  return a === undefined || b === undefined ? Infinity : Math.abs(yearOf(a) - yearOf(b));
}
