/** A paper of the site as something to look up: what identifies it, and what the site knows already. */
import { categoriesOfCode } from '../domain/category.ts';
import type { Entry } from '../domain/entry.ts';
import type { CslType } from '../domain/kinds.ts';
import type { Overlay } from '../domain/overlay.ts';
import { toPaper } from '../domain/paper.ts';
import { yearOf } from '../domain/partial-date.ts';
import { toText } from '../markup/to-text.ts';
import type { Target } from './matching/judge.ts';

export interface Lookup {
  readonly id: string;
  readonly target: Target;
  /** What entry and overlay say, by the overlay's name of the fact: `arxiv`, `publication.volume`. */
  readonly known: ReadonlyMap<string, string>;
  /** The kind of publication, where entry or overlay name one. */
  readonly publishedAs: CslType | undefined;
  /** In computer science, or in an unknown field, so that dblp may have it. */
  readonly isComputing: boolean;
}

/** arXiv archives that dblp covers. */
const COMPUTING: ReadonlySet<string> = new Set(['cs', 'eess', 'stat']);

export function toLookup(id: string, entry: Omit<Entry, 'digest'>, overlay: Overlay = {}): Lookup {
  const { paper } = toPaper(id, entry, '', overlay);
  const [cited] = paper.versions;
  const { authors, truncated, date } = paper.versions.at(-1) ?? cited;
  // Several categories may share a code, which then says none of them.
  const categories = paper.category === undefined ? [] : categoriesOfCode(paper.category);
  const isPublished = cited.type !== 'article';
  const { 'container-title': venue, volume, issue, page, publisher } = cited.variables;
  const publication = { venue, volume, issue, pages: page, publisher, date: cited.date };
  const facts = {
    // arXiv answers without the subject class: `math/0309136` for `math.GT/0309136`.
    arxiv: paper.arxiv?.replace(/\.[A-Z]{2}(?=\/)/, ''),
    doi: paper.doi?.toLowerCase(),
    authors: overlay.authors && 'given',
    category: categories.length === 1 ? categories[0]?.id : undefined,
    firstSubmitted: overlay.firstSubmitted?.value,
    lastRevised: overlay.lastRevised?.value,
    code: paper.links.find(({ kind }) => kind === 'code')?.href,
    notice: overlay.notice && 'given',
    ...(isPublished && {
      'publication.year': cited.date && String(yearOf(cited.date)),
      ...Object.fromEntries(
        Object.entries(publication).map(([name, value]) => [`publication.${name}`, value]),
      ),
    }),
  };
  return {
    id,
    target: {
      title: toText(paper.title),
      authors: authors.length > 0 ? authors : paper.authors,
      truncated,
      year: date === undefined ? undefined : yearOf(date),
    },
    known: new Map(
      Object.entries(facts).flatMap(([name, value]): [string, string][] =>
        value === undefined ? [] : [[name, value]],
      ),
    ),
    publishedAs: isPublished ? cited.type : undefined,
    isComputing:
      categories.length === 0 || categories.some(({ archive }) => COMPUTING.has(archive)),
  };
}
