/**
 * The text of a listing to typed records. Pure and total: any string gives records and problems, and every
 * line of it is in a record or in a problem.
 */
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { hasError, problem, type Problem } from '../../domain/problem.ts';
import { readCategories, type CodeUse } from './category-readings.ts';
import { DOUBTFUL_BELOW } from './byline/doubt.ts';
import { chooseSplits, type ChosenSplit } from './choose-splits.ts';
import type { BylineCorrection } from './corrections.ts';
import { headerProblems } from './header-problems.ts';
import { placeIn, toLines } from './lines.ts';
import { quote } from '../../domain/quote.ts';
import { repairRecord } from './repair.ts';
import type { ListingRecord } from './record.ts';
import { incompleteProblem, splitRecords, type RawRecord } from './records.ts';

export interface ParseOptions {
  /** Name of the listing for places: `content/listings/gomez.txt`. */
  readonly file: string;
  /** The day the listing was copied: a header without a year means this year. */
  readonly retrieved: CalendarDate | undefined;
  /** What is settled of ambiguous codes: upper-case code to category, `CO` to `astro-ph.CO`. */
  readonly categories?: Readonly<Record<string, string>>;
  readonly corrections?: readonly BylineCorrection[];
  /** Told how many steps of how many are done. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface ParsedListing {
  /** Records without an error problem, in the listing's order. */
  readonly records: readonly ListingRecord[];
  /** Records that have one, and are left out. */
  readonly refused: readonly ListingRecord[];
  /** One for each run of lines that is in no record. */
  readonly strays: readonly Problem[];
  /** Corrections that fit no record. */
  readonly unused: readonly Problem[];
  /** All of these problems, those of the records too, in order of place. */
  readonly problems: readonly Problem[];
}

/**
 * Parses a listing. A record that cannot be read is left out and reported; those after it are read.
 *
 * @example
 * parseListing('LGJun 7, 2022\nOn RainAna Gomez, Bo Li\nWe look at rain.', { file: 'gomez.txt', retrieved })
 * // one record: category 'cs.LG', title 'On Rain', authors ['Ana Gomez', 'Bo Li']
 */
export function parseListing(text: string, options: ParseOptions): ParsedListing {
  const { file, retrieved, categories = {}, corrections = [], onProgress } = options;
  const binary = binaryProblem(text, file);
  if (binary !== undefined) return { ...NOTHING, problems: [binary] };
  const { records: raws, problems: strays } = splitRecords(toLines(text), file, retrieved);
  const chosen = chooseSplits(raws, corrections, file, onProgress);
  const readings = readCategories(
    raws.map((raw) => codeUse(raw, file)),
    categories,
  );
  const ofCategory = Map.groupBy(readings.problems, ({ use }) => use);
  const all = chosen.splits.flatMap((split, index): readonly ListingRecord[] => {
    const raw = raws[index];
    if (raw === undefined) return [];
    const draft = draftRecord(raw, split, file);
    const category = readings.categories[index] ?? '';
    const problems = [
      ...headerProblems(raw.header, raw.headerLine, retrieved, file),
      ...(ofCategory.get(index) ?? []).map((each) => each.problem),
      ...draft.problems,
    ];
    return [{ ...draft, record: index + 1, category, problems }];
  });
  const problems = [...strays, ...all.flatMap((record) => record.problems)];
  const { true: refused = [], false: readable = [] } = Object.groupBy(all, (record) =>
    String(hasError(record.problems)),
  );
  return {
    records: readable,
    refused,
    strays,
    unused: chosen.problems,
    problems: [...problems.sort(byPlace), ...chosen.problems],
  };
}

const NOTHING: ParsedListing = { records: [], refused: [], strays: [], unused: [], problems: [] };

function codeUse({ header, headerLine, byline, abstract }: RawRecord, file: string): CodeUse {
  return {
    code: header.code,
    date: header.date,
    place: placeIn(file, headerLine),
    text: `${byline.text} ${abstract?.text ?? ''}`,
  };
}

/** What the lines say by themselves; the category needs the whole listing. */
function draftRecord(
  raw: RawRecord,
  split: ChosenSplit,
  file: string,
): Omit<ListingRecord, 'record' | 'category'> {
  const { header, headerLine, byline, abstract } = raw;
  const { repaired, problems } = repairRecord(raw, split, file);
  return {
    ...header,
    ...split,
    line: headerLine.number,
    bylineLine: byline.number,
    abstractLine: abstract?.number,
    abstract: abstract?.text,
    ...(repaired === undefined ? {} : { repaired }),
    problems: [...split.problems, ...problems, ...withoutAbstract(raw, split, file)],
  };
}

/** A record of two lines is read where the second is a byline for sure; otherwise that may be what is missing. */
function withoutAbstract(
  { headerLine, byline, names, abstract }: RawRecord,
  { confidence }: ChosenSplit,
  file: string,
): readonly Problem[] {
  if (abstract !== undefined) return [];
  if (names === undefined && confidence < DOUBTFUL_BELOW) {
    return [incompleteProblem(headerLine, byline, file)];
  }
  return [
    problem(
      'record-without-abstract',
      placeIn(file, headerLine),
      `The record ${quote(headerLine.text)} has no abstract.`,
      'Nothing, if that is so; otherwise put it back, in one line after title and authors.',
    ),
  ];
}

export function binaryProblem(text: string, file: string): Problem | undefined {
  const at = text.indexOf('\0');
  if (at < 0) return undefined;
  const before = text.slice(0, at).split(/\r\n|\n|\r/);
  return problem(
    'listing-binary',
    { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
    'The listing holds a NUL character, so it is no plain text, or it is in UTF-16.',
    'Save the listing as plain text in UTF-8.',
  );
}

function byPlace(a: Problem, b: Problem): number {
  return a.place.line - b.place.line || a.place.column - b.place.column;
}
