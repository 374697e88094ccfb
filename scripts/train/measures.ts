/** Figures on how parsed records compare with the truth, as text. */
import type { SourceRecord } from '../../src/domain/source-record.ts';
import type { Truth } from './truth.ts';

/** What a paper is and what the parser made of it; undefined when it gave no record. */
export interface Outcome {
  readonly truth: Truth;
  readonly record: SourceRecord | undefined;
}

const FIELDS = {
  title: ({ truth, record }) => record?.printed?.title === truth.title,
  authors: ({ truth, record }) => same(record?.printed?.authors, truth.authors),
  truncated: ({ truth, record }) => record?.publication.truncated === truth.truncated,
  date: ({ truth, record }) => record?.publication.date === truth.date,
  category: ({ truth, record }) => record?.publication.category === truth.category,
  badges: ({ truth, record }) => same(record?.fromListing?.badges, truth.badges),
  affiliations: ({ truth, record }) =>
    same(record?.fromListing?.affiliations, truth.affiliation === null ? [] : [truth.affiliation]),
  abstract: ({ truth, record }) => record?.printed?.abstract === truth.abstract,
} as const satisfies Record<string, (outcome: Outcome) => boolean>;

const BINS = [0, 0.5, 0.8, 0.9, 0.95, 0.98, 0.99, 0.999, 0.9999] as const;

const ENDINGS = [
  { name: 'lower-case word', pattern: /(?:^|[\s-])\p{Lu}?\p{Ll}+$/u },
  { name: 'acronym', pattern: /\p{Lu}{2,}s?$/u },
  { name: 'digit', pattern: /\d$/ },
  { name: 'formula', pattern: /\$$/ },
  { name: 'mark or bracket', pattern: /[?!.)\]}"”’']$/ },
  { name: 'other', pattern: /$/ },
] as const;

export function formatMeasures(outcomes: readonly Outcome[], seconds: number): string {
  const wrong = outcomes.filter((outcome) => !isRight(outcome));
  const silent = wrong.filter(({ record }) => !isDoubtful(record));
  const doubtful = outcomes.filter(({ record }) => isDoubtful(record));
  return [
    `papers     ${String(outcomes.length)}   ${seconds.toFixed(2)} s`,
    ...Object.entries(FIELDS).map(
      ([field, isSame]) => `${field.padEnd(13)}${percent(outcomes.filter(isSame), outcomes)}`,
    ),
    `byline exact ${percent(outcomes.filter(isRight), outcomes)}`,
    `flagged      ${percent(doubtful, outcomes)}, of the wrong ones ${percent(
      wrong.filter(({ record }) => isDoubtful(record)),
      wrong,
    )}`,
    `silent wrong ${percent(silent, outcomes)}`,
    '',
    'confidence        papers   wrong',
    ...BINS.map((from, index) => formatBin(outcomes, from, BINS[index + 1] ?? 1.1)),
    '',
    'title ends in          papers   wrong  silent  flagged',
    ...formatEndings(outcomes),
    '',
    ...wrong.map(formatWrong),
  ].join('\n');
}

function isRight(outcome: Outcome): boolean {
  return FIELDS.title(outcome) && FIELDS.authors(outcome);
}

function isDoubtful(record: SourceRecord | undefined): boolean {
  return record === undefined || record.problems.some(({ code }) => code === 'byline-doubtful');
}

function formatBin(outcomes: readonly Outcome[], from: number, to: number): string {
  const inside = outcomes.filter(({ record }) => {
    const confidence = record?.fromListing?.confidence ?? 0;
    return confidence >= from && confidence < to;
  });
  const wrong = inside.filter((outcome) => !isRight(outcome));
  return `from ${from.toFixed(4)}  ${count(inside, 10)}${count(wrong, 8)}`;
}

function formatEndings(outcomes: readonly Outcome[]): readonly string[] {
  const kindOf = ({ truth }: Outcome): string =>
    ENDINGS.find(({ pattern }) => pattern.test(truth.title))?.name ?? 'other';
  return ENDINGS.map(({ name }) => {
    const inside = outcomes.filter((outcome) => kindOf(outcome) === name);
    const wrong = inside.filter((outcome) => !isRight(outcome));
    const silent = wrong.filter(({ record }) => !isDoubtful(record));
    const flagged = inside.filter(({ record }) => isDoubtful(record));
    return `${name.padEnd(19)}${count(inside, 10)}${count(wrong, 8)}${count(silent, 8)}${count(flagged, 9)}`;
  });
}

function formatWrong({ truth, record }: Outcome): string {
  const expected = `${truth.title.slice(-30)}|${truth.authors.join(', ').slice(0, 30)}`;
  if (record === undefined) return `none     ${expected}`;
  const { title = '', authors = [] } = record.printed ?? {};
  const found = `${title.slice(-30)}|${authors.join(', ').slice(0, 30)}`;
  return `${(record.fromListing?.confidence ?? 0).toFixed(4)}   ${found}   for   ${expected}`;
}

function same(a: readonly string[] | undefined, b: readonly string[]): boolean {
  return a?.length === b.length && a.every((each, index) => each === b[index]);
}

function count(items: readonly unknown[], width: number): string {
  return String(items.length).padStart(width);
}

function percent(part: readonly unknown[], whole: readonly unknown[]): string {
  const share = whole.length === 0 ? 100 : (100 * part.length) / whole.length;
  return `${share.toFixed(2)}% (${String(part.length)})`;
}
