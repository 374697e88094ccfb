import { fold } from '../../domain/fold.ts';
import type { Term } from '../../domain/terms/terms.ts';
import type { Library } from '../library.ts';
import { countedTerms, countOf, type Counted } from './counted.ts';
import { isSplit, letterLinks, type Entry } from './letters.ts';
import type { PageLink } from './list-pages.ts';
import type { Link } from './paper-row.ts';

export interface TermIndexView {
  readonly summary: string;
  /** Pages by letter, where there are too many terms for one page. */
  readonly letters: readonly PageLink[];
  /** All terms, or the best where there are pages by letter; sorted by label. */
  readonly terms: readonly (Link & Counted)[];
}

/** Terms on the page of a split index. */
const MAX_TERMS = 100;

const COLLATOR = new Intl.Collator('en');

export function termIndexView(library: Library): TermIndexView {
  const { site } = library;
  const { terms } = library.terms;
  const listed = isSplit(terms) ? terms.slice(0, MAX_TERMS) : terms;
  return {
    letters: letterLinks(termEntries(library), site.routes.termsLetter),
    summary:
      terms.length === 0
        ? 'No phrase occurs in the titles and abstracts of two papers yet.'
        : `${countOf(terms.length, 'key phrase')}, picked automatically: phrases of up to four words that occur in at least two papers but not in most.`,
    terms: countedTerms(listed.toSorted(byLabel), site),
  };
}

/** All key phrases by label. */
export function termEntries({ site, terms: { terms } }: Library): readonly Entry[] {
  return countedTerms(terms.toSorted(byLabel), site).map((link) => ({
    initial: fold(link.label).slice(0, 1),
    link,
  }));
}

function byLabel(a: Term, b: Term): number {
  return COLLATOR.compare(a.label, b.label);
}
