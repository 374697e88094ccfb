/** What may be wrong with a header that can be read. */
import { formatDate, type CalendarDate } from '../../domain/calendar-date.ts';
import { yearOf } from '../../domain/partial-date.ts';
import { problem, type Problem } from '../../domain/problem.ts';
import { quote } from '../../domain/quote.ts';
import type { Header } from './header.ts';
import { placeIn, type Line } from './lines.ts';

/** Words that listings glue to a date. */
const KNOWN_BADGES =
  'Code, Data, Dataset, Demo, Model, Models, Poster, Project, Slides, Video, Website';

/** Warns of an unknown badge, a date after the day of retrieval, and a year that was inferred as the one before. */
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
        `${header} ends in ${quote(badge)}, which is not a known badge. It is kept.`,
        `Known badges: ${KNOWN_BADGES}. Check that the header is not damaged.`,
      ),
    );
  if (retrieved === undefined) return unknown;
  const retrieval = `The listing was retrieved on ${formatDate(retrieved)}`;
  if (yearFrom === 'retrieval' && yearOf(date) < yearOf(retrieved)) {
    const message = `${header} has no year. ${retrieval}, before that day of the year, so the year before is meant: ${formatDate(date)}.`;
    const hint = 'If that is wrong, write the year into the header.';
    return [...unknown, problem('year-inferred', placeIn(file, line), message, hint)];
  }
  if (date <= retrieved) return unknown;
  const message = `${header} means ${formatDate(date)}. ${retrieval}, before that.`;
  const hint = 'Check the day of retrieval in the listing’s .yaml file, or the date in the header.';
  return [...unknown, problem('date-in-future', placeIn(file, line), message, hint)];
}
