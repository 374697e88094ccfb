/** An author is a person as these papers know them: who stands behind the names that are printed on papers. */
import type { CompareNames } from './name-order.ts';
import type { Paper } from './paper.ts';
import { identifyNames, type IdentifyNames, type ListedPerson, type People } from './people.ts';
import { toSlug, uniqueSlug } from './slug.ts';

export interface Author {
  /** Part of the address: `nathanael-perraudin`. Permanent once content/people.yaml names it. */
  readonly id: string;
  /** As people.yaml has it; otherwise the spelling printed most often, of equals the one with diacritics. */
  readonly name: string;
  /** Other spellings on these papers, where they were published, and in people.yaml. */
  readonly otherSpellings: readonly string[];
  readonly home: string | undefined;
  readonly orcid: string | undefined;
}

export interface Authorship {
  /** By family name. */
  readonly authors: readonly Author[];
  /** The author behind each of the names of a paper, in order, by the paper's id. */
  readonly authorsByPaper: ReadonlyMap<string, readonly Author[]>;
}

/** Ids do not depend on the order of the papers. */
export function authorsOf(
  papers: readonly Paper[],
  people: People,
  compareNames: CompareNames,
): Authorship {
  const identify = identifyNames(people);
  const keysByPaper = new Map(papers.map(({ id, authors }) => [id, identify(id, authors)]));
  const spellings = countSpellings(papers, identify);
  const byKey = new Map<string, Author>();
  const ids = new Set(Object.keys(people));
  for (const key of [...spellings.keys()].toSorted()) {
    const printed = bySuitability(spellings.get(key) ?? new Map<string, number>());
    const person = people[key];
    const name = person?.name ?? printed[0] ?? key;
    const id = person ? key : uniqueSlug(toSlug(name) || 'author', ids);
    ids.add(id);
    byKey.set(key, toAuthor(id, name, printed, person));
  }
  return {
    authors: [...byKey.values()].toSorted(
      (a, b) => compareNames(a.name, b.name) || (a.id < b.id ? -1 : 1),
    ),
    authorsByPaper: new Map(
      [...keysByPaper].map(([id, keys]) => [id, keys.flatMap((key) => byKey.get(key) ?? [])]),
    ),
  };
}

function toAuthor(
  id: string,
  name: string,
  printed: readonly string[],
  person: ListedPerson | undefined,
): Author {
  const hidden = new Set([name, ...(person?.formerNames ?? [])]);
  const spellings = new Set([...printed, ...(person?.spellings ?? [])]);
  return {
    id,
    name,
    otherSpellings: [...spellings].filter((spelling) => !hidden.has(spelling)),
    home: person?.home,
    orcid: person?.orcid,
  };
}

/** How often each spelling of each author is printed; 0 for one that only the published paper has. */
function countSpellings(
  papers: readonly Paper[],
  identify: IdentifyNames,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  const count = (id: string, names: readonly string[], times: number): void => {
    for (const [index, key] of identify(id, names).entries()) {
      const name = names[index] ?? key;
      const spellings = counts.get(key) ?? new Map<string, number>();
      if (times > 0 || counts.has(key)) counts.set(key, spellings);
      spellings.set(name, (spellings.get(name) ?? 0) + times);
    }
  };
  for (const { id, authors } of papers) count(id, authors, 1);
  for (const { id, facts } of papers) count(id, facts.publication?.authors?.value ?? [], 0);
  return counts;
}

function bySuitability(counts: ReadonlyMap<string, number>): readonly string[] {
  return [...counts]
    .toSorted(
      ([a, countA], [b, countB]) => countB - countA || marksIn(b) - marksIn(a) || (a < b ? -1 : 1),
    )
    .map(([name]) => name);
}

function marksIn(name: string): number {
  return name.normalize('NFD').length - name.normalize('NFC').length;
}
