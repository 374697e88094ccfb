/**
 * Asks one service as a good guest: one request at a time, with its pause between them, obeying what it says of limits;
 * tries again what may pass; leaves it alone for the rest of the run when it refuses or cannot be reached.
 */
import { request, type Answer, type Ask } from './request.ts';
import type { Service } from './services.ts';

/** What of the world a client needs. */
export interface Means {
  readonly fetch: typeof fetch;
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** When a queue was last asked, kept over runs: what was broken off and starts anew keeps the pause too. */
  readonly lastAsked: {
    readonly get: (queue: string) => number;
    readonly set: (queue: string, time: number) => void;
  };
}

/** `refused`: the service does not take this question; `failed`: it may answer it another day. */
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

/** Tries of a question that gets no answer. */
const TRIES = 3;
/** Questions in a row without an answer, after which a service is left alone ("api_tips" of Crossref: stop when many fail). */
const MOST_FAILURES = 3;
/** A longer Retry-After, in seconds, is an answer: not today. */
const LONGEST_WAIT = 120;
/** The service does not want us. */
const UNWANTED: ReadonlySet<number> = new Set([401, 403, 407, 451]);

export function createClient(
  service: Service,
  pace: number,
  ask: Omit<Ask, 'fetch'>,
  means: Means,
): Client {
  const { label, queue, waits } = service;
  let pause = service.pause * pace;
  let over: string | undefined;
  let failures = 0;

  const get = async (address: string): Promise<Answer | string> => {
    const rest = means.lastAsked.get(queue) + pause - means.now();
    if (rest > 0) await means.sleep(Math.min(rest, pause));
    means.lastAsked.set(queue, means.now());
    const answer = await request(address, { ...ask, fetch: means.fetch });
    means.lastAsked.set(queue, means.now());
    if ('status' in answer) {
      pause = pauseIn(answer.headers, pace) ?? pause;
      return answer;
    }
    if (answer.isOffline) over = `${label} cannot be reached (${answer.reason})`;
    return `no answer: ${answer.reason}`;
  };

  /** Whether to ask again after "too many"; waits as long as the service or its manner says. */
  const waitFor = async ({ headers, status }: Answer, times: number): Promise<boolean> => {
    const said = retryAfter(headers, means.now());
    const own = waits[times];
    if (own === undefined || (said ?? 0) > LONGEST_WAIT) {
      over = `${label} says ${status === 429 ? 'that it is asked too much' : 'that it is in trouble'} (${String(status)})`;
      return false;
    }
    await means.sleep(said === undefined ? own * pace : said * 1000);
    return true;
  };

  const attempt = async <Value>(
    address: string,
    read: (text: string) => Value,
  ): Promise<Outcome<Value>> => {
    let reason = '';
    let waited = 0;
    for (let tried = 1; tried <= TRIES && over === undefined; tried += 1) {
      const answer = await get(address);
      if (typeof answer === 'string') reason = answer;
      else if (answer.status === 429 || answer.status === 503) {
        reason = String(answer.status);
        if (!(await waitFor(answer, waited))) break;
        waited += 1;
        tried -= 1;
      } else if (UNWANTED.has(answer.status)) {
        over = `${label} refuses us (${String(answer.status)})`;
      } else if (answer.status >= 400 && answer.status < 500) {
        return { state: 'refused', reason: String(answer.status) };
      } else if (answer.status >= 500) reason = String(answer.status);
      else {
        try {
          return { state: 'answered', value: read(answer.text) };
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
      if (failures >= MOST_FAILURES)
        over ??= `${label} does not answer (${'reason' in outcome ? outcome.reason : ''})`;
      return outcome;
    },
  };
}

/** The pause that limits in headers ask for: `x-rate-limit-limit: 3`, `x-rate-limit-interval: 1s`; a tenth is kept in hand. */
function pauseIn(headers: Headers, pace: number): number | undefined {
  const limit = Number(headers.get('x-rate-limit-limit') ?? NaN);
  const seconds = Number(/^(\d+)s$/.exec(headers.get('x-rate-limit-interval') ?? '')?.[1] ?? NaN);
  const pause = (1100 * seconds) / limit;
  return pause > 0 && Number.isFinite(pause) ? pause * Math.max(1, pace) : undefined;
}

/** Seconds of Retry-After, which gives them or a day and time (RFC 9110, section 10.2.3). */
function retryAfter(headers: Headers, now: number): number | undefined {
  const said = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(said)) return Number(said);
  const until = Date.parse(said);
  return Number.isNaN(until) ? undefined : Math.max(0, (until - now) / 1000);
}

/** `Offprint/0.1.0 (+https://example.org; mailto:papers@example.org)`: who asks, and how to reach them. */
export function agentName(version: string, contacts: readonly (string | undefined)[]): string {
  const given = contacts.filter((each) => each !== undefined);
  return `Offprint/${version}${given.length > 0 ? ` (${given.join('; ')})` : ''}`;
}
