/**
 * Pairs of names that are likely one person: a suggestion with its evidence, never a merge. Both have one family
 * name, and either a paper has the one where its published form has the other, or their given names fit and they
 * have co-authors in common.
 */
import { fold } from './fold.ts';
import { editDistance } from './nearest.ts';
import { bearersOf, type Bearer, type PaperNames } from './bearers.ts';
import { nameKey, type People } from './people.ts';
import { problem, type Place, type Problem } from './problem.ts';

/** Names that a message lists as evidence. */
const SHOWN = 3;

export function similarNames(
  papers: readonly PaperNames[],
  people: People,
  place: Place,
  owner?: string,
): readonly Problem[] {
  const { bearers, everybody, nameOf } = bearersOf(papers, people, owner);
  const byFamily = Map.groupBy(bearers, ({ parts }) => fold(parts.family));
  return [...byFamily.values()].flatMap((group) =>
    group.flatMap((one, index) =>
      group.slice(index + 1).flatMap((other) => {
        const evidence = likeness(one, other, everybody, nameOf);
        return evidence === undefined ? [] : [report(one.name, other.name, evidence, place)];
      }),
    ),
  );
}

/** What speaks for one person; undefined when not enough does. */
function likeness(
  one: Bearer,
  other: Bearer,
  everybody: ReadonlySet<string>,
  nameOf: (identity: string) => string,
): string | undefined {
  const isSettled =
    one.identity === other.identity ||
    (one.listed !== undefined && other.listed !== undefined) ||
    [...one.papers].some((id) => other.papers.has(id));
  if (isSettled) return undefined;
  const paper =
    [...one.papers].find((id) => other.published.has(id)) ??
    [...other.papers].find((id) => one.published.has(id));
  if (paper !== undefined) return `${paper} has the one and its published form the other`;
  if (!fitGivenNames(one.parts.given ?? '', other.parts.given ?? '')) return undefined;
  const shared = [...one.coauthors].filter((id) => other.coauthors.has(id) && !everybody.has(id));
  if (shared.length === 0)
    return isInitials(one, other) ? 'one has initials for the names of the other' : undefined;
  const names = shared.slice(0, SHOWN).map(nameOf);
  const more = shared.length > SHOWN ? ` and ${String(shared.length - SHOWN)} more` : '';
  return `both wrote with ${names.join(', ')}${more}`;
}

/** Initials on one side, names on the other: `A. B. Osei` and `Ada Osei`. */
function isInitials(one: Bearer, other: Bearer): boolean {
  const [a, b] = [one, other].map(({ parts }) => givenWords(parts.given ?? ''));
  const isShort = (words: readonly string[] | undefined): boolean =>
    words?.every((word) => word.length === 1) ?? false;
  return isShort(a) !== isShort(b);
}

/**
 * One has fewer of the same given names, initials for them, or one or two other letters.
 * @example fitGivenNames('F.', 'Frank Norbert') // true
 */
export function fitGivenNames(a: string, b: string): boolean {
  const [short = [], long = []] = [givenWords(a), givenWords(b)].toSorted(
    (x, y) => x.length - y.length,
  );
  if (short.length === 0) return false;
  return short.every((word, index) => {
    const other = long[index] ?? '';
    if (word.length === 1 || other.length === 1) return word.charAt(0) === other.charAt(0);
    return word === other || (word.charAt(0) === other.charAt(0) && isNear(word, other));
  });
}

function isNear(a: string, b: string): boolean {
  return Math.min(a.length, b.length) > 4 && editDistance(a, b) <= 2;
}

function givenWords(given: string): readonly string[] {
  return nameKey(given).split(' ').filter(Boolean);
}

function report(a: string, b: string, evidence: string, place: Place): Problem {
  return problem(
    'names-similar',
    place,
    `“${a}” and “${b}” may be one person: ${evidence}. They count as two.`,
    'If they are, name the person with both spellings in content/people.yaml; if not, name two persons there.',
  );
}
