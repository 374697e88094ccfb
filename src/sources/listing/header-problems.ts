/** What a readable header can still be wrong about. */
import { formatDate, type CalendarDate } from '../../domain/calendar-date.ts';
import { yearOf } from '../../domain/partial-date.ts';
import { problem, type Problem } from '../../domain/problem.ts';
import type { Header } from './header.ts';
import { placeIn, type Line } from './lines.ts';
import { quote } from '../../domain/quote.ts';

/** Words that listings glue to a date. */
const KNOWN_BADGES: ReadonlySet<string> = new Set([
  'Code',
  'Data',
  'Dataset',
  'Demo',
  'Model',
  'Models',
  'Poster',
  'Project',
  'Slides',
  'Video',
  'Website',
]);

/** Warnings: a badge that is not known, a date after the day of retrieval, a year that had to be the one before. */
export function headerProblems(
  { date, badges, yearFrom }: Header,
  line: Line,
  retrieved: CalendarDate | undefined,
  file: string,
): readonly Problem[] {
  const unknown = badges
    .filter((badge) => !KNOWN_BADGES.has(badge))
    .map((badge) => unknownBadge(badge, line, file));
  if (retrieved === undefined) return unknown;
  const isBefore = yearFrom === 'retrieval' && yearOf(date) < yearOf(retrieved);
  if (isBefore) return [...unknown, inferredYear(date, line, retrieved, file)];
  return date > retrieved ? [...unknown, futureDate(date, line, retrieved, file)] : unknown;
}

function unknownBadge(badge: string, line: Line, file: string): Problem {
  return problem(
    'badge-unknown',
    placeIn(file, line, line.text.lastIndexOf(badge)),
    `The header ${quote(line.text)} ends in ${quote(badge)}, which is no badge known here. It is kept.`,
    `Known badges: ${[...KNOWN_BADGES].join(', ')}. Check that the header is not damaged.`,
  );
}

function inferredYear(
  date: CalendarDate,
  line: Line,
  retrieved: CalendarDate,
  file: string,
): Problem {
  return problem(
    'year-inferred',
    placeIn(file, line),
    `The header ${quote(line.text)} has no year. The listing was retrieved on ${formatDate(retrieved)}, and that year has not yet had such a day, so the year before is meant: ${formatDate(date)}.`,
    'Nothing, if that is so; otherwise write the year into the header.',
  );
}

function futureDate(
  date: CalendarDate,
  line: Line,
  retrieved: CalendarDate,
  file: string,
): Problem {
  return problem(
    'date-in-future',
    placeIn(file, line),
    `The header ${quote(line.text)} means ${formatDate(date)}; the listing was retrieved on ${formatDate(retrieved)}, before that.`,
    'Check the day of retrieval beside the listing, or the date in the header.',
  );
}
