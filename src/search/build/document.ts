import type { SearchTopic } from '../index-files.ts';

/** What the build tells the search of each paper. */
export interface SearchDocument {
  /** The paper's id: `noci-2022-signal-propagation-transformers`. */
  readonly id: string;
  /** Readable Unicode. */
  readonly title: string;
  /** Names as printed. */
  readonly authors: readonly SearchAuthor[];
  readonly truncated: boolean;
  /** `2022-06-07`, `2022-06`, `2022`; empty when it is not known. */
  readonly date: string;
  /** What it is a date of: `first listed`. */
  readonly dateMeaning?: string;
  readonly topics: readonly SearchTopic[];
  /** Readable Unicode; empty when there is none. */
  readonly abstract: string;
  /** What is published with the paper, of `MARKS`. */
  readonly has: readonly string[];
  /** `Journal article` */
  readonly kind: string;
  /** `ICML 2022` */
  readonly venue?: string | undefined;
  /** Name of the venue that has a page: `ICML`. */
  readonly venueName?: string | undefined;
  /** `2206.03126` */
  readonly arxiv?: string | undefined;
  /** `10.1000/182` */
  readonly doi?: string | undefined;
}

export interface SearchAuthor {
  readonly name: string;
  /** Who it is: two spellings of one author have the same id; undefined for whoever has no page. */
  readonly id: string | undefined;
}
