/** A listing's record to a source record: LaTeX becomes Markdown, names become readable Unicode. */
import { fromDay } from '../../domain/partial-date.ts';
import type { Problem } from '../../domain/problem.ts';
import type { SourceRecord } from '../../domain/source-record.ts';
import { doubtfulNames } from '../record-problems.ts';
import { settleNames } from '../settled-names.ts';
import { Texts, type Macros } from '../texts.ts';
import type { ChosenSplit } from './choose-splits.ts';
import type { RawRecord } from './records.ts';
import { repairRecord } from './repair-mojibake.ts';

interface ReadRecord {
  readonly raw: RawRecord;
  readonly split: ChosenSplit;
  /** `cs.LG`; empty for an unknown code. */
  readonly category: string;
  readonly problems: readonly Problem[];
}

export function toSourceRecord(
  { raw, split, category, problems }: ReadRecord,
  file: string,
  macros: Macros | undefined,
): SourceRecord {
  const { header, headerLine, byline, abstract } = raw;
  const { title, authors, truncated, affiliations, confidence } = split;
  const repair = repairRecord(raw, split, file);
  const texts = repair.repaired ?? { title, authors, abstract: abstract?.text };
  const titles = textsOnLine(byline.number, file, macros);
  const bylinePlace = { file, line: byline.number, column: 1 };
  const names = new Texts(() => bylinePlace, macros);
  const abstracts = textsOnLine((abstract ?? headerLine).number, file, macros);
  const titleMarkdown = titles.title(texts.title);
  const abstractMarkdown = abstracts.prose(texts.abstract);
  const settled = settleNames(texts.authors.map((name) => names.plain(name) ?? ''));
  return {
    place: { file, line: headerLine.number, column: 1 },
    key: undefined,
    publication: {
      type: 'article',
      title: authors.length === 0 ? undefined : titleMarkdown,
      authors: [...settled.names],
      truncated: truncated || settled.isCut,
      date: fromDay(header.date),
      ...(category !== '' && { category }),
    },
    abstract: abstractMarkdown,
    leftOut: [],
    problems: [
      ...problems,
      ...repair.problems,
      ...[titles, names, abstracts].flatMap((each) => each.problems),
      ...doubtfulNames(settled.doubts, '', 'Ada Osei', bylinePlace),
    ],
    printed: { title, authors, abstract: abstract?.text },
    fromListing: { yearFrom: header.yearFrom, badges: header.badges, affiliations, confidence },
  };
}

/** Texts of one line: an offset in the text is a column of the line. */
export function textsOnLine(line: number, file: string, macros: Macros | undefined): Texts {
  return new Texts((offset) => ({ file, line, column: offset + 1 }), macros);
}
