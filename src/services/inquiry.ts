/** A paper of the site as something to look up: what it is known by, and what is known already. */
import { categoriesOfCode } from '../domain/category.ts';
import type { Entry } from '../domain/entry.ts';
import type { CslType } from '../domain/kinds.ts';
import type { Overlay } from '../domain/overlay.ts';
import { toPaper } from '../domain/paper.ts';
import { yearOf, type PartialDate } from '../domain/partial-date.ts';
import { toText } from '../markup/to-text.ts';
import type { Sought } from './matching/sought.ts';

export interface Inquiry {
  readonly id: string;
  readonly sought: Sought;
  readonly arxiv: string | undefined;
  readonly doi: string | undefined;
  /** arXiv category; undefined for none, and for a code that several have. */
  readonly category: string | undefined;
  /** Of computer science, or of an unknown field: dblp may have it. */
  readonly isComputing: boolean;
  /** How it was printed, where source or overlay say so. */
  readonly printed: KnownPrint | undefined;
  readonly hasCode: boolean;
  readonly overlay: Overlay;
}

export interface KnownPrint {
  readonly type: CslType;
  readonly year: number | undefined;
  readonly date: PartialDate | undefined;
  readonly venue: string | undefined;
  readonly volume: string | undefined;
  readonly issue: string | undefined;
  readonly pages: string | undefined;
  readonly publisher: string | undefined;
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
  const readings = paper.category === undefined ? [] : categoriesOfCode(paper.category);
  const { 'container-title': venue, volume, issue, page, publisher } = cited.variables;
  return {
    id,
    sought: {
      title: toText(paper.title),
      authors: authors.length > 0 ? authors : paper.authors,
      truncated,
      year: date === undefined ? undefined : yearOf(date),
    },
    arxiv: paper.arxiv,
    doi: paper.doi,
    category: readings.length === 1 ? readings[0]?.id : undefined,
    isComputing: readings.length === 0 || readings.some(({ archive }) => COMPUTING.has(archive)),
    printed:
      cited.type === 'article'
        ? undefined
        : {
            type: cited.type,
            year: cited.date && yearOf(cited.date),
            date: cited.date,
            venue,
            volume,
            issue,
            pages: page,
            publisher,
          },
    hasCode: paper.links.some(({ kind }) => kind === 'code'),
    overlay,
  };
}
