/**
 * Queries one service considerately: one request at a time, a pause after each answer, and never more than the service
 * says it allows. Retries what may pass; gives up for the rest of the run when the service refuses or cannot be reached.
 */
import { UnreadableError } from './answer.ts';
import type { Service } from './services.ts';

export interface ClientOptions {
  readonly fetch: typeof fetch;
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Time of the last request of a queue; kept between runs, so that a new run keeps the pause too. */
  readonly lastRequest: {
    readonly get: (queue: string) => number;
    readonly set: (queue: string, time: number) => void;
  };
  /** User-Agent. */
  readonly agent: string;
  /** Milliseconds until an answer and its body must be there. */
  readonly timeout: number;
}

/** `refused`: the service does not take this query; `failed`: it may take it another time. */
export type Outcome<Value> =
  | { readonly state: 'answered'; readonly value: Value }
  | { readonly state: 'refused' | 'failed'; readonly reason: string };

export interface Client {
  /** `read` throws an UnreadableError for a body that is cut off, or is not an answer of this service. */
  readonly get: <Value>(address: string, read: (text: string) => Value) => Promise<Outcome<Value>>;
  /** Why the service is not queried any more in this run. */
  readonly stopReason: () => string | undefined;
  /** Milliseconds between two requests, as the service has last asked for. */
  readonly pause: () => number;
}

/** Attempts at one query, and failed queries in a row after which the client gives up. */
const MAX_ATTEMPTS = 3;
const MAX_FAILURES = 3;
/** Seconds: a longer Retry-After means "not today". */
const MAX_RETRY_AFTER = 120;
/** No limit in a header shortens the pause below this; milliseconds. */
const MIN_PAUSE = 80;
const REFUSALS: ReadonlySet<number> = new Set([401, 403, 407, 451]);
/** Node's error codes for a network or a host that cannot be reached. */
const UNREACHABLE = /^(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|EHOSTUNREACH)$/;

export function createClient(service: Service, options: ClientOptions): Client {
  const { label, queue, waits } = service;
  let { pause } = service;
  let stopReason: string | undefined;
  let failures = 0;

  const fetchAfterPause = async (address: string): Promise<Answer | string> => {
    const rest = options.lastRequest.get(queue) + pause - options.now();
    if (rest > 0) await options.sleep(Math.min(rest, pause));
    options.lastRequest.set(queue, options.now());
    const answer = await request(address, options);
    options.lastRequest.set(queue, options.now());
    if ('status' in answer) {
      pause = Math.max(pauseIn(answer.headers) ?? pause, MIN_PAUSE);
      return answer;
    }
    if (UNREACHABLE.test(answer.reason)) {
      stopReason = `${label} cannot be reached (${answer.reason})`;
    }
    return `no answer, ${answer.reason}`;
  };

  const getWithRetries: Client['get'] = async (address, read) => {
    let reason = '';
    let attempts = 0;
    let overloads = 0;
    while (attempts < MAX_ATTEMPTS && stopReason === undefined) {
      attempts += 1;
      const answer = await fetchAfterPause(address);
      if (typeof answer === 'string') {
        reason = answer;
        continue;
      }
      const { status, headers, text } = answer;
      reason = String(status);
      if (status === 429 || status === 503) {
        const seconds = retryAfter(headers, options.now());
        const wait = waits[overloads];
        if (wait === undefined || (seconds ?? 0) > MAX_RETRY_AFTER) {
          stopReason = `${label} is overloaded, or had too many requests (${reason})`;
        } else await options.sleep(seconds === undefined ? wait : seconds * 1000);
        overloads += 1;
        attempts -= 1;
      } else if (REFUSALS.has(status)) stopReason = `${label} refuses to answer (${reason})`;
      else if (status >= 400 && status < 500) return { state: 'refused', reason };
      else if (status < 400) {
        try {
          return { state: 'answered', value: read(text) };
        } catch (error) {
          if (!(error instanceof UnreadableError)) throw error;
          reason = error.message;
        }
      }
    }
    return { state: 'failed', reason: stopReason ?? `${label}: ${reason}` };
  };

  return {
    stopReason: () => stopReason,
    pause: () => pause,
    get: async (address, read) => {
      if (stopReason !== undefined) return { state: 'failed', reason: stopReason };
      const outcome = await getWithRetries(address, read);
      failures = outcome.state === 'failed' ? failures + 1 : 0;
      if (failures >= MAX_FAILURES) stopReason ??= `${label} does not answer`;
      return outcome;
    },
  };
}

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** One request: the answer, or why there is none. Nothing that a host does makes it throw. */
export async function request(
  address: string,
  { fetch, agent, timeout }: Pick<ClientOptions, 'fetch' | 'agent' | 'timeout'>,
  {
    accept = '*/*',
    hasBody = true,
    ...init
  }: RequestInit & { readonly accept?: string; readonly hasBody?: boolean } = {},
): Promise<Answer | { readonly reason: string }> {
  try {
    const response = await fetch(address, {
      ...init,
      headers: { 'User-Agent': agent, Accept: accept },
      signal: AbortSignal.timeout(timeout),
    });
    const text = hasBody ? await response.text() : '';
    if (!hasBody) await response.body?.cancel();
    return { status: response.status, headers: response.headers, text };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (error.name === 'TimeoutError')
      return { reason: `nothing within ${String(timeout / 1000)} s` };
    const { cause } = error;
    if (!(cause instanceof Error)) return { reason: error.message };
    return { reason: 'code' in cause ? String(cause.code) : cause.message };
  }
}

/** Milliseconds that `x-rate-limit-limit: 3`, `x-rate-limit-interval: 1s` allow, with a tenth to spare. */
function pauseIn(headers: Headers): number | undefined {
  const limit = Number(headers.get('x-rate-limit-limit') ?? NaN);
  const seconds = Number(/^(\d+)s$/.exec(headers.get('x-rate-limit-interval') ?? '')?.[1] ?? NaN);
  const pause = (1100 * seconds) / limit;
  return pause > 0 && Number.isFinite(pause) ? pause : undefined;
}

/** Seconds of Retry-After, which has seconds or a date (RFC 9110, section 10.2.3). */
function retryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(value)) return Number(value);
  const until = Date.parse(value);
  return Number.isNaN(until) ? undefined : Math.max(0, (until - now) / 1000);
}
