import type { Catalog } from '../../domain/catalog.ts';
import type { Term } from '../../domain/terms/terms.ts';
import { routes } from '../routes.ts';
import { site } from '../settings.ts';
import { countedTerms, countOf, frequentAuthors, type Counted } from './counted.ts';
import type { Link } from './paper-row.ts';
import { yearGroups, type YearGroup } from './year-groups.ts';

export interface TermView {
  readonly href: string;
  readonly label: string;
  readonly summary: string;
  readonly description: string;
  readonly groups: readonly YearGroup[];
  readonly people: readonly (Link & Counted)[];
}

export interface TermIndexView {
  readonly summary: string;
  /** By label. */
  readonly terms: readonly (Link & Counted)[];
}

const PEOPLE = 20;

const COLLATOR = new Intl.Collator('en');

export function termView(term: Term, catalog: Catalog): TermView {
  const papers = term.papers.flatMap((id) => catalog.paperById.get(id) ?? []);
  const summary = countOf(papers.length, 'paper');
  return {
    href: routes.term(term.id),
    label: term.label,
    summary,
    description: `${site.title}: ${summary} on ${term.label}.`,
    groups: yearGroups(papers, catalog),
    people: frequentAuthors(papers, catalog, PEOPLE),
  };
}

export function termIndexView({ terms: { terms } }: Catalog): TermIndexView {
  return {
    summary: `${countOf(terms.length, 'term')}: key phrases of titles and abstracts, with the number of papers that have each.`,
    terms: countedTerms(terms.toSorted((a, b) => COLLATOR.compare(a.label, b.label))),
  };
}
