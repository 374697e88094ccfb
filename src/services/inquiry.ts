/** A paper of the site as something to look up: what it is known by, and what is known already. */
import { categoriesOfCode } from '../domain/category.ts';
import type { Entry } from '../domain/entry.ts';
import type { CslType } from '../domain/kinds.ts';
import type { Overlay } from '../domain/overlay.ts';
import { toPaper } from '../domain/paper.ts';
import { yearOf } from '../domain/partial-date.ts';
import { toText } from '../markup/to-text.ts';
import type { Sought } from './matching/judge.ts';

export interface Inquiry {
  readonly id: string;
  readonly sought: Sought;
  /** What source and overlay say, by the overlay's name of the fact: `arxiv`, `publication.volume`. */
  readonly known: ReadonlyMap<string, string>;
  /** How it was printed, where they say so. */
  readonly print: CslType | undefined;
  /** Of computer science, or of an unknown field: dblp may have it. */
  readonly isComputing: boolean;
}

/** Archives of arXiv that dblp covers. */
const COMPUTING: ReadonlySet<string> = new Set(['cs', 'eess', 'stat']);

export function toInquiry(
  id: string,
  entry: Omit<Entry, 'digest'>,
  overlay: Overlay = {},
): Inquiry {
  const { paper } = toPaper(id, entry, '', overlay);
  const [cited] = paper.versions;
  const { authors, truncated, date } = paper.versions.at(-1) ?? cited;
  // A code that several categories have says none.
  const readings = paper.category === undefined ? [] : categoriesOfCode(paper.category);
  const isPrinted = cited.type !== 'article';
  const { 'container-title': venue, volume, issue, page, publisher } = cited.variables;
  const print = { venue, volume, issue, pages: page, publisher, date: cited.date };
  const facts = {
    arxiv: paper.arxiv,
    doi: paper.doi?.toLowerCase(),
    authors: overlay.authors && 'given',
    category: readings.length === 1 ? readings[0]?.id : undefined,
    firstSubmitted: overlay.firstSubmitted?.value,
    lastRevised: overlay.lastRevised?.value,
    code: paper.links.find(({ kind }) => kind === 'code')?.href,
    notice: overlay.notice && 'given',
    ...(isPrinted && {
      'publication.year': cited.date && String(yearOf(cited.date)),
      ...Object.fromEntries(
        Object.entries(print).map(([name, value]) => [`publication.${name}`, value]),
      ),
    }),
  };
  const known = Object.entries(facts).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, value]],
  );
  return {
    id,
    sought: {
      title: toText(paper.title),
      authors: authors.length > 0 ? authors : paper.authors,
      truncated,
      year: date === undefined ? undefined : yearOf(date),
    },
    known: new Map(known),
    print: isPrinted ? cited.type : undefined,
    isComputing: readings.length === 0 || readings.some(({ archive }) => COMPUTING.has(archive)),
  };
}
