import type { SearchTopic } from '../index-files.ts';

/** A paper as the build indexes it. */
export interface SearchDocument {
  /** The paper's id: `noci-2022-signal-propagation-transformers`. */
  readonly id: string;
  /** Readable Unicode. */
  readonly title: string;
  /** Names as printed. */
  readonly authors: readonly SearchAuthor[];
  readonly truncated: boolean;
  /** `2022-06-07`, `2022-06`, `2022`; empty when unknown. */
  readonly date: string;
  /** What the date means: `first listed`. */
  readonly dateMeaning?: string;
  readonly topics: readonly SearchTopic[];
  /** Readable Unicode; empty when there is none. */
  readonly abstract: string;
  /** Of `EXTRAS`. */
  readonly has: readonly string[];
  /** `Journal article` */
  readonly kind: string;
  /** `ICML 2022` */
  readonly venue?: string | undefined;
  /** Name of the venue, where that has a page: `ICML`. */
  readonly venueName?: string | undefined;
  /** `2206.03126` */
  readonly arxiv?: string | undefined;
  /** `10.1000/182` */
  readonly doi?: string | undefined;
}

export interface SearchAuthor {
  readonly name: string;
  /** Of the person, so that two spellings have the same id; undefined for a person without a page. */
  readonly id: string | undefined;
}
