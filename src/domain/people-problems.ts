/** What a person should look at in content/people.yaml, and in who counts as one author without it. */
import type { Paper } from './paper.ts';
import { fullNames } from './author.ts';
import { identifyNames, nameKey, namesOf, type ListedPerson, type People } from './people.ts';
import { parsePersonName, withFamily } from './person-name.ts';
import { problem, type Place, type Problem } from './problem.ts';
import { toSlug } from './slug.ts';
import { lookUp } from './look-up.ts';

type PaperNames = Pick<Paper, 'id' | 'authors' | 'versions'>;

/** `placeOf` gives the place of a person in people.yaml, or of the file for undefined. */
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

/** Every spelling of each identity, as printed on papers and where they were published. */
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
        `${quoteAll(spellings)} count as one author: they differ in nothing but accents, case, full stops or hyphens, or are the owner's.`,
        'Name the person with these spellings in content/people.yaml, or two persons with their papers.',
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
        `${quoteAll(Object.hasOwn(people, slug) ? [lookUp(people, slug)?.name ?? slug, ...group] : group)} would all have the address authors/${slug}/, so a number tells them apart.`,
        'Give each a key of its own in content/people.yaml, so that the addresses stay.',
      ),
    );
}

/** Names that two people claim and that their `papers` do not tell apart. */
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
  const message = `No paper has a name of “${id}”.`;
  return problem('person-unused', place, message, 'Mend the name, or remove the person.');
}

/** Whether a spelling of the person begins or ends with the family name. */
function isFamily({ family, ...person }: ListedPerson): boolean {
  if (family === undefined) return true;
  return namesOf(person).some((name) => withFamily(parsePersonName(name), family).isGiven === true);
}

function reportFamily({ name, family = '' }: ListedPerson, place: Place): Problem {
  return problem(
    'person-family-unknown',
    place,
    `“${family}” is said to be the family name of ${name}, but no spelling begins or ends with it.`,
    'Correct `family`, or add the spelling that has it.',
  );
}

function reportTaken(former: string, place: Place): Problem {
  const message = `The former id “${former}” is the id of a person, so its address cannot lead on.`;
  return problem('person-address-taken', place, message, 'Remove one of the two.');
}

function reportPaper(paper: string, name: string, place: Place): Problem {
  return problem(
    'person-paper-unknown',
    place,
    `“${paper}” is given to ${name}, but no paper of this id has such an author.`,
    'Copy the id from content/papers and the name as it is printed there.',
  );
}

function reportAmbiguous(name: string, ids: readonly string[], place: Place): Problem {
  return problem(
    'person-ambiguous',
    place,
    `The name “${name}” belongs to ${ids.join(' and ')}, and nothing tells whose a paper is.`,
    'Give all of them but one the list of their papers: `papers: [ID, ID]`.',
  );
}

function quoteAll(names: Iterable<string>): string {
  return [...names]
    .toSorted()
    .map((name) => `“${name}”`)
    .join(' and ');
}
