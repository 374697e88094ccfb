/**
 * What content/people.yaml says of names, put into papers: names that their bearers have given up are left off every
 * page and export, and a family name that no rule can tell is told.
 */
import { fromPersonName, toPersonName, type Name } from './name.ts';
import type { Paper } from './paper.ts';
import { namesOf, type ListedPerson, type People } from './people.ts';
import { withFamily, type PersonName } from './person-name.ts';

/** The papers with each name as its bearer has it. */
export function settleNames(papers: readonly Paper[], people: People): readonly Paper[] {
  const bearers = new Map(
    Object.values(people)
      .filter(({ family, formerNames }) => family !== undefined || formerNames.length > 0)
      .flatMap((person) => namesOf(person).map((name) => [name, person] as const)),
  );
  return bearers.size === 0 ? papers : papers.map((paper) => settlePaper(paper, bearers));
}

/** The name of a listed person, taken apart as the list says. */
export function nameOfPerson({ name, family }: ListedPerson): PersonName {
  const parts = toPersonName(name);
  return family === undefined ? parts : withFamily(parts, family);
}

function settlePaper(paper: Paper, bearers: ReadonlyMap<string, ListedPerson>): Paper {
  const settle = (name: PersonName): PersonName => settleName(name, paper.id, bearers);
  const settleAll = (names: readonly Name[]): Name[] =>
    names.map((name) => fromPersonName(settle(toPersonName(name))));
  const [first, ...rest] = paper.versions.map((version) => ({
    ...version,
    authors: version.authors.map(settle),
    editors: version.editors.map(settle),
  }));
  const { authors, publication } = paper.facts;
  return {
    ...paper,
    ...(first !== undefined && { versions: [first, ...rest] }),
    authors: paper.authors.map(settle),
    facts: {
      ...paper.facts,
      ...(authors && { authors: { ...authors, value: settleAll(authors.value) } }),
      ...(publication?.authors && {
        publication: {
          ...publication,
          authors: { ...publication.authors, value: settleAll(publication.authors.value) },
        },
      }),
    },
  };
}

function settleName(
  name: PersonName,
  paper: string,
  bearers: ReadonlyMap<string, ListedPerson>,
): PersonName {
  const bearer = bearers.get(name.full);
  if (bearer === undefined || !(bearer.papers?.includes(paper) ?? true)) return name;
  const { marks } = name;
  if (bearer.formerNames.includes(name.full)) return { ...nameOfPerson(bearer), marks };
  return bearer.family === undefined || name.isGiven === true
    ? name
    : withFamily(name, bearer.family);
}
