/** Problems in content/people.yaml, and in what counts as one author without it. */
import { fullNames } from './author.ts';
import type { PaperNames } from './name-occurrences.ts';
import { identifyNames, nameKey, namesOf, type Person, type People } from './people.ts';
import { parsePersonName, withFamily } from './person-name.ts';
import { problem, type Place, type Problem } from './problem.ts';
import { toSlug } from './slug.ts';
import { lookUp } from './look-up.ts';

/** `placeOf` gives the place of a person in people.yaml, or of the file if undefined. */
export function peopleProblems(
  papers: readonly PaperNames[],
  people: People,
  placeOf: (id: string | undefined) => Place,
  owner?: string,
): readonly Problem[] {
  const names = namesByPerson(papers, people, owner);
  return [
    ...joinedSpellings(names, placeOf(undefined)),
    ...sharedAddresses(names, people, placeOf(undefined)),
    ...Object.entries(people).flatMap(([id, person]) => [
      ...(names.has(id) || person.role !== undefined ? [] : [reportUnused(id, placeOf(id))]),
      ...(isFamily(person) ? [] : [reportFamily(person, placeOf(id))]),
      ...person.formerIds
        .filter((former) => former in people)
        .map((former) => reportTaken(former, placeOf(id))),
      ...unknownPapers(person.papers ?? [], namesOf(person), papers).map((paper) =>
        reportPaper(paper, person.name, placeOf(id)),
      ),
    ]),
    ...ambiguousNames(people).map(([name, ids]) => reportAmbiguous(name, ids, placeOf(ids[1]))),
  ];
}

/** Every spelling of each identity, on papers and their published versions. */
function namesByPerson(
  papers: readonly PaperNames[],
  people: People,
  owner: string | undefined,
): ReadonlyMap<string, ReadonlySet<string>> {
  const identify = identifyNames(people, owner);
  const names = new Map<string, Set<string>>();
  for (const { id, authors, versions } of papers) {
    for (const list of [authors, ...versions.map((version) => version.authors)].map(fullNames)) {
      for (const [index, key] of identify(id, list).entries()) {
        const name = list[index];
        if (name !== undefined) names.set(key, (names.get(key) ?? new Set()).add(name));
      }
    }
  }
  return names;
}

function joinedSpellings(
  names: ReadonlyMap<string, ReadonlySet<string>>,
  place: Place,
): readonly Problem[] {
  return [...names]
    .filter(([key, spellings]) => key.startsWith('~') && spellings.size > 1)
    .map(([, spellings]) =>
      problem(
        'spellings-joined',
        place,
        `${quoteAll(spellings)} count as one author: they differ only in accents, case, full stops or hyphens, or are spellings of the owner's name.`,
        'List the person with these spellings in content/people.yaml, or list two persons with their papers.',
      ),
    );
}

function sharedAddresses(
  names: ReadonlyMap<string, ReadonlySet<string>>,
  people: People,
  place: Place,
): readonly Problem[] {
  const unlisted = [...names].flatMap(([key, [name = '']]) => (key.startsWith('~') ? [name] : []));
  return [...Map.groupBy(unlisted, toSlug)]
    .filter(([slug, group]) => group.length > 1 || Object.hasOwn(people, slug))
    .map(([slug, group]) =>
      problem(
        'address-shared',
        place,
        `${quoteAll(Object.hasOwn(people, slug) ? [lookUp(people, slug)?.name ?? slug, ...group] : group)} would all have the address authors/${slug}/, so a number is added to some.`,
        'Give each a key of its own in content/people.yaml, so that the addresses do not change.',
      ),
    );
}

/** Names of two people whose `papers` do not tell them apart. */
function ambiguousNames(people: People): readonly (readonly [string, readonly string[]])[] {
  const claims = Object.entries(people)
    .filter(([, { papers }]) => papers === undefined)
    .flatMap(([id, person]) =>
      [...new Set(namesOf(person).map(nameKey))].map((name) => ({ id, name })),
    );
  return [...Map.groupBy(claims, ({ name }) => name)]
    .map(([name, group]) => [name, group.map(({ id }) => id)] as const)
    .filter(([, ids]) => ids.length > 1);
}

function unknownPapers(
  ids: readonly string[],
  names: readonly string[],
  papers: readonly PaperNames[],
): readonly string[] {
  if (ids.length === 0) return [];
  const folded = new Set(names.map(nameKey));
  const theirs = new Set(
    papers
      .filter(({ authors }) => authors.some(({ full }) => folded.has(nameKey(full))))
      .map(({ id }) => id),
  );
  return ids.filter((id) => !theirs.has(id));
}

function reportUnused(id: string, place: Place): Problem {
  const message = `No paper has any name of “${id}”.`;
  return problem('person-unused', place, message, 'Correct the name, or remove the person.');
}

/** Whether a spelling of the person begins or ends with the family name. */
function isFamily({ family, ...person }: Person): boolean {
  if (family === undefined) return true;
  return namesOf(person).some((name) => withFamily(parsePersonName(name), family).isGiven === true);
}

function reportFamily({ name, family = '' }: Person, place: Place): Problem {
  const message = `“${family}” is given as the family name of ${name}, but no spelling begins or ends with it.`;
  const hint = 'Correct `family`, or add the spelling that contains it.';
  return problem('person-family-unknown', place, message, hint);
}

function reportTaken(former: string, place: Place): Problem {
  const message = `The former id “${former}” is the id of another person, so its address cannot be redirected.`;
  return problem('person-address-taken', place, message, 'Remove one of the two.');
}

function reportPaper(paper: string, name: string, place: Place): Problem {
  const message = `“${paper}” is listed for ${name}, but no paper with this id has that author.`;
  const hint = 'Copy the id from content/papers, and the name as it is printed there.';
  return problem('person-paper-unknown', place, message, hint);
}

function reportAmbiguous(name: string, ids: readonly string[], place: Place): Problem {
  const message = `The name “${name}” belongs to ${ids.join(' and ')}, and nothing says who wrote which paper.`;
  const hint = 'List the papers of all but one of them: `papers: [ID, ID]`.';
  return problem('person-ambiguous', place, message, hint);
}

function quoteAll(names: Iterable<string>): string {
  return [...names]
    .toSorted()
    .map((name) => `“${name}”`)
    .join(' and ');
}
