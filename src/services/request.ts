/** One request to a host: its answer, or why there is none. Nothing a host does makes it throw. */

export interface Ask {
  readonly fetch: typeof fetch;
  /** Who asks, as the hosts see it. */
  readonly agent: string;
  /** Longest time for an answer with its body, in milliseconds. */
  readonly timeout: number;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Empty unless the body is wanted. */
  readonly text: string;
}

export interface NoAnswer {
  readonly reason: string;
  /** The net or the host cannot be reached, so that another try is of no use. */
  readonly isOffline: boolean;
}

interface Wish {
  readonly method?: 'GET' | 'HEAD';
  readonly accept?: string;
  /** `manual`: a redirect is an answer. */
  readonly redirect?: 'follow' | 'manual';
  readonly hasBody?: boolean;
}

const OFFLINE: ReadonlySet<string> = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ENETUNREACH',
  'EHOSTUNREACH',
]);

export async function request(
  address: string,
  { fetch, agent, timeout }: Ask,
  { method = 'GET', accept = '*/*', redirect = 'follow', hasBody = true }: Wish = {},
): Promise<Answer | NoAnswer> {
  try {
    const response = await fetch(address, {
      method,
      redirect,
      headers: { 'User-Agent': agent, Accept: accept },
      signal: AbortSignal.timeout(timeout),
    });
    const { status, headers } = response;
    if (hasBody) return { status, headers, text: await response.text() };
    await response.body?.cancel();
    return { status, headers, text: '' };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const code = codeOf(error);
    return { reason: reasonOf(error, code, timeout), isOffline: OFFLINE.has(code ?? '') };
  }
}

function codeOf({ cause }: Error): string | undefined {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : undefined;
}

function reasonOf(error: Error, code: string | undefined, timeout: number): string {
  if (error.name === 'TimeoutError') return `nothing within ${String(timeout / 1000)} s`;
  return code ?? (error.cause instanceof Error ? error.cause.message : error.message);
}
