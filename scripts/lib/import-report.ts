/** What an import found, for people (text) and for programs (a JSON object a record). */
import path from 'node:path';
import { diffLines } from 'diff';
import { fullNames } from '../../src/domain/author.ts';
import { toPersonName } from '../../src/domain/name.ts';
import { yearOf } from '../../src/domain/partial-date.ts';
import { toRecordItem } from '../../src/exports/record-item.ts';
import { toHtml, toInlineHtml } from '../../src/markup/to-html.ts';
import { toText } from '../../src/markup/to-text.ts';
import type { ProblemCode } from '../../src/domain/problem-codes.ts';
import type { ImportPlan, PlannedEntry } from '../../src/listing/import-plan.ts';
import type { ListingRecord } from '../../src/listing/record.ts';
import type { ReadListing, ReadRecord } from './read-listings.ts';
import type { ReadCitation, ReadSource } from './read-sources.ts';

/** One line a listing, then what the import changes. */
export function formatSummary(
  listings: readonly ReadListing[],
  sources: readonly ReadSource[],
  plan: ImportPlan,
): string {
  const count = (state: string): number =>
    plan.entries.filter((entry) => entry.state === state).length;
  return [
    ...listings.map(describeListing),
    ...sources.map(
      ({ file, citations }) =>
        `${file}: ${String(citations.length)} citations, ${String(citations.filter(({ content }) => content).length)} of them make a paper.`,
    ),
    `Entries: ${String(count('new'))} new, ${String(count('changed'))} changed, ` +
      `${String(count('unchanged'))} unchanged, ${String(plan.vanished.length)} without a record.`,
  ].join('\n');
}

/** More than these are counted, not shown: nobody reads the differences of a thousand entries. */
const MOST_SHOWN = 50;

/** What will be written, before it is: each new, changed or vanished entry, with the lines that change. */
export function formatChanges(
  { entries, vanished }: ImportPlan,
  existing: ReadonlyMap<string, string>,
): string {
  const changes = [
    ...entries
      .filter(({ state }) => state !== 'unchanged')
      .map(({ id, state, text }) =>
        [`${state} ${id}`, ...differences(existing.get(id), text)].join('\n'),
      ),
    ...vanished.map((id) => `vanished ${id}`),
  ];
  const more = changes.length - MOST_SHOWN;
  return [...changes.slice(0, MOST_SHOWN), ...(more > 0 ? [`and ${String(more)} more`] : [])].join(
    '\n',
  );
}

/** Lines that go and come, but for the digest, which follows from the others. */
function differences(before: string | undefined, after: string): readonly string[] {
  if (before === undefined) return [];
  return diffLines(before, after)
    .filter(({ added, removed }) => added || removed)
    .flatMap(({ added, value }) =>
      value
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('digest: '))
        .map((line) => `  ${added ? '+' : '-'} ${line}`),
    );
}

function describeListing({ file, records }: ReadListing): string {
  const all = records.map(({ record }) => record);
  const count = (matches: (record: ListingRecord) => boolean): string =>
    String(all.filter(matches).length);
  const years = all.map(({ date }) => yearOf(date));
  const facts = [
    `${String(all.length)} records`,
    ...(years.length > 0 ? [`${String(Math.min(...years))} to ${String(Math.max(...years))}`] : []),
    `${count(({ truncated }) => truncated)} with a cut author list`,
    `${count(({ yearFrom }) => yearFrom === 'retrieval')} dated by the year of retrieval`,
    `${String(new Set(all.map(({ category }) => category)).size)} topics`,
    `${count(hasProblem('byline-doubtful'))} with a doubtful byline`,
    `${count(hasProblem('mojibake-repaired'))} repaired`,
  ];
  return `${file}: ${facts.join(', ')}.`;
}

function hasProblem(code: ProblemCode): (record: ListingRecord) => boolean {
  return ({ problems }) => problems.some((each) => each.code === code);
}

type Forms = Readonly<Record<string, string>> | undefined;

/**
 * The record as one line of JSON, with the id and state of its entry; `macros` adds every form of its title and
 * abstract.
 */
export function formatRecordLine(
  { record, content }: ReadRecord,
  entry: Pick<PlannedEntry, 'id' | 'state'> | undefined,
  macros: Forms,
): string {
  const { facts, abstract } = content;
  return JSON.stringify({
    id: entry?.id,
    state: entry?.state,
    ...record,
    problems: [...record.problems, ...content.problems],
    outcome: 'written',
    item: toRecordItem({ key: entry?.id, publication: facts, abstract }),
    links: [],
    marks: [],
    leftOut: [],
    ...(macros && formsOf(content, macros)),
  });
}

/** A citation as one line of JSON, refused or not; `number` counts from 1 over all files. */
export function formatCitationLine(
  { record, content, problems }: ReadCitation,
  number: number,
  entry: Pick<PlannedEntry, 'id' | 'state'> | undefined,
  macros: Forms,
): string {
  const { publication, printed, listed, place, key, abstract, leftOut } = record;
  const names = publication.authors.map(toPersonName);
  return JSON.stringify({
    id: entry?.id,
    state: entry?.state,
    record: number,
    file: path.basename(place.file),
    line: place.line,
    key,
    category: content?.facts.category ?? publication.category,
    date: publication.date,
    title: printed?.title ?? publication.title,
    authors: printed?.authors ?? fullNames(names),
    truncated: publication.truncated,
    badges: listed?.badges ?? [],
    affiliations: listed?.affiliations ?? [],
    abstract: printed?.abstract ?? abstract,
    confidence: listed?.confidence ?? 1,
    problems,
    outcome: content === undefined ? 'refused' : 'written',
    item: toRecordItem(record),
    arxiv: publication.arxiv,
    links: publication.links ?? [],
    marks: names.flatMap(({ full, marks }) => (marks === undefined ? [] : [{ name: full, marks }])),
    leftOut,
    ...(macros && content && formsOf(content, macros)),
  });
}

function formsOf(
  { facts, abstract }: ReadRecord['content'],
  macros: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return {
    titleHtml: toInlineHtml(facts.title, { macros }).html,
    titleText: toText(facts.title, macros),
    abstractMarkdown: abstract,
    abstractHtml: toHtml(abstract, { macros }).html,
    abstractText: toText(abstract, macros),
  };
}
