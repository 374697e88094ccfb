/** What a readable header can still be wrong about. */
import { formatDate, type CalendarDate } from '../domain/calendar-date.ts';
import { problem, type Problem } from '../domain/problem.ts';
import type { Header } from './header.ts';
import { placeIn, type Line } from './lines.ts';
import { quote } from './quote.ts';

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

/** Warnings: a badge that is not known, a date after the day of retrieval. */
export function headerProblems(
  { date, badges, yearFrom }: Header,
  line: Line,
  retrieved: CalendarDate | undefined,
  file: string,
): readonly Problem[] {
  const unknown = badges
    .filter((badge) => !KNOWN_BADGES.has(badge))
    .map((badge) => unknownBadge(badge, line, file));
  return retrieved !== undefined && date > retrieved
    ? [...unknown, futureDate(date, yearFrom, line, retrieved, file)]
    : unknown;
}

function unknownBadge(badge: string, line: Line, file: string): Problem {
  return problem(
    'badge-unknown',
    placeIn(file, line, line.text.lastIndexOf(badge)),
    `The header ${quote(line.text)} ends in ${quote(badge)}, which is no badge known here. It is kept.`,
    `Known badges: ${[...KNOWN_BADGES].join(', ')}. Check that the header is not damaged.`,
  );
}

function futureDate(
  date: CalendarDate,
  yearFrom: Header['yearFrom'],
  line: Line,
  retrieved: CalendarDate,
  file: string,
): Problem {
  const why = yearFrom === 'retrieval' ? ', the year being that of the retrieval' : '';
  return problem(
    'date-in-future',
    placeIn(file, line),
    `The header ${quote(line.text)} means ${formatDate(date)}${why}; the listing was retrieved on ${formatDate(retrieved)}, before that.`,
    'Check the day of retrieval beside the listing, or the date in the header.',
  );
}
