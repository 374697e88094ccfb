/** A record of a listing as a source record: LaTeX becomes Markdown, names become readable Unicode. */
import { separateMarks } from '../../domain/name-marks.ts';
import type { Name } from '../../domain/name.ts';
import { fromDay } from '../../domain/partial-date.ts';
import type { Problem } from '../../domain/problem.ts';
import type { SourceRecord } from '../../domain/source-record.ts';
import { Texts, type Macros } from '../texts.ts';
import type { ListingRecord } from './record.ts';

/** Where texts stand, and what their commands mean. */
export interface TextContext {
  readonly file: string;
  readonly macros: Macros;
}

export function toSourceRecord(record: ListingRecord, context: TextContext): SourceRecord {
  const printed = record.repaired ?? record;
  const { authors } = printed;
  const byline = textsOnLine(record.bylineLine, context);
  const names = new Texts(
    () => ({ file: context.file, line: record.bylineLine, column: 1 }),
    context.macros,
  );
  const below = textsOnLine(record.abstractLine ?? record.line, context);
  const title = byline.title(printed.title);
  const abstract = below.prose(printed.abstract);
  return {
    place: { file: context.file, line: record.line, column: 1 },
    key: undefined,
    publication: {
      type: 'article',
      title: authors.length === 0 ? undefined : title,
      authors: authors.map((name) => toName(name, names)),
      truncated: record.truncated,
      date: fromDay(record.date),
      ...(record.category !== '' && { category: record.category }),
    },
    abstract,
    leftOut: [],
    problems: [...record.problems, ...byline.problems, ...names.problems, ...below.problems],
    printed: { title: record.title, authors: record.authors, abstract: record.abstract },
    listed: {
      yearFrom: record.yearFrom,
      badges: record.badges,
      affiliations: record.affiliations,
      confidence: record.confidence,
    },
  };
}

/** What stands for lines that are in no record: nothing but the reason. */
export function withoutContent(reason: Problem): SourceRecord {
  return {
    place: reason.place,
    key: undefined,
    publication: { type: 'article', title: undefined, authors: [], truncated: false },
    abstract: undefined,
    leftOut: [],
    problems: [reason],
  };
}

/** A name as printed, with readable letters and without signs at it. */
export function toName(printed: string, texts: Texts): Name {
  const { name, marks } = separateMarks(texts.plain(printed) ?? '');
  return marks === undefined ? name : { printed: name, marks };
}

/** Title and abstract stand on lines of their own, so the place of a problem is exact. */
export function textsOnLine(line: number, { file, macros }: TextContext): Texts {
  return new Texts((offset) => ({ file, line, column: offset + 1 }), macros);
}
