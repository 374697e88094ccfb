import type { Facts } from '../content/entry-file.ts';
import type { Problem } from '../domain/problem.ts';

/** A record on its way to an entry: what its file will say, and what is to be said of it. */
export interface EntryContent {
  readonly facts: Facts;
  /** Markdown; empty where there is none. */
  readonly abstract: string;
  readonly problems: readonly Problem[];
}
