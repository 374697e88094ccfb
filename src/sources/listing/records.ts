/**
 * Groups lines into records of three; of four, if title and authors are on separate lines. Anything that looks like a
 * header starts a record, so that a broken record does not spoil the next. Every line ends up in a record, complete or
 * not, or in a run of stray lines.
 */
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { problem, type Problem } from '../../domain/problem.ts';
import { isAuthorList } from './byline.ts';
import {
  HEADER_FORMS,
  isHeader,
  isHeaderLike,
  parseHeader,
  type Header,
  type HeaderFault,
} from './header.ts';
import { placeIn, type Line } from './lines.ts';
import { quote } from '../../domain/quote.ts';

export interface RawRecord {
  readonly header: Header;
  readonly headerLine: Line;
  /** Title and authors, or the title alone if there are `names`. */
  readonly byline: Line;
  /** The authors, if they are on a separate line. */
  readonly names: Line | undefined;
  /** Undefined if the record ends before it. */
  readonly abstract: Line | undefined;
}

export interface SplitLines {
  readonly records: readonly RawRecord[];
  /** Why the remaining lines are in no record. */
  readonly problems: readonly Problem[];
}

/** Lines that belong together. `isStray`: without a header. */
interface Group {
  readonly isStray: boolean;
  readonly lines: readonly [Line, ...Line[]];
}

/**
 * Records in order, and problems for all lines that are in none.
 *
 * @example splitRecords(toLines('LGJun 7, 2022\nOn RainAna Gomez\nWe look at rain.'), 'rain.txt', retrieved)
 */
export function splitRecords(
  lines: readonly Line[],
  file: string,
  retrieved: CalendarDate | undefined,
): SplitLines {
  const records: RawRecord[] = [];
  const problems: Problem[] = [];
  for (const group of groupLines(lines)) {
    const {
      lines: [headerLine, byline, third, fourth],
    } = group;
    const result = parseHeader(headerLine.text, retrieved);
    if (group.isStray) {
      problems.push(strayProblem(group.lines, file));
    } else if (result.header === undefined) {
      problems.push(headerProblem(headerLine, result.fault, file));
    } else if (byline === undefined) {
      problems.push(incompleteProblem(headerLine, undefined, file));
    } else {
      const areNames = third !== undefined && isAuthorList(third.text);
      const [names, abstract] = areNames ? [third, fourth] : [undefined, third];
      records.push({ header: result.header, headerLine, byline, names, abstract });
    }
  }
  return { records, problems };
}

function groupLines(lines: readonly Line[]): readonly Group[] {
  const groups: { isStray: boolean; lines: [Line, ...Line[]] }[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    // A title can look like a header with an unknown month: ImageNet 21.
    const isBylineNext = last?.isStray === false && last.lines.length === 1;
    const startsRecord = isBylineNext ? isHeader(line.text) : isHeaderLike(line.text);
    if (startsRecord || last === undefined || isWhole(last)) {
      groups.push({ isStray: !startsRecord, lines: [line] });
    } else {
      last.lines.push(line);
    }
  }
  return groups;
}

function isWhole({ isStray, lines }: Group): boolean {
  if (isStray || lines.length < 3) return false;
  return lines.length === 4 || !isAuthorList(lines[2]?.text ?? '');
}

function headerProblem(line: Line, fault: HeaderFault, file: string): Problem {
  const { code, index, found, expected } = fault;
  const header = `The header ${quote(line.text)}`;
  const message = {
    'date-impossible': `${header} names a day that does not exist.`,
    'retrieval-unknown': `${header} gives no year, which follows from the day on which the listing was copied.`,
    'header-unreadable': `${header} cannot be read: found ${quote(found)}, expected ${expected}.`,
  }[code];
  const hint =
    code === 'retrieval-unknown'
      ? `Give that day: \`retrieved: YYYY-MM-DD\` in ${file.replace(/\.[^./]+$/, '')}.yaml, or --retrieved YYYY-MM-DD.`
      : `Correct the header in the listing: category and date, as in ${HEADER_FORMS}.`;
  return problem(code, placeIn(file, line, index), message, hint);
}

/** For a record that ends after its header, or after one line that may not be its byline. */
export function incompleteProblem(header: Line, second: Line | undefined, file: string): Problem {
  const found =
    second === undefined ? 'nothing' : `only ${quote(second.text)} (line ${String(second.number)})`;
  const message = `The record ${quote(header.text)} is incomplete: found ${found} before the next record.`;
  const hint =
    'Restore the missing line: header, then title and authors, then the abstract, one line each.';
  return problem('record-incomplete', placeIn(file, header), message, hint);
}

function strayProblem(lines: readonly [Line, ...Line[]], file: string): Problem {
  const [first] = lines;
  const last = lines.at(-1) ?? first;
  const lost =
    lines.length === 1
      ? 'This line is'
      : `Lines ${String(first.number)} to ${String(last.number)} are`;
  const isFirst = first.number === 1;
  return problem(
    'header-unreadable',
    placeIn(file, first),
    `Found ${quote(first.text)} where a header such as ${HEADER_FORMS} was expected. ${lost} in no record.`,
    isFirst
      ? 'If it starts a record, give it a header; otherwise remove it.'
      : 'If it continues the abstract above, join it to that line; if it starts a record, give it a header.',
  );
}
