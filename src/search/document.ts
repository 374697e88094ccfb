/** What the build tells the search of each paper. */
export interface SearchDocument {
  /** The paper's id: `noci-2022-signal-propagation-transformers`. */
  readonly id: string;
  /** Readable Unicode. */
  readonly title: string;
  /** Names as printed. */
  readonly authors: readonly SearchAuthor[];
  readonly truncated: boolean;
  /** YYYY, YYYY-MM, YYYY-MM-DD, or two with a slash between them; empty where there is none. */
  readonly date: string;
  /** The first of its topics; empty texts where there is none. */
  readonly topic: SearchTopic;
  /** Readable Unicode. */
  readonly abstract: string;
  /** Code is published with the paper. */
  readonly hasCode: boolean;
  /** `ICML 2022` */
  readonly venue?: string | undefined;
  /** `2206.03126` */
  readonly arxiv?: string | undefined;
  /** `10.1000/182` */
  readonly doi?: string | undefined;
}

export interface SearchAuthor {
  readonly name: string;
  /** Who it is: two spellings of one author have the same id. */
  readonly id: string;
}

export interface SearchTopic {
  /** `cs.LG` */
  readonly category: string;
  /** `Machine Learning` */
  readonly name: string;
  /** `Computer Science` */
  readonly archive: string;
}

/** Addresses of the site with `{id}` where a paper's id goes. */
export interface SearchAddresses {
  readonly paper: string;
  /** The paper's BibTeX file; absent when the site has none. */
  readonly bib?: string | undefined;
}
