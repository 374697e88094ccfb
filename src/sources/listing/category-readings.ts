/**
 * Which arXiv category a listing's code means. The maintainer's choice comes first; otherwise an ambiguous code gets the
 * most plausible category, by the rule of `readCategories`, and a warning.
 */
import {
  categoriesOnDate,
  findCategory,
  similarCodes,
  type Category,
} from '../../domain/category.ts';
import { problem, type Place, type Problem } from '../../domain/problem.ts';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import categoryWords from './category-words.json' with { type: 'json' };
import { quote } from '../../domain/quote.ts';
import { lookUp } from '../../domain/look-up.ts';

export interface CodeUse {
  readonly code: string;
  readonly date: CalendarDate;
  readonly place: Place;
  /** Title and abstract, by whose words an ambiguous code is decided. */
  readonly text: string;
}

export interface CategoryReadings {
  /** One for each use; undefined if the code is unknown. */
  readonly categories: readonly (string | undefined)[];
  /** One for each use of an unknown code, and one for each ambiguous code at its first use. */
  readonly problems: readonly { readonly use: number; readonly problem: Problem }[];
}

/**
 * Reads all codes of a listing. An ambiguous code means the category with most points: one for each characteristic word
 * in the paper, and up to six for the share of the listing's unambiguous codes in the same archive; the order of
 * archives breaks ties. A paper with an unknown code has no category until the maintainer chooses one.
 *
 * @example readCategories([{ code: 'LG', date, place, text }], {}) // { categories: ['cs.LG'], problems: [] }
 */
export function readCategories(
  uses: readonly CodeUse[],
  choices: Readonly<Record<string, string>>,
): CategoryReadings {
  const readings = uses.map(({ code, date }) => readingsOf(code, date, choices));
  const archives = countArchives(readings);
  const ambiguous = new Map<string, number[]>();
  const problems: { use: number; problem: Problem }[] = [];
  const categories = readings.map((found, use) => {
    const code = uses[use]?.code.toUpperCase() ?? '';
    if (found.length > 1) ambiguous.set(code, [...(ambiguous.get(code) ?? []), use]);
    return mostPlausible(found, uses[use]?.text ?? '', archives)?.id;
  });
  uses.forEach((each, use) => {
    if (categories[use] === undefined) problems.push({ use, problem: unknownCode(each, choices) });
  });
  for (const [code, at] of ambiguous) {
    const [use = 0] = at;
    const place = uses[use]?.place;
    const found = readings[use] ?? [];
    const chosen = at.map((each) => categories[each] ?? '');
    if (place !== undefined) {
      problems.push({ use, problem: ambiguousCode(code, place, found, chosen) });
    }
  }
  return { categories, problems: problems.sort((a, b) => a.use - b.use) };
}

function readingsOf(
  code: string,
  date: CalendarDate,
  choices: Readonly<Record<string, string>>,
): readonly Category[] {
  const decision = lookUp(choices, code.toUpperCase());
  if (decision === undefined) return categoriesOnDate(code, date);
  const category = findCategory(decision);
  return category === undefined ? [] : [category];
}

function countArchives(readings: readonly (readonly Category[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [category, ...others] of readings) {
    if (category === undefined || others.length > 0) continue;
    counts.set(category.archive, (counts.get(category.archive) ?? 0) + 1);
  }
  return counts;
}

const SHARE_POINTS = 6;

function mostPlausible(
  readings: readonly Category[],
  text: string,
  archives: ReadonlyMap<string, number>,
): Category | undefined {
  if (readings.length < 2) return readings[0];
  const total = [...archives.values()].reduce((sum, count) => sum + count, 0);
  const ranked = readings.map((category) => {
    const share = total === 0 ? 0 : (archives.get(category.archive) ?? 0) / total;
    return { category, points: countCharacteristicWords(category.id, text) + SHARE_POINTS * share };
  });
  return ranked.sort((a, b) => b.points - a.points)[0]?.category;
}

/**
 * Stems by which categories with the same code are distinguished: a paper on galaxies under CO is cosmology. Picked by
 * hand; they choose a category, but the warning about the code stays.
 */
const STEMS: Readonly<Record<string, string>> = categoryWords;

/**
 * How many of a category's characteristic words a text contains.
 *
 * @example countCharacteristicWords('math.CO', 'Colorings of planar graphs') // 2
 */
function countCharacteristicWords(category: string, text: string): number {
  const stems = lookUp(STEMS, category)?.split(' ') ?? [];
  const words = new Set(text.toLowerCase().match(/[\p{L}\p{N}-]+/gu));
  return stems.filter((stem) => [...words].some((word) => word.startsWith(stem))).length;
}

function unknownCode({ code, place }: CodeUse, choices: Readonly<Record<string, string>>): Problem {
  const decision = lookUp(choices, code.toUpperCase());
  const message =
    decision === undefined
      ? `No arXiv category has the code ${quote(code)}, so the paper has none.`
      : `content/topics.yaml maps the code ${quote(code)} to ${quote(decision)}, which is not an arXiv category, so the paper has none.`;
  const similar = similarCodes(code);
  const suggestion = similar.length === 0 ? '' : ` Similar codes: ${similar.join(', ')}.`;
  const hint = `Correct the header, or choose a category in content/topics.yaml, as in “codes: { ${code.toUpperCase()}: cs.LG }”.${suggestion}`;
  return problem('category-unknown', place, message, hint);
}

function ambiguousCode(
  code: string,
  place: Place,
  readings: readonly Category[],
  chosen: readonly string[],
): Problem {
  const names = readings.map(({ id, name, archiveName }) => `${id} (${archiveName}: ${name})`);
  const counts = [...Map.groupBy(chosen, (id) => id)].sort(([, a], [, b]) => b.length - a.length);
  const read = counts.map(([id, uses]) => `${id} (${String(uses.length)})`).join(', ');
  const [likeliest = ''] = counts[0] ?? [];
  const message = `The code ${quote(code)} can be ${names.join(' or ')}. Going by their words, its papers were taken as ${read}.`;
  const hint = `Choose one in content/topics.yaml, as in “codes: { ${code}: ${likeliest} }”, or paper by paper in overlays.`;
  return problem('category-ambiguous', place, message, hint);
}
