/**
 * The text of a listing to records. Never fails: every line ends up in a record or in a problem. A record has three
 * lines: a header (`COMP-PHAug 15, 2019Code`), a byline (title and authors glued together) and the abstract, which can
 * be missing. Title and authors may also be on separate lines.
 */
import { problem, type Problem } from '../../domain/problem.ts';
import { quote } from '../../domain/quote.ts';
import type { SourceRecord } from '../../domain/source-record.ts';
import { unreadRecord } from '../record-problems.ts';
import type { ReadSource, SourceContext } from '../read-source.ts';
import { DOUBTFUL_BELOW } from './byline/doubt.ts';
import { readCategories, type CodeUse } from './category-readings.ts';
import { chooseSplits, type ChosenSplit } from './choose-splits.ts';
import { headerProblems } from './header-problems.ts';
import { placeIn, toLines } from './lines.ts';
import { incompleteProblem, splitRecords, type RawRecord } from './records.ts';
import { toSourceRecord } from './to-source-record.ts';

/**
 * Records in the order of the text; one that cannot be read has an error. The other problems are about corrections
 * that match no record.
 *
 * @example
 * readListing('LGJun 7, 2022\nOn RainAna Gomez, Bo Li\nWe look at rain.', 'gomez.txt').records[0]?.publication
 * // { title: 'On Rain', authors: ['Ana Gomez', 'Bo Li'], category: 'cs.LG', … }
 */
export function readListing(text: string, file: string, context: SourceContext = {}): ReadSource {
  const { retrieved, categories = {}, corrections = [], onProgress } = context;
  const { records: raws, problems: strays } = splitRecords(toLines(text), file, retrieved);
  const chosen = chooseSplits(raws, corrections, file, onProgress);
  const readings = readCategories(
    raws.map((raw) => codeUse(raw, file)),
    categories,
  );
  const ofCategory = Map.groupBy(readings.problems, ({ use }) => use);
  const records = chosen.splits.flatMap((split, index): readonly SourceRecord[] => {
    const raw = raws[index];
    if (raw === undefined) return [];
    const problems = [
      ...headerProblems(raw.header, raw.headerLine, retrieved, file),
      ...(ofCategory.get(index) ?? []).map((each) => each.problem),
      ...split.problems,
      ...withoutAbstract(raw, split, file),
    ];
    const category = readings.categories[index] ?? '';
    return [toSourceRecord({ raw, split, category, problems }, file, context.macros)];
  });
  return {
    records: [...records, ...strays.map((reason) => unreadRecord('article', reason))].sort(
      (a, b) => a.place.line - b.place.line,
    ),
    problems: chosen.problems,
  };
}

function codeUse({ header, headerLine, byline, abstract }: RawRecord, file: string): CodeUse {
  return {
    code: header.code,
    date: header.date,
    place: placeIn(file, headerLine),
    text: `${byline.text} ${abstract?.text ?? ''}`,
  };
}

/** A record of two lines is accepted if the second is surely a byline. Otherwise it may be the abstract. */
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
      'If it should have one, put it on one line after title and authors.',
    ),
  ];
}
