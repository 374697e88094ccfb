import type { Catalog } from '../../domain/catalog.ts';
import { fold } from '../../domain/fold.ts';
import { oncePer } from '../../domain/once.ts';
import type { Term } from '../../domain/terms/terms.ts';
import { routes } from '../routes.ts';
import { site } from '../settings.ts';
import { countedTerms, countOf, frequentAuthors, type Counted } from './counted.ts';
import { isSplit, letterLinks, type Entry } from './letters.ts';
import { listFilter, type ListFilter } from './list-filter.ts';
import { listPage, type PageLink, type Pagination } from './list-pages.ts';
import type { Link } from './paper-row.ts';
import { yearGroups, type YearGroup } from './year-groups.ts';

export interface TermView {
  readonly href: string;
  readonly label: string;
  readonly summary: string;
  readonly description: string;
  readonly groups: readonly YearGroup[];
  readonly filter: ListFilter | undefined;
  readonly pages: Pagination | undefined;
  readonly people: readonly (Link & Counted)[];
}

export interface TermIndexView {
  readonly summary: string;
  /** Pages by letter, where there are too many terms for one page. */
  readonly letters: readonly PageLink[];
  /** By label: all terms, or the best where they have pages by letter. */
  readonly terms: readonly (Link & Counted)[];
}

/** Terms beside the letters of a split index. */
const BEST = 100;

const COLLATOR = new Intl.Collator('en');

export function termView(term: Term, catalog: Catalog, page = 1): TermView {
  const papers = papersOf(catalog)(term);
  const { items, pages } = listPage(papers, page, routes.term(term.id));
  const summary = countOf(papers.length, 'paper');
  return {
    href: routes.term(term.id),
    label: term.label,
    summary,
    description: `${site.title}: ${summary} on ${term.label}.`,
    groups: yearGroups(items, catalog),
    filter: listFilter(items, papers.length, { query: `"${term.label}"` }),
    pages,
    people: frequentAuthors(papers, catalog),
  };
}

/** One list for all pages of a term. */
const papersOf = oncePer(({ paperById }: Catalog) =>
  oncePer((term: Term) => term.papers.flatMap((id) => paperById.get(id) ?? [])),
);

export function termIndexView(catalog: Catalog): TermIndexView {
  const { terms } = catalog.terms;
  const shown = isSplit(terms) ? terms.slice(0, BEST) : terms;
  return {
    letters: letterLinks(termEntries(catalog), routes.termsLetter),
    summary:
      terms.length === 0
        ? 'No key phrase stands in two of these papers yet.'
        : `${countOf(terms.length, 'term')}: key phrases of titles and abstracts, with the number of papers that have each.`,
    terms: countedTerms(shown.toSorted(byLabel)),
  };
}

/** All terms by label. */
export function termEntries({ terms: { terms } }: Catalog): readonly Entry[] {
  return countedTerms(terms.toSorted(byLabel)).map((link) => ({
    initial: fold(link.label).slice(0, 1),
    link,
  }));
}

function byLabel(a: Term, b: Term): number {
  return COLLATOR.compare(a.label, b.label);
}
