/** A paper of a file of citations on its way to an entry. */
import type { Facts } from '../content/entry-file.ts';
import { calendarDateSchema, toCalendarDate, type CalendarDate } from '../domain/calendar-date.ts';
import { findCategory } from '../domain/category.ts';
import type { Entry } from '../domain/entry.ts';
import { problem, type Place, type Problem } from '../domain/problem.ts';
import type { EntryContent } from '../listing/to-entry.ts';

export interface SourceFile {
  /** Name in content/listings, without its ending. */
  readonly name: string;
  /** Path, for places of problems. */
  readonly file: string;
  /** Category of papers that name none. */
  readonly category: string | undefined;
}

export interface SourcePaper {
  readonly place: Place;
  /** Markdown; undefined when the file has none. */
  readonly title: string | undefined;
  readonly authors: readonly string[];
  readonly truncated: boolean;
  /** `2022`, `2022-06`, `2022-06-07` */
  readonly date: string | undefined;
  readonly category: string | undefined;
  /** Markdown. */
  readonly abstract: string | undefined;
  readonly badges: readonly string[];
  readonly affiliations: readonly string[];
  readonly yearFrom: Entry['yearFrom'];
  readonly facts: NonNullable<Entry['facts']>;
  readonly problems: readonly Problem[];
}

/** Stands for an abstract that a file of citations has not got. */
const NO_ABSTRACT = 'This paper was listed without an abstract.';

/** The entry, or undefined when the citation lacks what no paper can be without; problems say which. */
export function toContent(
  paper: SourcePaper,
  { name, category: usual }: SourceFile,
): { content: EntryContent | undefined; problems: readonly Problem[] } {
  const { place, title, authors, abstract } = paper;
  const date = toDay(paper.date ?? '');
  const category = findCategory(paper.category ?? usual ?? '')?.id;
  const problems = [
    ...paper.problems,
    ...missing(paper, date).map((what) => incomplete(what, place)),
    ...(date !== undefined && paper.date?.length !== date.length ? [roundedDate(date, place)] : []),
    ...(abstract === undefined ? [withoutAbstract(place)] : []),
    ...(category === undefined ? [withoutCategory(paper.category ?? usual, place)] : []),
  ];
  if (title === undefined || authors.length === 0 || !date || !category) {
    return { content: undefined, problems };
  }
  const { truncated, yearFrom, facts } = paper;
  const entry: Facts = {
    title,
    authors: [...authors],
    truncated,
    date,
    yearFrom,
    category,
    badges: [...paper.badges],
    affiliations: [...paper.affiliations],
    listing: name,
    ...(Object.keys(facts).length > 0 && { facts }),
  };
  return { content: { facts: entry, abstract: abstract ?? NO_ABSTRACT, problems }, problems };
}

/** The day; the first of the month or of the year where the file does not say it. */
function toDay(text: string): CalendarDate | undefined {
  const whole = calendarDateSchema.safeParse(text);
  if (whole.success) return whole.data;
  const [, year, month = '1'] = /^(\d{4})(?:-(\d{1,2}))?$/.exec(text) ?? [];
  return year === undefined ? undefined : toCalendarDate(Number(year), Number(month), 1);
}

function missing(
  { title, authors }: SourcePaper,
  date: CalendarDate | undefined,
): readonly string[] {
  return [
    ...(title === undefined ? ['title'] : []),
    ...(authors.length === 0 ? ['author'] : []),
    ...(date === undefined ? ['year that can be read'] : []),
  ];
}

function incomplete(what: string, place: Place): Problem {
  return problem(
    'source-incomplete',
    place,
    `This citation has no ${what}.`,
    'Add it to the file, or take the citation out.',
  );
}

function roundedDate(date: CalendarDate, place: Place): Problem {
  return problem(
    'date-incomplete',
    place,
    `The file does not say on which day this paper came out; it stands under ${date}.`,
    'Add a date such as `date = {2022-06-07}` (BibTeX), or date-parts with a day (CSL-JSON).',
  );
}

function withoutAbstract(place: Place): Problem {
  return problem(
    'abstract-missing',
    place,
    `This citation has no abstract; its page says “${NO_ABSTRACT}”`,
    'Add an `abstract` to the citation.',
  );
}

function withoutCategory(category: string | undefined, place: Place): Problem {
  return problem(
    'category-missing',
    place,
    category === undefined
      ? 'Nothing says in which arXiv category this paper is.'
      : `There is no arXiv category “${category}”.`,
    'Add `primaryclass = {cs.LG}` to the citation, or `category: cs.LG` to the .yaml file beside it.',
  );
}
