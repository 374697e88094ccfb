/**
 * Asks one service as a good guest: one request at a time, with a pause after each answer, obeying what it says of its
 * limits; tries again what may pass; leaves it alone for the rest of the run when it refuses or cannot be reached.
 */
import type { Service } from './services.ts';

/** What of the world a client needs. */
export interface Means {
  readonly fetch: typeof fetch;
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** When a queue was last asked, kept over runs: what is started anew keeps the pause too. */
  readonly lastAsked: {
    readonly get: (queue: string) => number;
    readonly set: (queue: string, time: number) => void;
  };
  /** Who asks, as the hosts see it. */
  readonly agent: string;
  /** Longest time for an answer with its body, in milliseconds. */
  readonly timeout: number;
}

/** `refused`: not this question; `failed`: perhaps another day. */
export type Outcome<Value> =
  | { readonly state: 'answered'; readonly value: Value }
  | { readonly state: 'refused' | 'failed'; readonly reason: string };

export interface Client {
  /** `read` throws an UnreadableError for a body that is cut, or is not of the service. */
  readonly ask: <Value>(address: string, read: (text: string) => Value) => Promise<Outcome<Value>>;
  /** Why the service is asked no more in this run. */
  readonly over: () => string | undefined;
  /** Milliseconds between two requests as things stand. */
  readonly pause: () => number;
}

export class UnreadableError extends Error {}

/** Tries of a question that gets no answer, and questions in a row without one after which a service is left alone. */
const TRIES = 3;
const MOST_FAILURES = 3;
/** A longer Retry-After, in seconds, means: not today. */
const LONGEST_WAIT = 120;
const UNWANTED: ReadonlySet<number> = new Set([401, 403, 407, 451]);
/** Codes of a net or a host that cannot be reached. */
const OFFLINE = /^(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|EHOSTUNREACH)$/;

export function createClient(service: Service, means: Means): Client {
  const { label, queue, waits } = service;
  let { pause } = service;
  let over: string | undefined;
  let failures = 0;

  const get = async (address: string): Promise<Answer | string> => {
    const rest = means.lastAsked.get(queue) + pause - means.now();
    if (rest > 0) await means.sleep(Math.min(rest, pause));
    means.lastAsked.set(queue, means.now());
    const answer = await request(address, means);
    means.lastAsked.set(queue, means.now());
    if ('status' in answer) pause = Math.max(pauseIn(answer.headers) ?? pause, FASTEST);
    else if (OFFLINE.test(answer.reason)) over = `${label} cannot be reached (${answer.reason})`;
    return 'status' in answer ? answer : `no answer, ${answer.reason}`;
  };

  const attempt = async <Value>(
    address: string,
    read: (text: string) => Value,
  ): Promise<Outcome<Value>> => {
    let reason = '';
    for (let tried = 0, waited = 0; tried < TRIES && over === undefined; tried += 1) {
      const answer = await get(address);
      if (typeof answer === 'string') {
        reason = answer;
        continue;
      }
      const { status, headers, text } = answer;
      reason = String(status);
      if (status === 429 || status === 503) {
        const said = retryAfter(headers, means.now());
        const own = waits[waited];
        if (own === undefined || (said ?? 0) > LONGEST_WAIT) {
          over = `${label} is asked too much, or in trouble (${reason})`;
        } else await means.sleep(said === undefined ? own : said * 1000);
        waited += 1;
        tried -= 1;
      } else if (UNWANTED.has(status)) over = `${label} refuses to answer (${reason})`;
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
    return { state: 'failed', reason: over ?? `${label}: ${reason}` };
  };

  return {
    over: () => over,
    pause: () => pause,
    ask: async (address, read) => {
      if (over !== undefined) return { state: 'failed', reason: over };
      const outcome = await attempt(address, read);
      failures = outcome.state === 'failed' ? failures + 1 : 0;
      if (failures >= MOST_FAILURES) over ??= `${label} does not answer`;
      return outcome;
    },
  };
}

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** One request: what came, or why nothing did. Nothing that a host does makes it throw. */
export async function request(
  address: string,
  { fetch, agent, timeout }: Pick<Means, 'fetch' | 'agent' | 'timeout'>,
  { accept = '*/*', hasBody = true, ...wish }: RequestInit & Wish = {},
): Promise<Answer | { readonly reason: string }> {
  try {
    const response = await fetch(address, {
      ...wish,
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

/** Blanks for control characters; undefined for text with half of a character, which is not what anybody wrote. */
export function soundText(text: string): string | undefined {
  return text.isWellFormed() ? text.replaceAll(/\p{Cc}+/gu, ' ') : undefined;
}

interface Wish {
  readonly accept?: string;
  readonly hasBody?: boolean;
}

/** Milliseconds that no limit in a header goes below. */
const FASTEST = 80;

/** The pause that `x-rate-limit-limit: 3`, `x-rate-limit-interval: 1s` ask for, with a tenth in hand. */
function pauseIn(headers: Headers): number | undefined {
  const limit = Number(headers.get('x-rate-limit-limit') ?? NaN);
  const seconds = Number(/^(\d+)s$/.exec(headers.get('x-rate-limit-interval') ?? '')?.[1] ?? NaN);
  const pause = (1100 * seconds) / limit;
  return pause > 0 && Number.isFinite(pause) ? pause : undefined;
}

/** Seconds of Retry-After, which gives them or a time (RFC 9110, section 10.2.3). */
function retryAfter(headers: Headers, now: number): number | undefined {
  const said = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(said)) return Number(said);
  const until = Date.parse(said);
  return Number.isNaN(until) ? undefined : Math.max(0, (until - now) / 1000);
}
