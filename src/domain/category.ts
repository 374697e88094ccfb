/**
 * arXiv's category taxonomy (arxiv.org/category_taxonomy), with archives that have been closed. A listing prints only a
 * category's code: what follows the dot of `cs.LG`, or a bare archive such as `hep-th`. Several categories can share a
 * code. An alias (`math.IT` for `cs.IT`) is the same category.
 */
import table from './arxiv-categories.json' with { type: 'json' };
import { calendarDateSchema, type CalendarDate } from './calendar-date.ts';
import { lookUp } from './look-up.ts';
import { editDistance } from './spelling.ts';

export interface Category {
  /** `cs.LG`, `hep-th` */
  readonly id: string;
  /** `Machine Learning` */
  readonly name: string;
  /** `cs`, `hep-th` */
  readonly archive: string;
  /** `Computer Science` */
  readonly archiveName: string;
  /** As listings print it: `LG`, `HEP-TH` */
  readonly code: string;
  /** Last day on which a closed archive took papers. */
  readonly until?: CalendarDate;
}

/**
 * Largest archive first: the order in which an ambiguous code is read if there is no other evidence. `subjects` maps what
 * follows the dot to a name, and the empty key is the bare archive; an archive without them is one category.
 */
const ARCHIVES: Readonly<
  Record<string, { readonly name: string; readonly subjects?: Readonly<Record<string, string>> }>
> = table.archives;

/** Second ids of a category, in lower case. */
const ALIASES: Readonly<Record<string, string>> = table.aliases;

const BY_ID: ReadonlyMap<string, Category> = new Map(
  [...openCategories(), ...closedCategories()].map((category) => [
    category.id.toLowerCase(),
    category,
  ]),
);

const BY_CODE: ReadonlyMap<string, readonly Category[]> = groupByCode();

/**
 * A category by its id or an alias, in any letter case.
 *
 * @example findCategory('math.IT')?.id // 'cs.IT'
 */
export function findCategory(id: string): Category | undefined {
  const key = id.toLowerCase();
  return BY_ID.get((lookUp(ALIASES, key) ?? key).toLowerCase());
}

/**
 * The categories that a listing's code can mean, in the table's order: none if it is unknown, several if it is
 * ambiguous. A full id is accepted too.
 *
 * @example categoriesOfCode('CO').map(({ id }) => id) // ['math.CO', 'astro-ph.CO', 'stat.CO']
 */
export function categoriesOfCode(code: string): readonly Category[] {
  const full = code.includes('.') ? findCategory(code) : undefined;
  return full === undefined ? (BY_CODE.get(code.toUpperCase()) ?? []) : [full];
}

/**
 * The categories that a code can mean for a paper of this day: a closed archive until its last day, and from then on
 * the category that took over.
 *
 * @example categoriesOnDate('SUPR-CON', '1995-03-01') // the closed archive supr-con only
 */
export function categoriesOnDate(code: string, date: CalendarDate): readonly Category[] {
  const readings = categoriesOfCode(code);
  if (readings.length < 2) return readings;
  const closed = readings.filter(({ until }) => until !== undefined && date <= until);
  return closed.length > 0 ? closed : readings.filter(({ until }) => until === undefined);
}

/** Known codes that are one typing error away from `code`, for hints. */
export function similarCodes(code: string): readonly string[] {
  const upper = code.toUpperCase();
  return [...BY_CODE.keys()].filter((known) => editDistance(upper, known, 1) === 1).slice(0, 5);
}

function openCategories(): readonly Category[] {
  return Object.entries(ARCHIVES).flatMap(([archive, { name: archiveName, subjects }]) =>
    Object.entries(subjects ?? { '': archiveName }).map(([subject, name]) => ({
      id: subject === '' ? archive : `${archive}.${subject}`,
      name,
      archive,
      archiveName,
      code: (subject === '' ? archive : subject).toUpperCase(),
    })),
  );
}

function closedCategories(): readonly Category[] {
  return Object.entries(table.closed).map(([id, { name, until }]) => ({
    id,
    name,
    archive: id,
    archiveName: name,
    code: id.toUpperCase(),
    until: calendarDateSchema.parse(until),
  }));
}

function groupByCode(): ReadonlyMap<string, readonly Category[]> {
  const groups = new Map<string, Category[]>();
  const add = (code: string, category: Category): void => {
    const group = groups.get(code) ?? [];
    if (!group.includes(category)) groups.set(code, [...group, category]);
  };
  for (const category of BY_ID.values()) add(category.code, category);
  for (const [alias, id] of Object.entries(ALIASES)) {
    const category = BY_ID.get(id.toLowerCase());
    if (category !== undefined) add(alias.slice(alias.indexOf('.') + 1).toUpperCase(), category);
  }
  return groups;
}
