/** How this machine queries services: its clock, network and disk, how it identifies itself, and the progress line. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { formatProblems } from '../../../src/content/format-problems.ts';
import { changeYaml } from '../../../src/content/overlay-text.ts';
import { calendarDateSchema } from '../../../src/domain/calendar-date.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import { siteSchema } from '../../../src/domain/site.ts';
import { createClient, request, type ClientOptions } from '../../../src/services/client.ts';
import type { Connection, Session } from '../../../src/services/query-all.ts';
import { SERVICE_NAMES, serviceOf, type ServiceName } from '../../../src/services/services.ts';
import { ENGINE } from '../../../src/site/engine.ts';
import { readIfThere } from '../../../src/site/settings/read-if-there.ts';
import type { Environment } from '../../../src/site/settings/site-address.ts';
import type { Output } from '../import-listings.ts';
import { readYaml } from '../content-folder.ts';
import { showProgress } from '../progress.ts';
import {
  lastRequestIn,
  openCache,
  openJournal,
  privateFolder,
  writeAtomically,
} from './storage.ts';

export interface Terminal extends Output {
  /** The answer to a question; undefined without a terminal. */
  readonly ask: (question: string) => Promise<string | undefined>;
}

/** Days for which an answer is kept: arXiv changes once a day, the others less. */
const DAYS = { arxiv: 1, other: 7 };

interface Identity {
  /** User-Agent: `Offprint/1.0 (+https://example.org; mailto:ada@example.org)`. */
  readonly agent: string;
  readonly contact: string | undefined;
}

/** Asks once for a contact that site.yaml does not have, and writes it there. */
export async function identify(content: string, terminal: Terminal): Promise<Identity> {
  const file = path.join(content, 'site.yaml');
  const problems: Problem[] = [];
  const site = readYaml(file, siteSchema, problems);
  if (site === undefined) throw new Error(formatProblems(problems, content));
  let contact = site.contact ?? /^mailto:([^?]+)/.exec(site.corrections ?? '')?.[1];
  const declined = path.join(privateFolder(content), 'no-contact');
  if (contact === undefined && !existsSync(declined)) {
    const given = await terminal.ask(
      'Services like to know whom they can contact, and some then answer faster. E-mail address (Enter for none): ',
    );
    if (given === '') writeAtomically(declined, '');
    else if (given !== undefined && siteSchema.safeParse({ contact: given }).success) {
      contact = given;
      const { text } = changeYaml(readIfThere(file) ?? '', { contact }, 'set');
      openJournal(content).write(new Map([['site.yaml', text]]));
    }
  }
  const { version } = JSON.parse(readFileSync(path.join(ENGINE, 'package.json'), 'utf8')) as {
    version: string;
  };
  const details = [site.url && `+${site.url}`, contact && `mailto:${contact}`]
    .filter((each) => each !== undefined)
    .join('; ');
  return { agent: `Offprint/${version}${details && ` (${details})`}`, contact };
}

function clientOptions(agent: string): ClientOptions {
  return {
    fetch: (...args) => fetch(...args),
    now: Date.now,
    sleep: async (milliseconds) => {
      await sleep(milliseconds);
    },
    lastRequest: lastRequestIn('.cache/services'),
    agent,
    timeout: 20_000,
  };
}

/** The services that `complete` queries; OpenAlex needs a key. */
export function servicesIn(environment: Environment): readonly ServiceName[] {
  return [
    'arxiv',
    'crossref',
    'dblp',
    ...(environment['OPENALEX_API_KEY'] ? ['openalex' as const] : []),
  ];
}

export function openSession(
  content: string,
  environment: Environment,
  { agent, contact }: Identity,
  { error }: Terminal,
  fail: (reason: string) => void,
): Session & { end: () => void } {
  const options = clientOptions(agent);
  const connections = new Map<ServiceName, Connection>(
    servicesIn(environment).map((name) => {
      const service = serviceOf(name, environment);
      const days = DAYS[name === 'arxiv' ? 'arxiv' : 'other'];
      const cache = openCache(content, service.address, days);
      return [name, { client: createClient(service, options), address: service.address, cache }];
    }),
  );
  let line: ({ label: string } & ReturnType<typeof showProgress>) | undefined;
  return {
    connect: (name) => {
      const connection = connections.get(name);
      if (connection === undefined) throw new Error(`${name} is not queried`);
      return connection;
    },
    day: calendarDateSchema.parse(new Date().toISOString().slice(0, 10)),
    contact,
    fail,
    report: (label, done, total, left) => {
      if (total === 0) return;
      const seconds = Math.ceil(left / 1000);
      const time =
        seconds < 90 ? `${String(seconds)} s` : `${String(Math.round(seconds / 60))} min`;
      if (label !== line?.label) {
        line?.end();
        line = { label, ...showProgress(label) };
        error(`${label}: queries ${String(total)}, at least ${time}.`);
      }
      line.update(done, total, `, at least ${time} left`);
    },
    end: () => line?.end(),
  };
}

/** Queries with a small answer that is sure to exist. */
const PROBES = {
  arxiv: '?id_list=hep-th/9108028',
  arxivOai: '?verb=Identify',
  crossref: '?query.bibliographic=rain&rows=1&select=DOI',
  dblp: '?q=rain&format=json&h=1&c=0',
  orcid: '/0000-0002-1825-0097/works',
  openalex: '?per_page=1&select=id',
} as const satisfies Readonly<Record<ServiceName, string>>;

/** Makes one request to each service and prints the answer, to see what works from this machine. */
export async function probe(
  environment: Environment,
  agent: string,
  { log }: Terminal,
): Promise<void> {
  const options = clientOptions(agent);
  for (const name of SERVICE_NAMES) {
    const { label, address, queue, pause } = serviceOf(name, {
      ...environment,
      OFFPRINT_PACE: '1',
    });
    await sleep(Math.max(0, options.lastRequest.get(queue) + pause - options.now()));
    const answer = await request(address + PROBES[name], options, {
      accept: name === 'orcid' ? 'application/json' : '*/*',
    });
    options.lastRequest.set(queue, options.now());
    log(`${label}: ${address}${PROBES[name]}`);
    if ('reason' in answer) log(`  no answer: ${answer.reason}`);
    else {
      for (const [header, value] of answer.headers) log(`  ${header}: ${value}`);
      log(`  ${String(answer.status)} ${JSON.stringify(answer.text.slice(0, 160))}`);
    }
  }
}
