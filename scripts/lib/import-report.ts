/** Reports an import, for people (text) and for programs (one JSON object for each record). */
import path from 'node:path';
import { diffLines } from 'diff';
import { fullNames } from '../../src/domain/author.ts';
import { toPersonName } from '../../src/domain/name.ts';
import { toDay, yearOf } from '../../src/domain/partial-date.ts';
import { oneLine, printable } from '../../src/domain/quote.ts';
import { toRecordItem } from '../../src/exports/record-item.ts';
import { toHtml, toInlineHtml } from '../../src/markup/to-html.ts';
import { toText } from '../../src/markup/to-text.ts';
import type { Problem } from '../../src/domain/problem.ts';
import type { ProblemCode } from '../../src/domain/problem-codes.ts';
import type { SourceRecord } from '../../src/domain/source-record.ts';
import type { EntryContent } from '../../src/entries/to-content.ts';
import type { ImportPlan, PlannedEntry } from '../../src/entries/import-plan.ts';
import type { ReadCitation, ReadSource } from './read-sources.ts';

/** One line for each source, then the number of changes. */
export function formatSummary(sources: readonly ReadSource[], plan: ImportPlan): string {
  const count = (state: string): number =>
    plan.entries.filter((entry) => entry.state === state).length;
  return [
    ...sources.flatMap(describeSource),
    `Entries: ${String(count('new'))} new, ${String(count('changed'))} changed, ` +
      `${String(count('unchanged'))} unchanged, ${String(plan.vanished.length)} without a record.`,
  ]
    .map(printable)
    .join('\n');
}

/** Any more changes are only counted. */
const MAX_SHOWN = 50;

/** Each new, changed or vanished entry, with the lines that change. */
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
  const more = changes.length - MAX_SHOWN;
  return [...changes.slice(0, MAX_SHOWN), ...(more > 0 ? [`and ${String(more)} more`] : [])].join(
    '\n',
  );
}

/** Removed and added lines, without the digest, which follows from the others. */
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

/** What a source contains and lacks, which of its fields are not used, and which records were left out. */
function describeSource({ file, format, citations }: ReadSource): readonly string[] {
  const taken = citations.flatMap(({ content, record }) => (content === undefined ? [] : [record]));
  const count = (matches: (record: SourceRecord) => boolean): number =>
    taken.filter(matches).length;
  const dates = taken.flatMap(({ publication: { date } }) => (date === undefined ? [] : [date]));
  const years = dates.map(yearOf);
  const missing = [
    [taken.length - dates.length, 'no year'],
    [dates.filter((date) => toDay(date) === undefined).length, 'no day'],
    [count(({ abstract }) => abstract === undefined), 'no abstract'],
  ] as const;
  const facts = [
    plural(citations.length, 'record'),
    ...(years.length > 0 ? [rangeOf(Math.min(...years), Math.max(...years))] : []),
    ...someOf(
      count(({ publication }) => publication.truncated),
      'with a cut author list',
    ),
    ...someOf(
      count(({ fromListing }) => fromListing?.yearFrom === 'retrieval'),
      'dated by the year of retrieval',
    ),
    ...someOf(count(hasProblem('byline-doubtful')), 'with a doubtful byline'),
    ...someOf(count(hasProblem('mojibake-repaired')), 'repaired'),
  ];
  const lacks = missing.flatMap(([number, what]) =>
    number === 0 ? [] : [`${String(number)} of ${String(taken.length)} give ${what}`],
  );
  const unused = new Map<string, number>();
  for (const name of taken.flatMap(({ leftOut }) => leftOut))
    unused.set(name, (unused.get(name) ?? 0) + 1);
  const names = [...unused].map(([name, number]) => `${oneLine(name)} (${String(number)})`);
  const refused = citations.filter(({ content }) => content === undefined);
  return [
    `${file}: ${format}, ${facts.join(', ')}.`,
    ...(lacks.length > 0 ? [`  ${lacks.join(', ')}.`] : []),
    ...(names.length > 0 ? [`  Not used: ${names.join(', ')}.`] : []),
    ...(refused.length > 0
      ? [`  Left out: ${refused.map(({ record }) => nameOf(record, file)).join(', ')}.`]
      : []),
  ];
}

/** The last line: how many records were left out, and why. */
export function formatLeftOut(citations: readonly ReadCitation[]): string {
  const refused = citations.filter(({ content }) => content === undefined);
  const reasons = refused.map(({ problems }) => problems.find(isError)?.code ?? 'unknown');
  const counts = [...Map.groupBy(reasons, (code) => code)].map(
    ([code, all]) => `${code} (${String(all.length)})`,
  );
  return `${String(refused.length)} of ${plural(citations.length, 'record')} left out: ${counts.join(', ')}.`;
}

function rangeOf(first: number, last: number): string {
  return first === last ? String(first) : `${String(first)} to ${String(last)}`;
}

function isError({ severity }: Problem): boolean {
  return severity === 'error';
}

/** Key and line, or file and line in a folder. */
function nameOf({ key, place }: SourceRecord, source: string): string {
  const file = place.file === source ? '' : path.relative(source, place.file);
  return `${oneLine(key ?? file)} (line ${String(place.line)})`.trim();
}

function someOf(number: number, what: string): readonly string[] {
  return number === 0 ? [] : [`${String(number)} ${what}`];
}

function plural(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}

function hasProblem(code: ProblemCode): (record: SourceRecord) => boolean {
  return ({ problems }) => problems.some((each) => each.code === code);
}

type Forms = Readonly<Record<string, string>> | undefined;

/**
 * A record as one line of JSON, refused or not, with id and state of its entry. `number` counts from 1 across all files;
 * with `macros` the line has every form of title and abstract.
 */
export function formatRecordLine(
  { record, content, problems }: ReadCitation,
  number: number,
  entry: Pick<PlannedEntry, 'id' | 'state'> | undefined,
  macros: Forms,
): string {
  const { publication, printed, fromListing, place, key, abstract, leftOut } = record;
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
    badges: fromListing?.badges ?? [],
    affiliations: fromListing?.affiliations ?? [],
    abstract: printed?.abstract ?? abstract,
    confidence: fromListing?.confidence ?? 1,
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
  { facts, abstract }: EntryContent,
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
