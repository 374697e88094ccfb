/**
 * arXiv's category taxonomy (arxiv.org/category_taxonomy) with the archives that were closed on the way. A
 * listing prints only a category's code: what follows the dot of `cs.LG`, or a bare archive such as `hep-th`.
 * Several categories can have one code. An alias (`math.IT` for `cs.IT`) is the same category.
 */
import type { CalendarDate } from './calendar-date.ts';
import { ARCHIVES, CATEGORY_ALIASES, CLOSED_ARCHIVES } from './category-table.ts';
import { lookUp } from './look-up.ts';

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
  /** Last day on which papers were filed here, when the archive is closed. */
  readonly until?: CalendarDate;
  /** The category that took over a closed one: `math.AG` for `alg-geom`. */
  readonly subsumedBy?: string;
}

const BY_ID: ReadonlyMap<string, Category> = new Map(
  [...openCategories(), ...closedCategories()].map((category) => [
    category.id.toLowerCase(),
    category,
  ]),
);

const BY_CODE: ReadonlyMap<string, readonly Category[]> = groupByCode();

/** Every category, in the table's order. */
export const CATEGORIES: readonly Category[] = [...BY_ID.values()];

/**
 * A category by its id in any letter case, or by an alias's id.
 *
 * @example findCategory('math.IT')?.id // 'cs.IT'
 */
export function findCategory(id: string): Category | undefined {
  const key = id.toLowerCase();
  return BY_ID.get((lookUp(CATEGORY_ALIASES, key) ?? key).toLowerCase());
}

/**
 * All readings of a listing's code in the table's order: none when it is unknown, several when it is
 * ambiguous. A full id is read too.
 *
 * @example categoriesOfCode('CO').map(({ id }) => id) // ['math.CO', 'astro-ph.CO', 'stat.CO']
 */
export function categoriesOfCode(code: string): readonly Category[] {
  const full = code.includes('.') ? findCategory(code) : undefined;
  return full === undefined ? (BY_CODE.get(code.toUpperCase()) ?? []) : [full];
}

/**
 * Readings that a paper of this day can have: a closed archive takes papers to its last day, and the category
 * of the same code that took over, from the day after.
 *
 * @example categoriesOnDate('SUPR-CON', '1995-03-01') // the closed archive supr-con only
 */
export function categoriesOnDate(code: string, date: CalendarDate): readonly Category[] {
  const readings = categoriesOfCode(code);
  if (readings.length < 2) return readings;
  const closed = readings.filter(({ until }) => until !== undefined && date <= until);
  return closed.length > 0 ? closed : readings.filter(({ until }) => until === undefined);
}

/** Known codes that differ from `code` by one letter, or hold it, for hints. */
export function similarCodes(code: string): readonly string[] {
  const upper = code.toUpperCase();
  return [...BY_CODE.keys()].filter((known) => isOneEditApart(upper, known)).slice(0, 5);
}

function openCategories(): readonly Category[] {
  return ARCHIVES.flatMap(({ id: archive, name: archiveName, subjects }) =>
    Object.entries(subjects).map(([subject, name]) => ({
      id: subject === '' ? archive : `${archive}.${subject}`,
      name,
      archive,
      archiveName,
      code: (subject === '' ? archive : subject).toUpperCase(),
    })),
  );
}

function closedCategories(): readonly Category[] {
  return CLOSED_ARCHIVES.map((closed) => ({
    ...closed,
    archive: closed.id,
    archiveName: closed.name,
    code: closed.id.toUpperCase(),
  }));
}

function groupByCode(): ReadonlyMap<string, readonly Category[]> {
  const groups = new Map<string, Category[]>();
  const add = (code: string, category: Category): void => {
    const group = groups.get(code) ?? [];
    if (!group.includes(category)) groups.set(code, [...group, category]);
  };
  for (const category of BY_ID.values()) add(category.code, category);
  for (const [alias, id] of Object.entries(CATEGORY_ALIASES)) {
    const category = BY_ID.get(id.toLowerCase());
    if (category !== undefined) add(alias.slice(alias.indexOf('.') + 1).toUpperCase(), category);
  }
  return groups;
}

function isOneEditApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const rest = (text: string, skip: number): string => text.slice(start + skip);
  return rest(a, 1) === rest(b, 1) || rest(a, 0) === rest(b, 1) || rest(a, 1) === rest(b, 0);
}
