/**
 * The text of a listing to typed records. Pure and total: any string gives records and problems, and every
 * line of it is in a record or in a problem.
 */
import type { CalendarDate } from '../domain/calendar-date.ts';
import { hasError, problem, type Problem } from '../domain/problem.ts';
import { readBylineTail, type BylineParts } from './byline.ts';
import { bylineProblem } from './byline/doubt.ts';
import { rankSplits, type Ranking } from './byline/infer.ts';
import { readCategories } from './category-readings.ts';
import { unusedCorrection, type BylineCorrection } from './corrections.ts';
import { findDuplicates } from './duplicates.ts';
import { headerProblems } from './header-problems.ts';
import { placeIn, toLines } from './lines.ts';
import { repairRecord } from './repair.ts';
import type { ListingRecord } from './record.ts';
import { splitRecords, type RawRecord } from './records.ts';

export interface ParseOptions {
  /** Name of the listing for places: `content/listings/gomez.txt`. */
  readonly file: string;
  /** The day the listing was copied: a header without a year means this year. */
  readonly retrieved: CalendarDate;
  /** What is settled of ambiguous codes: upper-case code to category, `CO` to `astro-ph.CO`. */
  readonly categories?: Readonly<Record<string, string>>;
  readonly corrections?: readonly BylineCorrection[];
  /** Told how many steps of how many are done. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface ParsedListing {
  /** Records without an error problem, in the listing's order. */
  readonly records: readonly ListingRecord[];
  /** All problems, those of the records too, in order of place. */
  readonly problems: readonly Problem[];
}

/** A split of a byline and how sure it is. */
interface ChosenSplit {
  readonly title: string;
  readonly authors: readonly string[];
  readonly confidence: number;
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
  if (binary !== undefined) return { records: [], problems: [binary] };
  const { records: raws, problems: lineProblems } = splitRecords(toLines(text), file, retrieved);
  const parts = raws.map(({ byline }) => readBylineTail(byline.text));
  const settled = settleBylines(parts, corrections);
  const inputs = raws.map(({ abstract }, index) => ({
    parts: parts[index] ?? NO_BYLINE,
    abstract: abstract.text,
  }));
  const rankings = rankSplits(inputs, { settled: settled.byRecord, onProgress });
  const uses = raws.map(({ header, headerLine }) => ({
    code: header.code,
    date: header.date,
    place: placeIn(file, headerLine),
  }));
  const readings = readCategories(uses, categories);
  const ofCategory = Map.groupBy(readings.problems, ({ use }) => use);
  const drafts = raws.map((raw, index) => {
    const ownParts = parts[index] ?? NO_BYLINE;
    const correction = settled.byRecord.get(index);
    const split =
      correction === undefined
        ? chooseSplit(raw, ownParts, rankings[index] ?? [], file)
        : { ...correction, confidence: 1, problems: [] };
    const category = (ofCategory.get(index) ?? []).map((each) => each.problem);
    return draftRecord(raw, index, ownParts, split, readings.categories[index], category, {
      file,
      retrieved,
    });
  });
  const duplicates = findDuplicates(drafts, file);
  const all = drafts.map((draft) => {
    const duplicate = duplicates.get(draft);
    return duplicate === undefined ? draft : { ...draft, problems: [...draft.problems, duplicate] };
  });
  const problems = [...lineProblems, ...all.flatMap((record) => record.problems)];
  if (raws.length === 0 && lineProblems.length === 0) problems.push(emptyProblem(file));
  return {
    records: all.filter((record) => !hasError(record.problems)),
    problems: [...problems.sort(byPlace), ...settled.unused.map(unusedCorrection)],
  };
}

const NO_BYLINE: BylineParts = { core: '', truncated: false, affiliations: [] };

function settleBylines(
  parts: readonly BylineParts[],
  corrections: readonly BylineCorrection[],
): { byRecord: ReadonlyMap<number, BylineCorrection>; unused: readonly BylineCorrection[] } {
  const byByline = new Map(corrections.map((correction) => [correction.byline, correction]));
  const byRecord = new Map<number, BylineCorrection>();
  parts.forEach(({ core }, index) => {
    const correction = byByline.get(core);
    if (correction !== undefined) byRecord.set(index, correction);
  });
  const used = new Set(byRecord.values());
  return { byRecord, unused: corrections.filter((correction) => !used.has(correction)) };
}

function chooseSplit(
  raw: RawRecord,
  parts: BylineParts,
  ranking: Ranking,
  file: string,
): ChosenSplit {
  const [best] = ranking;
  const doubt = bylineProblem(raw.byline, parts, ranking, file);
  return {
    title: best?.title ?? parts.core,
    authors: best?.authors ?? [],
    confidence: best?.probability ?? 0,
    problems: doubt === undefined ? [] : [doubt],
  };
}

function draftRecord(
  raw: RawRecord,
  index: number,
  parts: BylineParts,
  split: ChosenSplit,
  category: string | undefined,
  categoryProblems: readonly Problem[],
  { file, retrieved }: { file: string; retrieved: CalendarDate },
): ListingRecord {
  const { header, headerLine, abstract } = raw;
  const repair = repairRecord(raw, split, file);
  return {
    record: index + 1,
    line: headerLine.number,
    ...header,
    category: category ?? '',
    title: split.title,
    authors: split.authors,
    truncated: parts.truncated,
    affiliations: parts.affiliations,
    abstract: abstract.text,
    confidence: split.confidence,
    ...(repair.repaired === undefined ? {} : { repaired: repair.repaired }),
    problems: [
      ...headerProblems(header, headerLine, retrieved, file),
      ...categoryProblems,
      ...split.problems,
      ...repair.problems,
    ],
  };
}

function binaryProblem(text: string, file: string): Problem | undefined {
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

function emptyProblem(file: string): Problem {
  return problem(
    'listing-empty',
    { file, line: 1, column: 1 },
    'The listing holds no record.',
    'Paste the listing into the file: three lines a paper, header, title with authors, abstract.',
  );
}

function byPlace(a: Problem, b: Problem): number {
  return a.place.line - b.place.line || a.place.column - b.place.column;
}
