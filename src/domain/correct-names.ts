/**
 * Applies content/people.yaml to the names on papers: former names are replaced on every page and in every export, and
 * family names that no rule can find are set.
 */
import { fromPersonName, toPersonName, type Name } from './name.ts';
import type { Paper } from './paper.ts';
import { namesOf, type Person, type People } from './people.ts';
import { withFamily, type PersonName } from './person-name.ts';

/** The papers with each name as people.yaml has it. */
export function correctNames(papers: readonly Paper[], people: People): readonly Paper[] {
  const personByName = new Map(
    Object.values(people)
      .filter(({ family, formerNames }) => family !== undefined || formerNames.length > 0)
      .flatMap((person) => namesOf(person).map((name) => [name, person] as const)),
  );
  return personByName.size === 0
    ? papers
    : papers.map((paper) => correctPaper(paper, personByName));
}

/** The name of a person, with the family name that people.yaml gives. */
export function nameOfPerson({ name, family }: Person): PersonName {
  const parts = toPersonName(name);
  return family === undefined ? parts : withFamily(parts, family);
}

function correctPaper(paper: Paper, personByName: ReadonlyMap<string, Person>): Paper {
  const correct = (name: PersonName): PersonName => correctName(name, paper.id, personByName);
  const correctAll = (names: readonly Name[]): Name[] =>
    names.map((name) => fromPersonName(correct(toPersonName(name))));
  const [first, ...rest] = paper.versions.map((version) => ({
    ...version,
    authors: version.authors.map(correct),
    editors: version.editors.map(correct),
  }));
  const { authors, publication } = paper.facts;
  return {
    ...paper,
    ...(first !== undefined && { versions: [first, ...rest] }),
    authors: paper.authors.map(correct),
    facts: {
      ...paper.facts,
      ...(authors && { authors: { ...authors, value: correctAll(authors.value) } }),
      ...(publication?.authors && {
        publication: {
          ...publication,
          authors: { ...publication.authors, value: correctAll(publication.authors.value) },
        },
      }),
    },
  };
}

function correctName(
  name: PersonName,
  paper: string,
  personByName: ReadonlyMap<string, Person>,
): PersonName {
  const person = personByName.get(name.full);
  if (person === undefined || !(person.papers?.includes(paper) ?? true)) return name;
  const { marks } = name;
  if (person.formerNames.includes(name.full)) return { ...nameOfPerson(person), marks };
  return person.family === undefined || name.isGiven === true
    ? name
    : withFamily(name, person.family);
}
