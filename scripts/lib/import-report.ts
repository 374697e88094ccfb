/** What an import found, for people (text) and for programs (a JSON object a record). */
import { yearOf } from '../../src/domain/calendar-date.ts';
import { toHtml, toInlineHtml } from '../../src/markup/to-html.ts';
import { toText } from '../../src/markup/to-text.ts';
import type { ImportPlan } from '../../src/listing/import-plan.ts';
import type { ReadListing, ReadRecord } from './read-listings.ts';
import type { ReadSource } from './read-sources.ts';

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
      ({ file, count, contents }) =>
        `${file}: ${String(count)} citations, ${String(contents.length)} of them make a paper.`,
    ),
    `Entries: ${String(count('new'))} new, ${String(count('changed'))} changed, ` +
      `${String(count('unchanged'))} unchanged, ${String(plan.vanished.length)} without a record.`,
  ].join('\n');
}

/** The entries that are new, changed or without a record, a line each. */
export function formatChanges(plan: ImportPlan): string {
  return [
    ...plan.entries
      .filter(({ state }) => state !== 'unchanged')
      .map(({ id, state }) => `${state} ${id}`),
    ...plan.vanished.map((id) => `vanished ${id}`),
  ].join('\n');
}

function describeListing({ file, records }: ReadListing): string {
  const all = records.map(({ record }) => record);
  const count = (matches: (record: ReadRecord['record']) => boolean): string =>
    String(all.filter(matches).length);
  const years = all.map(({ date }) => yearOf(date));
  const facts = [
    `${String(all.length)} records`,
    ...(years.length > 0 ? [`${String(Math.min(...years))} to ${String(Math.max(...years))}`] : []),
    `${count(({ truncated }) => truncated)} with a cut author list`,
    `${count(({ yearFrom }) => yearFrom === 'retrieval')} dated by the year of retrieval`,
    `${String(new Set(all.map(({ category }) => category)).size)} topics`,
  ];
  return `${file}: ${facts.join(', ')}.`;
}

/** The record as one line of JSON; `withForms` adds every form of its title and abstract. */
export function formatRecordLine(
  { record, content }: ReadRecord,
  macros: Readonly<Record<string, string>>,
  withForms: boolean,
): string {
  const problems = [...record.problems, ...content.problems];
  return JSON.stringify({ ...record, problems, ...(withForms ? formsOf(content, macros) : {}) });
}

/** A paper of a file of citations as one line of JSON. */
export function formatCitationLine(
  content: ReadRecord['content'],
  macros: Readonly<Record<string, string>>,
  withForms: boolean,
): string {
  const { facts, abstract, problems } = content;
  const forms = withForms ? formsOf(content, macros) : {};
  return JSON.stringify({ ...facts, abstract, problems, ...forms });
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
