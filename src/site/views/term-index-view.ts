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
  /** By label: all terms, or the best where they have pages by letter. */
  readonly terms: readonly (Link & Counted)[];
}

/** Terms beside the letters of a split index. */
const BEST = 100;

const COLLATOR = new Intl.Collator('en');

export function termIndexView(library: Library): TermIndexView {
  const { site } = library;
  const { terms } = library.terms;
  const shown = isSplit(terms) ? terms.slice(0, BEST) : terms;
  return {
    letters: letterLinks(termEntries(library), site.routes.termsLetter),
    summary:
      terms.length === 0
        ? 'No phrase occurs in the titles and abstracts of two papers yet.'
        : `${countOf(terms.length, 'key phrase')}, picked automatically: phrases of up to four words that occur in at least two papers but not in most.`,
    terms: countedTerms(shown.toSorted(byLabel), site),
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
