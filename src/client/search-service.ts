/** The search worker as the page sees it: one query at a time, the newest wins. */
import type { SearchState } from '../search/address.ts';
import type { SearchRequest } from '../search/engine.ts';
import type { FromWorker, IndexAddresses, ToWorker } from './search-messages.ts';
import { startWorker } from './trusted-worker.ts';

export type Answer = Extract<FromWorker, { kind: 'result' }>;

export interface SearchService {
  /** Calls `show` with each answer and `fail` when the index cannot be loaded, unless another search has begun. */
  readonly search: (
    request: SearchRequest,
    show: (answer: Answer) => void,
    fail: () => void,
  ) => void;
  readonly findIds: (state: SearchState) => Promise<readonly string[]>;
}

export function openSearch(addresses: IndexAddresses): SearchService {
  const worker = startWorker();
  const post = (message: ToWorker): void => {
    worker.postMessage(message);
  };
  let number = 0;
  let current: { show: (answer: Answer) => void; fail: () => void } | undefined;
  let currentNumber = 0;
  let takeIds: ((ids: readonly string[]) => void) | undefined;
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === 'ids') takeIds?.(data.ids);
    else if (data.number === currentNumber && data.kind === 'failed') current?.fail();
    else if (data.number === currentNumber && data.kind === 'result') current?.show(data);
  });
  worker.addEventListener('error', () => current?.fail());
  post({ kind: 'open', addresses });
  return {
    search: (request, show, fail) => {
      number += 1;
      currentNumber = number;
      current = { show, fail };
      post({ kind: 'search', number, request });
    },
    findIds: (state) =>
      new Promise((resolve) => {
        takeIds = resolve;
        post({ kind: 'ids', state });
      }),
  };
}
