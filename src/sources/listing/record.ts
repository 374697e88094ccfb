/**
 * What a listing says of one paper, in the listing's own characters. A record is three lines: a header
 * (`COMP-PHAug 15, 2019Code`), a byline (title and authors glued together) and the abstract, which can be missing.
 * Title and authors can stand in lines of their own.
 */
import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Problem } from '../../domain/problem.ts';

/** Title, authors and abstract with wrongly decoded letters restored. */
export interface RepairedText {
  readonly title: string;
  readonly authors: readonly string[];
  readonly abstract: string | undefined;
}

export interface ListingRecord {
  /** Position in the listing, from 1. */
  readonly record: number;
  /** Line of the header in the file, from 1. */
  readonly line: number;
  /** Lines of the byline and the abstract; blank lines may stand between. */
  readonly bylineLine: number;
  readonly abstractLine: number | undefined;
  /** Category code as printed: `LG`, `COMP-PH`. */
  readonly code: string;
  /** arXiv category: `cs.LG`, `physics.comp-ph`. */
  readonly category: string;
  readonly date: CalendarDate;
  /** `retrieval`: the header has no year, so it is that of the last such day before the listing was retrieved. */
  readonly yearFrom: 'listing' | 'retrieval';
  readonly title: string;
  /** Names as printed, in order; none where the byline cannot be split. */
  readonly authors: readonly string[];
  /** True when the byline ends in `et al.`: the list of authors is cut. */
  readonly truncated: boolean;
  /** What is glued to the date: `Code`. */
  readonly badges: readonly string[];
  /** Tags after the middle dot: `eth-zurich`. */
  readonly affiliations: readonly string[];
  readonly abstract: string | undefined;
  /** How sure the split of the byline is, 0 to 1. */
  readonly confidence: number;
  /** What a page should show instead of the listing's own characters; absent when nothing was restored. */
  readonly repaired?: RepairedText;
  readonly problems: readonly Problem[];
}
