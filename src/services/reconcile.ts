/**
 * What the candidates for a paper amount to: facts that are certain, proposals where a person has to decide, and
 * remarks where a service contradicts what is known. Nothing is certain as long as a service that may know of a second
 * record has not answered.
 */
import { calendarDateSchema } from '../domain/calendar-date.ts';
import { yearSchema, type OverlayFacts } from '../domain/overlay.ts';
import { yearOf } from '../domain/partial-date.ts';
import { parseLatexTitle } from '../markup/latex/parse.ts';
import { toMarkdown } from '../markup/markdown.ts';
import { plainToTex } from '../sources/texts.ts';
import { codeIn, isWithdrawn } from './arxiv.ts';
import { choosePreprint, choosePublished, type Candidates } from './choose-record.ts';
import { completeAuthors } from './complete-authors.ts';
import type { Lookup } from './lookup.ts';
import { titleLikeness } from './matching/titles.ts';
import { propose, type Proposal } from './proposal.ts';
import type { ServiceRecord } from './service-record.ts';

export interface Reconciliation {
  readonly facts: OverlayFacts;
  readonly proposals: readonly Proposal[];
  readonly remarks: readonly string[];
}

/** Proposals of one kind for one paper. */
const MAX_PROPOSALS = 4;

export function reconcile(lookup: Lookup, candidates: Candidates): Reconciliation {
  const { target, known } = lookup;
  const proposals: Proposal[] = [];
  const remarks: string[] = [];
  const preprint = choosePreprint(lookup, candidates);
  const published = choosePublished(lookup, candidates, preprint.chosen);
  const chosen = [preprint.chosen, published.chosen].filter((record) => record !== undefined);
  const authors = completeAuthors(lookup, [...chosen, ...published.alternatives]);
  for (const { doubtful, reason, remarks: more } of [preprint, published]) {
    remarks.push(...more);
    for (const record of doubtful.slice(0, MAX_PROPOSALS)) {
      const facts = missingFacts(lookup, factsOf(lookup, record), []);
      const names = authors.facts.authors === undefined && completeAuthors(lookup, [record]).facts;
      proposals.push(propose(target, reason, record, { ...facts, ...names }));
    }
  }
  for (const record of [...chosen, ...published.doubtful.slice(0, MAX_PROPOSALS)]) {
    const notice = noticeOf(record);
    if (notice !== undefined && !known.has('notice')) {
      proposals.push(
        propose(target, `The record is marked as ${notice.kind}.`, record, { notice }),
      );
    }
  }
  if (!known.has('doi')) {
    for (const each of published.chosen?.orcids ?? []) {
      remarks.push(`ORCID iD for people.yaml: ${each}`);
    }
  }
  const facts = Object.assign({}, ...chosen.map((each) => factsOf(lookup, each))) as OverlayFacts;
  return {
    facts: { ...missingFacts(lookup, facts, remarks), ...authors.facts },
    proposals: [...proposals, ...authors.proposals],
    remarks,
  };
}

/** Whether dblp may know what the others do not: the published version, or the rest of a cut list of authors. */
export function needsDblp(lookup: Lookup, candidates: Candidates): boolean {
  const { known, target, isComputing, publishedAs } = lookup;
  const { facts, proposals } = reconcile(lookup, candidates);
  if (facts.doi !== undefined || known.has('doi'))
    return target.truncated && facts.authors === undefined && !known.has('authors');
  const isProposed = proposals.some((each) => each.facts.doi !== undefined);
  return isComputing && publishedAs === undefined && !isProposed;
}

function factsOf({ target, publishedAs }: Lookup, record: ServiceRecord): OverlayFacts {
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
  // A DOI that the site knows may be that of a preprint, a report, a thesis: no print to take facts from.
  if (record.type === 'document') return {};
  const year = date && yearSchema.safeParse(yearOf(date)).data;
  const isRetitled = titleLikeness(target.title, record.title) !== 'same';
  return {
    doi: fact(record.doi),
    publication: {
      kind: publishedAs ?? record.type,
      venue: fact(variables['container-title']),
      year: fact(year),
      date: year !== undefined && (date ?? '').length > 4 ? fact(date) : undefined,
      volume: fact(variables.volume),
      issue: fact(variables.issue),
      pages: fact(variables.page),
      publisher: fact(variables.publisher),
      title:
        isRetitled && publishedAs === undefined
          ? fact(toMarkdown(parseLatexTitle(plainToTex(record.title)).tree))
          : undefined,
    },
    links: page === undefined ? undefined : [{ kind: 'publisher', href: page }],
  };
}

/** Facts that sources give in many forms, so that a difference means nothing. */
const LOOSE: ReadonlySet<string> = new Set([
  ...['venue', 'publisher', 'date', 'title'].map((name) => `publication.${name}`),
  'code',
]);

/** The facts that are not known yet; each contradiction of what is known becomes a remark. */
function missingFacts({ known }: Lookup, facts: OverlayFacts, remarks: string[]): OverlayFacts {
  const isMissing = (name: string, fact: unknown): boolean => {
    const here = known.get(name);
    if (here === undefined || fact === undefined) return fact !== undefined;
    const { value, source } = fact as { value: unknown; source: string };
    const there = String(value);
    const [ours, theirs] = [here, there].map((each) => each.replaceAll(/\W+/g, '-').toLowerCase());
    if (ours !== theirs && !LOOSE.has(name))
      remarks.push(`${name}: ${here} here, ${there} at ${source}.`);
    return false;
  };
  const { publication: { kind, ...variables } = {}, ...rest } = facts;
  const missing = Object.entries(variables).filter(([name, fact]) =>
    isMissing(`publication.${name}`, fact),
  );
  return {
    ...Object.fromEntries(Object.entries(rest).filter(([name, fact]) => isMissing(name, fact))),
    ...(kind !== undefined &&
      missing.length > 0 && { publication: { kind, ...Object.fromEntries(missing) } }),
  };
}

/** Only ever proposed, as it is a grave thing to say about a paper. */
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
