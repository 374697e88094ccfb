/** A record of a listing as a source record: LaTeX becomes Markdown, names become readable Unicode. */
import { separateMarks } from '../../domain/name-marks.ts';
import type { Name } from '../../domain/name.ts';
import { fromDay } from '../../domain/partial-date.ts';
import { problem, type Problem } from '../../domain/problem.ts';
import { toReadable } from '../../domain/readable.ts';
import type { SourceRecord } from '../../domain/source-record.ts';
import type { MarkupIssue } from '../../markup/issue.ts';
import { parseLatex, parseLatexTitle, type ParsedLatex } from '../../markup/latex/parse.ts';
import { toMarkdown } from '../../markup/markdown.ts';
import { toHtml } from '../../markup/to-html.ts';
import { toText } from '../../markup/to-text.ts';
import { htmlToTex } from '../../markup/html-to-tex.ts';
import type { ListingRecord } from './record.ts';

/** What TeX commands of the maintainer stand for: `{ '\\bigO': '\\mathcal{O}' }`. */
export type Macros = Readonly<Record<string, string>>;

/** Where texts stand, and what their commands mean. */
export interface TextContext {
  readonly file: string;
  readonly macros: Macros;
}

export function toSourceRecord(record: ListingRecord, context: TextContext): SourceRecord {
  const printed = record.repaired ?? record;
  const { authors } = printed;
  const title = readTitle(printed.title, record.bylineLine, context);
  const abstract = readAbstract(printed.abstract, record.abstractLine ?? record.line, context);
  return {
    place: { file: context.file, line: record.line, column: 1 },
    key: undefined,
    publication: {
      type: 'article',
      title: authors.length === 0 ? undefined : title.markdown,
      authors: authors.map(toName),
      truncated: record.truncated,
      date: fromDay(record.date),
      ...(record.category !== '' && { category: record.category }),
    },
    abstract: abstract.markdown,
    leftOut: [],
    problems: [...record.problems, ...title.problems, ...abstract.problems],
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
export function toName(printed: string): Name {
  const { name, marks } = separateMarks(toText(parseLatex(toTex(printed)).tree));
  return marks === undefined ? name : { printed: name, marks };
}

/** Without what a web page or a PDF leaves in copied text. */
function toTex(text: string): string {
  return htmlToTex(toReadable(text));
}

export interface ReadText {
  /** Undefined where there is nothing to read. */
  readonly markdown: string | undefined;
  readonly problems: readonly Problem[];
}

export function readTitle(text: string, line: number, context: TextContext): ReadText {
  return read(parseLatexTitle(toTex(text), context.macros), line, context);
}

export function readAbstract(
  text: string | undefined,
  line: number,
  context: TextContext,
): ReadText {
  return read(parseLatex(toTex(text ?? ''), context.macros), line, context);
}

function read(
  { tree, issues }: ParsedLatex,
  line: number,
  { file, macros }: TextContext,
): ReadText {
  const markdown = toMarkdown(tree);
  const report = ({ code, offset, message, hint }: MarkupIssue): Problem =>
    problem(code, { file, line, column: offset + 1 }, message, hint);
  return {
    markdown: markdown === '' ? undefined : markdown,
    problems: [...issues, ...toHtml(tree, { macros }).issues].map(report),
  };
}
