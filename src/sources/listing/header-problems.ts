/** What a readable header can still be wrong about. */
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { formatDate } from '../../domain/partial-date.ts';
import { yearOf } from '../../domain/partial-date.ts';
import { problem, type Problem } from '../../domain/problem.ts';
import { quote } from '../../domain/quote.ts';
import type { Header } from './header.ts';
import { placeIn, type Line } from './lines.ts';

/** Words that listings glue to a date. */
const KNOWN_BADGES =
  'Code, Data, Dataset, Demo, Model, Models, Poster, Project, Slides, Video, Website';

/** Warnings: a badge that is not known, a date after the day of retrieval, a year that had to be the one before. */
export function headerProblems(
  { date, badges, yearFrom }: Header,
  line: Line,
  retrieved: CalendarDate | undefined,
  file: string,
): readonly Problem[] {
  const header = `The header ${quote(line.text)}`;
  const unknown = badges
    .filter((badge) => !KNOWN_BADGES.split(', ').includes(badge))
    .map((badge) =>
      problem(
        'badge-unknown',
        placeIn(file, line, line.text.lastIndexOf(badge)),
        `${header} ends in ${quote(badge)}, which is no badge known here. It is kept.`,
        `Known badges: ${KNOWN_BADGES}. Check that the header is not damaged.`,
      ),
    );
  if (retrieved === undefined) return unknown;
  const listed = `The listing was retrieved on ${formatDate(retrieved)}`;
  if (yearFrom === 'retrieval' && yearOf(date) < yearOf(retrieved)) {
    const message = `${header} has no year. ${listed}, and that year has not yet had such a day, so the year before is meant: ${formatDate(date)}.`;
    const hint = 'Nothing, if that is so; otherwise write the year into the header.';
    return [...unknown, problem('year-inferred', placeIn(file, line), message, hint)];
  }
  if (date <= retrieved) return unknown;
  const message = `${header} means ${formatDate(date)}. ${listed}, before that.`;
  const hint = 'Check the day of retrieval beside the listing, or the date in the header.';
  return [...unknown, problem('date-in-future', placeIn(file, line), message, hint)];
}
