/** The one index over all papers: sorted, by author, by topic, by year. */
import { authorsOf, type Author, type Authorship } from './author.ts';
import { yearOf } from './calendar-date.ts';
import { leaveOffFormerNames } from './former-names.ts';
import { orderNames, type CompareNames } from './name-order.ts';
import type { Paper } from './paper.ts';
import { familyNamesOf, type People } from './people.ts';
import { findRelated, type Related } from './related/related.ts';
import { findTerms, type TermIndex, type TermSettings } from './terms/terms.ts';

export interface Catalog extends Authorship {
  /** Newest first; papers of one day by id. */
  readonly papers: readonly Paper[];
  readonly paperById: ReadonlyMap<string, Paper>;
  /** In the order of `authors`. */
  readonly authorById: ReadonlyMap<string, Author>;
  /** By the author's id. */
  readonly papersByAuthor: ReadonlyMap<string, readonly Paper[]>;
  /** By arXiv category, the one with the most papers first. */
  readonly papersByCategory: ReadonlyMap<string, readonly Paper[]>;
  /** By year, the newest first. */
  readonly papersByYear: ReadonlyMap<number, readonly Paper[]>;
  /** Former id of an author -> the present one: addresses that lead on. */
  readonly redirects: ReadonlyMap<string, string>;
  /** Family names of several words, for taking names apart. */
  readonly familyNames: readonly string[];
  readonly compareNames: CompareNames;
  /** Key phrases of these papers. */
  readonly terms: TermIndex;
  /** By the paper's id, the nearest first. */
  readonly related: ReadonlyMap<string, readonly Related[]>;
}

export interface CatalogOptions {
  readonly people?: People;
  readonly termSettings?: TermSettings;
  /** Title and abstract without markup; their Markdown otherwise. */
  readonly toText?: (paper: Paper) => { readonly title: string; readonly abstract: string };
}

export function buildCatalog(
  unsorted: readonly Paper[],
  { people = {}, termSettings, toText = (paper) => paper }: CatalogOptions = {},
): Catalog {
  const papers = leaveOffFormerNames(unsorted, people).toSorted((a, b) =>
    a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1,
  );
  const familyNames = familyNamesOf(people);
  const compareNames = orderNames({ familyNames });
  const { authors, authorsByPaper } = authorsOf(papers, people, compareNames);
  const authorById = new Map(authors.map((author) => [author.id, author]));
  const documents = papers.map((paper) => {
    const { title, abstract } = toText(paper);
    const ids = (authorsByPaper.get(paper.id) ?? []).map(({ id }) => id);
    return { id: paper.id, title, abstract, authors: ids, category: paper.category };
  });
  const terms = findTerms(documents, termSettings);
  const byCategory = groupBy(papers, ({ category }) => [category]);
  return {
    papers,
    paperById: new Map(papers.map((paper) => [paper.id, paper])),
    authors,
    authorsByPaper,
    authorById,
    papersByAuthor: groupByAuthor(papers, authorsByPaper),
    papersByCategory: new Map(
      [...byCategory].toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1)),
    ),
    papersByYear: groupBy(papers, ({ date }) => [yearOf(date)]),
    redirects: new Map(
      Object.entries(people).flatMap(([id, { formerIds }]) =>
        authorById.has(id) ? formerIds.map((former) => [former, id] as const) : [],
      ),
    ),
    familyNames,
    compareNames,
    terms,
    related: findRelated(documents, terms),
  };
}

/** Papers by the id of each of their authors. */
export function groupByAuthor(
  papers: readonly Paper[],
  authorsByPaper: ReadonlyMap<string, readonly Author[]>,
): ReadonlyMap<string, readonly Paper[]> {
  return groupBy(
    papers,
    ({ id }) => new Set((authorsByPaper.get(id) ?? []).map((each) => each.id)),
  );
}

/** Groups that keep the papers' order, in the order in which their keys first come. */
export function groupBy<Key>(
  papers: readonly Paper[],
  keysOf: (paper: Paper) => Iterable<Key>,
): ReadonlyMap<Key, readonly Paper[]> {
  const groups = new Map<Key, Paper[]>();
  for (const paper of papers) {
    for (const key of keysOf(paper)) {
      const group = groups.get(key);
      if (group) group.push(paper);
      else groups.set(key, [paper]);
    }
  }
  return groups;
}
