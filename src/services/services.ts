/**
 * The scholarly services that `complete` asks, and what each demands of a guest. Limits are those of November 2026: arXiv's
 * "Terms of Use for arXiv APIs" (one request every three seconds, one connection), Crossref's "Access and
 * authentication" (one list a second without a contact), dblp's FAQ 1474706 (wait a second or two), ORCID's "What are
 * the API limits?" (twelve a second), OpenAlex's "Rate limits and authentication".
 */

export interface Service {
  readonly label: string;
  /** Variable of the environment with another base address. */
  readonly variable: string;
  readonly address: string;
  /** Milliseconds from an answer to the next request. Services with one `queue` share it. */
  readonly pause: number;
  readonly queue: string;
  /** Milliseconds to wait when it says "too many", each time; after the last it is left alone. */
  readonly waits: readonly number[];
  /** How long its answers are kept, in days. */
  readonly days: number;
}

export const SERVICES = {
  arxiv: {
    label: 'arXiv',
    variable: 'OFFPRINT_ARXIV',
    address: 'https://export.arxiv.org',
    pause: 3000,
    queue: 'arxiv',
    waits: [30_000, 60_000],
    days: 1,
  },
  arxivOai: {
    label: 'arXiv (OAI-PMH)',
    variable: 'OFFPRINT_ARXIV_OAI',
    address: 'https://oaipmh.arxiv.org/oai',
    pause: 3000,
    queue: 'arxiv',
    waits: [30_000, 60_000],
    days: 1,
  },
  crossref: {
    label: 'Crossref',
    variable: 'OFFPRINT_CROSSREF',
    address: 'https://api.crossref.org/works',
    pause: 1000,
    queue: 'crossref',
    waits: [5000, 30_000],
    days: 7,
  },
  dblp: {
    label: 'dblp',
    variable: 'OFFPRINT_DBLP',
    address: 'https://dblp.org/search/publ/api',
    pause: 2500,
    queue: 'dblp',
    waits: [30_000, 60_000],
    days: 7,
  },
  orcid: {
    label: 'ORCID',
    variable: 'OFFPRINT_ORCID',
    address: 'https://pub.orcid.org',
    pause: 200,
    queue: 'orcid',
    waits: [5000, 30_000],
    days: 7,
  },
  openalex: {
    label: 'OpenAlex',
    variable: 'OFFPRINT_OPENALEX',
    address: 'https://api.openalex.org',
    pause: 1000,
    queue: 'openalex',
    waits: [5000, 30_000],
    days: 7,
  },
} as const satisfies Readonly<Record<string, Service>>;

export type ServiceName = keyof typeof SERVICES;

/** Variable of the environment with the user's key of OpenAlex, without which it is not asked. */
export const OPENALEX_KEY = 'OPENALEX_API_KEY';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The base address, with its last part whether the environment gives that or not. */
export function addressOf(name: ServiceName, environment: Environment, part = ''): string {
  const { variable, address } = SERVICES[name];
  const base = (environment[variable] ?? address).replace(/\/$/, '');
  return base.endsWith(part) ? base : base + part;
}

/** The factor on a service's pauses. Throws an Error when it would hurry one that is not on this machine. */
export function paceOf(name: ServiceName, environment: Environment): number {
  const pace = Number(environment['OFFPRINT_PACE'] ?? 1);
  if (!(pace > 0)) throw new Error('OFFPRINT_PACE is a factor on pauses: a number above 0.');
  const { hostname } = new URL(addressOf(name, environment));
  if (pace >= 1 || /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname)) return pace;
  throw new Error(
    `OFFPRINT_PACE is ${String(pace)}, which would hurry ${hostname}. Below 1 it is for stand-ins on this machine alone.`,
  );
}
