/** An author is a person to whom one or more names printed on these papers belong. */
import type { Paper } from './paper.ts';
import { identifyNames, type IdentifyNames, type Person, type People } from './people.ts';
import { nameSortKey, type PersonName } from './person-name.ts';
import { nameOfPerson } from './correct-names.ts';
import { toSlug, uniqueSlug } from './slug.ts';
import { lookUp } from './look-up.ts';

export interface Author {
  /** Part of the address: `nathanael-perraudin`. Permanent once content/people.yaml names it. */
  readonly id: string;
  /** As people.yaml gives it; otherwise the most frequent spelling, on a tie the one with diacritics. */
  readonly name: string;
  readonly parts: PersonName;
  /** Sorts lists of authors: `osei, ada`. */
  readonly sortKey: string;
  /** Other spellings on these papers, on their published versions, and in people.yaml. */
  readonly otherSpellings: readonly string[];
  readonly home: string | undefined;
  readonly orcid: string | undefined;
}

export interface Authorship {
  /** By family name. */
  readonly authors: readonly Author[];
  /**
   * The author of each name of a paper, in order, by the paper's id. Undefined for people who occur only in very long
   * author lists: they have no page.
   */
  readonly authorsByPaper: ReadonlyMap<string, readonly (Author | undefined)[]>;
}

/** A paper with more names is a collaboration's: its names are shown, but nothing is inferred from them. */
const MANY_AUTHORS = 100;

export function hasManyAuthors({ authors }: Pick<Paper, 'authors'>): boolean {
  return authors.length > MANY_AUTHORS;
}

const COLLATOR = new Intl.Collator('en');

/** By family name, then given name. */
export function compareAuthors(a: Author, b: Author): number {
  return COLLATOR.compare(a.sortKey, b.sortKey) || COLLATOR.compare(a.name, b.name);
}

/** Ids do not depend on the order of the papers. `owner`: whose papers these are, as printed on most of them. */
export function authorsOf(papers: readonly Paper[], people: People, owner?: string): Authorship {
  const identify = identifyNames(people, owner);
  const keysByPaper = new Map(
    papers.map(({ id, authors }) => [id, identify(id, fullNames(authors))]),
  );
  const spellings = countSpellings(papers, people, identify);
  const byKey = new Map<string, Author>();
  const ids = new Set(Object.keys(people));
  for (const key of [...spellings.keys()].toSorted()) {
    const printed = bySuitability([...(spellings.get(key)?.values() ?? [])]);
    const person = lookUp(people, key);
    const parts = person ? nameOfPerson(person) : printed[0];
    if (parts === undefined) continue;
    const id = person ? key : uniqueSlug(toSlug(parts.full) || 'author', ids);
    ids.add(id);
    byKey.set(key, toAuthor(id, parts, fullNames(printed), person));
  }
  return {
    authors: [...byKey.values()].toSorted((a, b) => compareAuthors(a, b) || (a.id < b.id ? -1 : 1)),
    authorsByPaper: new Map(
      [...keysByPaper].map(([id, keys]) => [id, keys.map((key) => byKey.get(key))]),
    ),
  };
}

function toAuthor(
  id: string,
  { marks, ...parts }: PersonName,
  printed: readonly string[],
  person: Person | undefined,
): Author {
  const name = parts.full;
  const hidden = new Set([name, ...(person?.formerNames ?? [])]);
  const spellings = new Set([...printed, ...(person?.spellings ?? [])]);
  return {
    id,
    name,
    parts,
    sortKey: nameSortKey(parts),
    otherSpellings: [...spellings].filter((spelling) => !hidden.has(spelling)),
    home: person?.home,
    orcid: person?.orcid,
  };
}

interface Spelling {
  readonly name: PersonName;
  /** How often it is printed; 0 for a spelling that only another version of a paper has. */
  readonly count: number;
}

/** Spellings of each author, by the author's key and the name as printed. */
function countSpellings(
  papers: readonly Paper[],
  people: People,
  identify: IdentifyNames,
): ReadonlyMap<string, ReadonlyMap<string, Spelling>> {
  const counts = new Map<string, Map<string, Spelling>>();
  const count = (
    id: string,
    names: readonly PersonName[],
    times: number,
    isLong: boolean,
  ): void => {
    for (const [index, key] of identify(id, fullNames(names)).entries()) {
      const name = names[index];
      const isKnown = counts.has(key) || key in people;
      if (name === undefined || (!isKnown && (times === 0 || isLong))) continue;
      const spellings = counts.get(key) ?? new Map<string, Spelling>();
      counts.set(key, spellings);
      const known = spellings.get(name.full);
      spellings.set(name.full, {
        name: bestOf(known?.name, name),
        count: (known?.count ?? 0) + times,
      });
    }
  };
  const [short, long] = [
    papers.filter((each) => !hasManyAuthors(each)),
    papers.filter(hasManyAuthors),
  ];
  for (const { id, authors } of short) count(id, authors, 1, false);
  for (const { id, authors } of long) count(id, authors, 1, true);
  for (const { id, versions } of papers) {
    for (const { authors } of versions) count(id, authors, 0, false);
  }
  return counts;
}

/** Of two readings of one spelling, prefers the one whose source says which part is the family name. */
function bestOf(known: PersonName | undefined, name: PersonName): PersonName {
  return known === undefined || (known.isGiven !== true && name.isGiven === true) ? name : known;
}

function bySuitability(spellings: readonly Spelling[]): readonly PersonName[] {
  return spellings
    .toSorted(
      (a, b) =>
        b.count - a.count ||
        marksIn(b.name.full) - marksIn(a.name.full) ||
        (a.name.full < b.name.full ? -1 : 1),
    )
    .map(({ name }) => name);
}

function marksIn(name: string): number {
  return name.normalize('NFD').length - name.normalize('NFC').length;
}

/** Names as printed. */
export function fullNames(names: readonly PersonName[]): readonly string[] {
  return names.map(({ full }) => full);
}
