/** Names as printed, each with the papers and co-authors it occurs with. */
import { fullNames, hasManyAuthors } from './author.ts';
import type { Paper } from './paper.ts';
import { identifyNames, type People } from './people.ts';
import type { PersonName } from './person-name.ts';

export type PaperNames = Pick<Paper, 'id' | 'authors' | 'versions'>;

export interface NameOccurrence {
  readonly name: string;
  readonly parts: PersonName;
  readonly identity: string;
  /** Id of the person in people.yaml; undefined if it does not mention the name. */
  readonly personId: string | undefined;
  readonly papers: Set<string>;
  /** Papers with a version that has the name. */
  readonly published: Set<string>;
  /** Identities of co-authors. */
  readonly coauthors: Set<string>;
}

/** Share of all papers above which a common co-author proves nothing. */
const FREQUENT = 0.5;

/** Every name on these papers, and the people who are on most of them. */
export function nameOccurrences(
  papers: readonly PaperNames[],
  people: People,
  owner?: string,
): {
  occurrences: readonly NameOccurrence[];
  /** Identities of the authors of most papers. */
  frequentAuthors: ReadonlySet<string>;
  /** The first name by which a person is printed. */
  nameOf: (identity: string) => string;
} {
  const identify = identifyNames(people, owner);
  const occurrences = new Map<string, NameOccurrence>();
  const counts = new Map<string, number>();
  const names = new Map<string, string>();
  const occurrenceOf = (parts: PersonName, identity: string): NameOccurrence => {
    const name = parts.full;
    const known = occurrences.get(name) ?? {
      name,
      parts,
      identity,
      personId: identity.startsWith('~') ? undefined : identity,
      papers: new Set<string>(),
      published: new Set<string>(),
      coauthors: new Set<string>(),
    };
    occurrences.set(name, known);
    return known;
  };
  for (const { id, authors, versions } of papers) {
    if (hasManyAuthors({ authors })) continue;
    const identities = identify(id, fullNames(authors));
    for (const identity of new Set(identities)) {
      counts.set(identity, (counts.get(identity) ?? 0) + 1);
    }
    for (const [index, name] of authors.entries()) {
      const identity = identities[index] ?? name.full;
      if (!names.has(identity)) names.set(identity, name.full);
      const occurrence = occurrenceOf(name, identity);
      occurrence.papers.add(id);
      for (const other of identities) if (other !== identity) occurrence.coauthors.add(other);
    }
    for (const { authors: published } of versions) {
      for (const [index, identity] of identify(id, fullNames(published)).entries()) {
        const name = published[index];
        if (name !== undefined) occurrenceOf(name, identity).published.add(id);
      }
    }
  }
  const most = papers.length * FREQUENT;
  const frequent = [...counts].filter(([, count]) => count > most).map(([identity]) => identity);
  return {
    occurrences: [...occurrences.values()],
    frequentAuthors: new Set(frequent),
    nameOf: (identity) => names.get(identity) ?? identity,
  };
}
