import { fold } from '../../domain/fold.ts';
import type { Term } from '../../domain/terms/terms.ts';
import type { Library } from '../library.ts';
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

export function termView(term: Term, library: Library, page = 1): TermView {
  const { site, paperById } = library;
  const { routes } = site;
  const papers = term.papers.flatMap((id) => paperById.get(id) ?? []);
  const { items, pages } = listPage(papers, page, routes.term(term.id));
  const summary = countOf(papers.length, 'paper');
  return {
    href: routes.term(term.id),
    label: term.label,
    summary,
    description: `${site.title}: ${summary} on ${term.label}.`,
    groups: yearGroups(items, library),
    filter: listFilter(items, papers.length, library, { query: `"${term.label}"` }),
    pages,
    people: frequentAuthors(papers, library),
  };
}

export function termIndexView(library: Library): TermIndexView {
  const { site } = library;
  const { terms } = library.terms;
  const shown = isSplit(terms) ? terms.slice(0, BEST) : terms;
  return {
    letters: letterLinks(termEntries(library), site.routes.termsLetter),
    summary:
      terms.length === 0
        ? 'No key phrase stands in two of these papers yet.'
        : `${countOf(terms.length, 'key phrase')} of titles and abstracts, with the number of papers that have each.`,
    terms: countedTerms(shown.toSorted(byLabel), site),
  };
}

/** All terms by label. */
export function termEntries({ site, terms: { terms } }: Library): readonly Entry[] {
  return countedTerms(terms.toSorted(byLabel), site).map((link) => ({
    initial: fold(link.label).slice(0, 1),
    link,
  }));
}

function byLabel(a: Term, b: Term): number {
  return COLLATOR.compare(a.label, b.label);
}
