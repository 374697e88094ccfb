/**
 * Pairs of names that may be one person: reported with the evidence, never merged. They share a family name, and either
 * a paper has one where its published version has the other, or their given names are compatible and they have common
 * co-authors.
 */
import { editDistance } from './spelling.ts';
import { nameOccurrences, type NameOccurrence, type PaperNames } from './name-occurrences.ts';
import { nameKey, type People } from './people.ts';
import { problem, type Place, type Problem } from './problem.ts';

/** Co-authors that a message names. */
const MOST_NAMED = 3;

export function similarNames(
  papers: readonly PaperNames[],
  people: People,
  place: Place,
  owner?: string,
): readonly Problem[] {
  const { occurrences, frequentAuthors, nameOf } = nameOccurrences(papers, people, owner);
  const byFamily = Map.groupBy(occurrences, ({ parts }) => nameKey(parts.family));
  return [...byFamily.values()].flatMap((group) =>
    group.flatMap((one, index) =>
      group.slice(index + 1).flatMap((other) => {
        const evidence = findEvidence(one, other, frequentAuthors, nameOf);
        return evidence === undefined ? [] : [report(one.name, other.name, evidence, place)];
      }),
    ),
  );
}

/** Evidence that two names are one person, if there is enough. */
function findEvidence(
  one: NameOccurrence,
  other: NameOccurrence,
  frequentAuthors: ReadonlySet<string>,
  nameOf: (identity: string) => string,
): string | undefined {
  const isDecided =
    one.identity === other.identity ||
    (one.personId !== undefined && other.personId !== undefined) ||
    [...one.papers].some((id) => other.papers.has(id));
  if (isDecided) return undefined;
  const paper =
    [...one.papers].find((id) => other.published.has(id)) ??
    [...other.papers].find((id) => one.published.has(id));
  if (paper !== undefined) return `${paper} has one and its published version the other`;
  if (!fitGivenNames(one.parts.given ?? '', other.parts.given ?? '')) return undefined;
  const shared = [...one.coauthors].filter(
    (id) => other.coauthors.has(id) && !frequentAuthors.has(id),
  );
  if (shared.length === 0)
    return isInitials(one, other) ? 'one has initials where the other has names' : undefined;
  const names = shared.slice(0, MOST_NAMED).map(nameOf);
  const more = shared.length > MOST_NAMED ? ` and ${String(shared.length - MOST_NAMED)} more` : '';
  return `both wrote with ${names.join(', ')}${more}`;
}

/** Initials on one side, names on the other: `A. B. Osei` and `Ada Osei`. */
function isInitials(one: NameOccurrence, other: NameOccurrence): boolean {
  const [a, b] = [one, other].map(({ parts }) => givenWords(parts.given ?? ''));
  const isShort = (words: readonly string[] | undefined): boolean =>
    words?.every((word) => word.length === 1) ?? false;
  return isShort(a) !== isShort(b);
}

/**
 * Whether the given names are the same, or some are missing, initials, or differ by a letter or two.
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
    return word === other || (word.charAt(0) === other.charAt(0) && isMisspelling(word, other));
  });
}

function isMisspelling(a: string, b: string): boolean {
  return Math.min(a.length, b.length) > 4 && editDistance(a, b, 2) <= 2;
}

function givenWords(given: string): readonly string[] {
  return nameKey(given).split(' ').filter(Boolean);
}

function report(a: string, b: string, evidence: string, place: Place): Problem {
  const message = `“${a}” and “${b}” may be one person: ${evidence}. They count as two.`;
  const hint =
    'If they are, list the person with both spellings in content/people.yaml; if not, list two persons there.';
  return problem('names-similar', place, message, hint);
}
