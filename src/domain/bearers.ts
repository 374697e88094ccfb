/** Names as printed, each with the papers and the co-authors it is printed with. */
import { fullNames, hasManyAuthors } from './author.ts';
import type { Paper } from './paper.ts';
import { identifyNames, type People } from './people.ts';
import type { PersonName } from './person-name.ts';

export type PaperNames = Pick<Paper, 'id' | 'authors' | 'versions'>;

export interface Bearer {
  readonly name: string;
  readonly parts: PersonName;
  readonly identity: string;
  /** The person that people.yaml gives; undefined for a name it does not mention. */
  readonly listed: string | undefined;
  readonly papers: Set<string>;
  /** Papers of which some version has the name. */
  readonly published: Set<string>;
  /** Identities of co-authors. */
  readonly coauthors: Set<string>;
}

/** Co-authors of more than this share of all papers prove nothing. */
const EVERYBODY = 0.5;

/** Every name that is printed on these papers, and the people who are on most of them. */
export function bearersOf(
  papers: readonly PaperNames[],
  people: People,
  owner?: string,
): {
  bearers: readonly Bearer[];
  everybody: ReadonlySet<string>;
  /** The first name by which a person is printed. */
  nameOf: (identity: string) => string;
} {
  const identify = identifyNames(people, owner);
  const bearers = new Map<string, Bearer>();
  const counts = new Map<string, number>();
  const names = new Map<string, string>();
  const bearer = (parts: PersonName, identity: string): Bearer => {
    const name = parts.full;
    const known = bearers.get(name) ?? {
      name,
      parts,
      identity,
      listed: identity.startsWith('~') ? undefined : identity,
      papers: new Set<string>(),
      published: new Set<string>(),
      coauthors: new Set<string>(),
    };
    bearers.set(name, known);
    return known;
  };
  for (const { id, authors, versions } of papers) {
    if (hasManyAuthors({ authors })) continue;
    const identities = identify(id, fullNames(authors));
    for (const identity of new Set(identities)) {
      counts.set(identity, (counts.get(identity) ?? 0) + 1);
    }
    for (const [index, name] of authors.entries()) {
      const own = identities[index] ?? name.full;
      if (!names.has(own)) names.set(own, name.full);
      const { papers: theirs, coauthors } = bearer(name, own);
      theirs.add(id);
      for (const identity of identities) if (identity !== own) coauthors.add(identity);
    }
    for (const { authors: published } of versions) {
      for (const [index, identity] of identify(id, fullNames(published)).entries()) {
        const name = published[index];
        if (name !== undefined) bearer(name, identity).published.add(id);
      }
    }
  }
  const most = papers.length * EVERYBODY;
  const everybody = [...counts].filter(([, count]) => count > most).map(([identity]) => identity);
  return {
    bearers: [...bearers.values()],
    everybody: new Set(everybody),
    nameOf: (identity) => names.get(identity) ?? identity,
  };
}
