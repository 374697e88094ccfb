/** What the build tells the browser of each paper: the contract between both sides of the search. */
export interface SearchDocument {
  readonly href: string;
  /** Readable Unicode. */
  readonly title: string;
  readonly authors: readonly string[];
  readonly truncated: boolean;
  /** YYYY-MM-DD */
  readonly date: string;
  /** `7 June 2022` */
  readonly dateLabel: string;
  /** `cs.LG` */
  readonly category: string;
  /** `Machine Learning, Computer Science` */
  readonly topic: string;
  /** Readable Unicode. */
  readonly abstract: string;
}
