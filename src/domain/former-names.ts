/** Names that their bearers have given up are left off every page and export. */
import type { Paper } from './paper.ts';
import type { ListedPerson, People } from './people.ts';

/** The papers with the present name of a person wherever a former one is printed. */
export function leaveOffFormerNames(papers: readonly Paper[], people: People): readonly Paper[] {
  const bearers = new Map(
    Object.values(people).flatMap((person) =>
      person.formerNames.map((former) => [former, person] as const),
    ),
  );
  return bearers.size === 0 ? papers : papers.map((paper) => renewNames(paper, bearers));
}

function renewNames(paper: Paper, bearers: ReadonlyMap<string, ListedPerson>): Paper {
  const renew = (names: readonly string[]): string[] =>
    names.map((name) => {
      const bearer = bearers.get(name);
      const isTheirs = bearer?.papers?.includes(paper.id) ?? true;
      return bearer && isTheirs ? bearer.name : name;
    });
  const { authors, publication } = paper.facts;
  return {
    ...paper,
    authors: renew(paper.authors),
    facts: {
      ...paper.facts,
      ...(authors && { authors: { ...authors, value: renew(authors.value) } }),
      ...(publication?.authors && {
        publication: {
          ...publication,
          authors: { ...publication.authors, value: renew(publication.authors.value) },
        },
      }),
    },
  };
}
