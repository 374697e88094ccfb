/** Messages between a page and the search worker. */
import type { SearchState } from '../search/address.ts';
import type { SearchRequest, SearchResult } from '../search/engine.ts';
import type { SearchAddresses } from '../search/index-files.ts';

export interface IndexAddresses {
  readonly names: string;
  readonly abstracts: string;
}

export type ToWorker =
  | { readonly kind: 'open'; readonly addresses: IndexAddresses }
  | { readonly kind: 'search'; readonly number: number; readonly request: SearchRequest }
  | { readonly kind: 'ids'; readonly state: SearchState };

export type FromWorker =
  | {
      readonly kind: 'result';
      readonly number: number;
      readonly result: SearchResult;
      /** False while abstracts that the query needs are loading; another result follows. */
      readonly isComplete: boolean;
      readonly addresses: SearchAddresses;
    }
  | { readonly kind: 'ids'; readonly ids: readonly string[] }
  | { readonly kind: 'failed'; readonly number: number };
