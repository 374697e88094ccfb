/**
 * The scholarly services, and what each expects of its clients, as of November 2026: "Terms of Use for arXiv APIs" (one
 * request in three seconds over all hosts), "Access and authentication" of Crossref (one list a second without a
 * contact), dblp's FAQ 1474706 (a second or two, Retry-After), "What are the API limits?" of ORCID, "Rate limits" of
 * OpenAlex.
 */

type Environment = Readonly<Record<string, string | undefined>>;

export interface Service {
  readonly label: string;
  readonly address: string;
  /** Milliseconds from an answer to the next request; services with the same `queue` share it. */
  readonly pause: number;
  readonly queue: string;
  /** Milliseconds to wait each time the service is overloaded; after the last it is not queried any more. */
  readonly waits: readonly number[];
}

type Row = readonly [
  label: string,
  variable: string,
  base: string,
  path: string,
  pause: number,
  queue: string,
  firstWait: number,
];

// prettier-ignore
const ROWS = {
  arxiv: ['arXiv', 'OFFPRINT_ARXIV', 'https://export.arxiv.org', '/api/query', 3000, 'arxiv', 30_000],
  arxivOai: ['arXiv, OAI-PMH', 'OFFPRINT_ARXIV_OAI', 'https://oaipmh.arxiv.org', '/oai', 3000, 'arxiv', 30_000],
  crossref: ['Crossref', 'OFFPRINT_CROSSREF', 'https://api.crossref.org', '/works', 1000, 'crossref', 5000],
  dblp: ['dblp', 'OFFPRINT_DBLP', 'https://dblp.org', '/search/publ/api', 2500, 'dblp', 30_000],
  orcid: ['ORCID', 'OFFPRINT_ORCID', 'https://pub.orcid.org', '/v3.0', 200, 'orcid', 5000],
  openalex: ['OpenAlex', 'OFFPRINT_OPENALEX', 'https://api.openalex.org', '/works', 1000, 'openalex', 5000],
} as const satisfies Readonly<Record<string, Row>>;

export type ServiceName = keyof typeof ROWS;

export const SERVICE_NAMES = Object.keys(ROWS) as readonly ServiceName[];

/**
 * A service as the environment configures it: another base address, with or without the path, and a factor on the pauses.
 * @throws an Error for a factor below 1 with a service that is not on this machine
 */
export function serviceOf(name: ServiceName, environment: Environment): Service {
  const [label, variable, base, path, pause, queue, wait] = ROWS[name];
  const given = (environment[variable] ?? base).replace(/\/$/, '');
  const address = given.endsWith(path) ? given : given + path;
  const pace = Number(environment['OFFPRINT_PACE'] ?? 1);
  const { hostname } = new URL(address);
  if (!(pace > 0) || (pace < 1 && !/^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname))) {
    throw new Error(
      `OFFPRINT_PACE is “${String(environment['OFFPRINT_PACE'])}”. It multiplies the pauses between requests; below 1 is allowed only for services on this machine, and ${hostname} is not.`,
    );
  }
  return { label, address, pause: pause * pace, queue, waits: [wait * pace, 2 * wait * pace] };
}
