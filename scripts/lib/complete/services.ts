/** The services with this machine's clock, net and disk. */
import { setTimeout as sleep } from 'node:timers/promises';
import { calendarDateSchema, type CalendarDate } from '../../../src/domain/calendar-date.ts';
import { createClient, type Means } from '../../../src/services/client.ts';
import type { Counter } from '../../../src/services/desks.ts';
import type { Counters } from '../../../src/services/gather.ts';
import {
  addressOf,
  OPENALEX_KEY,
  paceOf,
  SERVICES,
  type Environment,
  type ServiceName,
} from '../../../src/services/services.ts';
import type { Report } from '../../../src/services/ask-all.ts';
import { lastAskedIn, openMemory, privateFolder } from './disk.ts';

/** Longest time for an answer, in milliseconds. */
const TIMEOUT = 20_000;

export const MEANS: Means = {
  fetch: (...args) => fetch(...args),
  now: () => Date.now(),
  sleep: async (milliseconds) => {
    await sleep(milliseconds);
  },
  lastAsked: lastAskedIn('.cache/services'),
};

/** The last part of each base address, which another one may leave out. */
export const PARTS = {
  arxiv: '/api/query',
  arxivOai: '/oai',
  crossref: '/works',
  dblp: '/search/publ/api',
  orcid: '/v3.0',
  openalex: '/works',
} as const satisfies Readonly<Record<ServiceName, string>>;

export function clientOf(name: ServiceName, environment: Environment, agent: string) {
  return createClient(
    SERVICES[name],
    paceOf(name, environment),
    { agent, timeout: TIMEOUT },
    MEANS,
  );
}

export function today(): CalendarDate {
  return calendarDateSchema.parse(new Date(MEANS.now()).toISOString().slice(0, 10));
}

/** Throws an Error when a pace would hurry a public service. */
export function openCounters(
  content: string,
  environment: Environment,
  agent: string,
  report: Report,
): Counters {
  const counter = (name: ServiceName): Counter => {
    const address = addressOf(name, environment, PARTS[name]);
    return {
      client: clientOf(name, environment, agent),
      memory: openMemory(privateFolder(content), name, address, SERVICES[name].days),
      address,
      report,
      day: today(),
    };
  };
  const key = environment[OPENALEX_KEY];
  return {
    arxiv: counter('arxiv'),
    crossref: counter('crossref'),
    dblp: counter('dblp'),
    openalex: key === undefined || key === '' ? undefined : { ...counter('openalex'), key },
  };
}
