/**
 * Checks whether an address still works. Sends HEAD first, and GET to hosts that do not answer it well. Follows redirects
 * itself, to recognize permanent ones.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { request } from '../../src/services/client.ts';

/** `doubtful`: the host refuses programs, or is in trouble, so a person should look. */
export type LinkState = 'alive' | 'moved' | 'doubtful' | 'dead';

export interface Visit {
  readonly state: LinkState;
  /** What the host answered: `404`, `no answer: ECONNREFUSED`. */
  readonly detail: string;
  /** Where a permanent redirect leads in the end. */
  readonly movedTo: string | undefined;
}

export interface VisitOptions {
  /** Milliseconds until an answer must be there. */
  readonly timeout: number;
  /** Milliseconds before the second attempt; two and three times as long before the next ones. */
  readonly pause: number;
  readonly tries: number;
  /** User-Agent. */
  readonly agent: string;
}

/** Whether a host said anything at all. */
export function isAnswered({ detail }: Visit): boolean {
  return !detail.startsWith(NO_ANSWER);
}

const NO_ANSWER = 'no answer';

type Method = 'HEAD' | 'GET';

const MAX_REDIRECTS = 10;
const PERMANENT: readonly number[] = [301, 308];
const REDIRECTS: readonly number[] = [...PERMANENT, 302, 303, 307];
/** Statuses that do not say whether the page exists: log in, refused, too many requests; and all from 500 on. */
const INCONCLUSIVE: readonly number[] = [401, 403, 407, 408, 425, 429];

/** Retries where there is no answer, or the host is in trouble. Nothing that a host does makes it throw. */
export async function visitLink(address: string, options: VisitOptions): Promise<Visit> {
  let visit = await visitOnce(address, options);
  for (let tried = 1; tried < options.tries && visit.isWorthAnother; tried += 1) {
    await wait(options.pause * tried);
    visit = await visitOnce(address, options);
  }
  const { state, detail, movedTo } = visit;
  return { state, detail, movedTo };
}

async function visitOnce(
  address: string,
  options: VisitOptions,
): Promise<Visit & { isWorthAnother: boolean }> {
  const head = await follow(address, 'HEAD', options);
  const { answer, end, isMoved } =
    typeof head.answer === 'number' && head.answer < 400
      ? head
      : await follow(address, 'GET', options);
  if (typeof answer === 'string') {
    return { state: 'dead', detail: answer, movedTo: undefined, isWorthAnother: true };
  }
  const isWorthAnother = answer >= 500 || answer === 429;
  const detail = String(answer);
  if (answer >= 400) {
    const state = answer >= 500 || INCONCLUSIVE.includes(answer) ? 'doubtful' : 'dead';
    return { state, detail, movedTo: undefined, isWorthAnother };
  }
  const movedTo = isMoved && end !== address ? end : undefined;
  return { state: movedTo === undefined ? 'alive' : 'moved', detail, movedTo, isWorthAnother };
}

interface Followed {
  /** Status of the last answer, or why there is none. */
  readonly answer: number | string;
  readonly end: string;
  /** All redirects were permanent. */
  readonly isMoved: boolean;
}

async function follow(address: string, method: Method, options: VisitOptions): Promise<Followed> {
  let end = address;
  let isMoved = true;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    const { answer, location } = await ask(end, method, options);
    const isRedirect = typeof answer === 'number' && REDIRECTS.includes(answer);
    if (!isRedirect || location === undefined) return { answer, end, isMoved };
    isMoved &&= PERMANENT.includes(answer);
    end = location;
  }
  return { answer: `more than ${String(MAX_REDIRECTS)} redirects`, end, isMoved: false };
}

async function ask(
  address: string,
  method: Method,
  { timeout, agent }: VisitOptions,
): Promise<{ answer: number | string; location: string | undefined }> {
  const init = { method, redirect: 'manual', hasBody: false } as const;
  const answer = await request(address, { fetch, agent, timeout }, init);
  if ('reason' in answer) return { answer: `${NO_ANSWER}: ${answer.reason}`, location: undefined };
  const location = answer.headers.get('location');
  const next = location === null ? undefined : URL.parse(location, address)?.href;
  return { answer: answer.status, location: next };
}
