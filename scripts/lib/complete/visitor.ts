/** How this machine asks: its clock, net and disk, who it is, and what the terminal shows meanwhile. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { changeYaml } from '../../../src/content/overlay-text.ts';
import { calendarDateSchema } from '../../../src/domain/calendar-date.ts';
import { siteSchema } from '../../../src/domain/site.ts';
import type { Counter, Visitor } from '../../../src/services/ask-all.ts';
import { createClient, request, type Means } from '../../../src/services/client.ts';
import { SERVICE_NAMES, serviceOf, type ServiceName } from '../../../src/services/services.ts';
import { ENGINE } from '../../../src/site/engine.ts';
import type { Environment } from '../../../src/site/load-site.ts';
import { readIfThere } from '../../../src/site/read-if-there.ts';
import { readYaml } from '../content-folder.ts';
import { showProgress } from '../progress.ts';
import { lastAskedIn, openJournal, openMemory, privateFolder, writeWhole } from './disk.ts';
import type { Terminal } from './run.ts';

/** arXiv changes once a day; the others less. */
const DAYS = { arxiv: 1, other: 7 };

/** Who asks. A contact that the site does not name is asked for once, and written into site.yaml. */
export async function introduce(
  content: string,
  terminal: Terminal,
): Promise<{ agent: string; contact: string | undefined }> {
  const file = path.join(content, 'site.yaml');
  const site = readYaml(file, siteSchema, []);
  let contact = site?.contact ?? /^mailto:([^?]+)/.exec(site?.corrections ?? '')?.[1];
  const declined = path.join(privateFolder(content), 'no-contact');
  if (contact === undefined && !existsSync(declined)) {
    const given = await terminal.ask(
      'Services want to know whom to write to, and are faster then. E-mail address (Enter for none): ',
    );
    if (given === '') writeWhole(declined, '');
    else if (given !== undefined && siteSchema.safeParse({ contact: given }).success) {
      contact = given;
      const { text } = changeYaml(readIfThere(file) ?? '', { contact }, 'set');
      openJournal(content).write(new Map([['site.yaml', text]]));
    }
  }
  const { version } = JSON.parse(readFileSync(path.join(ENGINE, 'package.json'), 'utf8')) as {
    version: string;
  };
  const told = [site?.url && `+${site.url}`, contact && `mailto:${contact}`].filter(
    (each) => each !== undefined,
  );
  return { agent: `Offprint/${version}${told.length > 0 ? ` (${told.join('; ')})` : ''}`, contact };
}

export function meansOf(agent: string): Means {
  return {
    fetch: (...args) => fetch(...args),
    now: Date.now,
    sleep: async (milliseconds) => {
      await sleep(milliseconds);
    },
    lastAsked: lastAskedIn('.cache/services'),
    agent,
    timeout: 20_000,
  };
}

/** OpenAlex is asked with a key alone. */
export function servicesIn(environment: Environment): readonly ServiceName[] {
  return environment['OPENALEX_API_KEY'] ? [...ASKED, 'openalex'] : ASKED;
}

const ASKED = ['arxiv', 'crossref', 'dblp'] as const satisfies readonly ServiceName[];

export function visitorOf(
  content: string,
  environment: Environment,
  { agent, contact }: { agent: string; contact: string | undefined },
  { error }: Terminal,
  fail: (reason: string) => void,
): Visitor & { end: () => void } {
  const means = meansOf(agent);
  const counters = new Map<ServiceName, Counter>(
    servicesIn(environment).map((name) => {
      const service = serviceOf(name, environment);
      const memory = openMemory(
        content,
        service.address,
        DAYS[name === 'arxiv' ? 'arxiv' : 'other'],
      );
      return [name, { client: createClient(service, means), address: service.address, memory }];
    }),
  );
  let line: ({ label: string } & ReturnType<typeof showProgress>) | undefined;
  return {
    counter: (name) => {
      const counter = counters.get(name);
      if (counter === undefined) throw new Error(`${name} is not asked`);
      return counter;
    },
    day: calendarDateSchema.parse(new Date().toISOString().slice(0, 10)),
    contact,
    fail,
    report: (label, done, total, left) => {
      if (total === 0) return;
      const seconds = Math.ceil(left / 1000);
      const rest =
        seconds < 90 ? `${String(seconds)} s` : `${String(Math.round(seconds / 60))} min`;
      if (label !== line?.label) {
        line?.end();
        line = { label, ...showProgress(label) };
        error(`${label}: ${String(total)} questions, at least ${rest}.`);
      }
      line.update(done, total, `, at least ${rest} left`);
    },
    end: () => line?.end(),
  };
}

/** What is sure to be there, and is small. */
const PROBES = {
  arxiv: '?id_list=hep-th/9108028',
  arxivOai: '?verb=Identify',
  crossref: '?query.bibliographic=rain&rows=1&select=DOI',
  dblp: '?q=rain&format=json&h=1&c=0',
  orcid: '/0000-0002-1825-0097/works',
  openalex: '?per_page=1&select=id',
} as const satisfies Readonly<Record<ServiceName, string>>;

/** One request to each service, and what came: for a first run on the open net. */
export async function probe(
  environment: Environment,
  agent: string,
  { log }: Terminal,
): Promise<void> {
  const means = meansOf(agent);
  for (const name of SERVICE_NAMES) {
    const { label, address, queue, pause } = serviceOf(name, {
      ...environment,
      OFFPRINT_PACE: '1',
    });
    await sleep(Math.max(0, means.lastAsked.get(queue) + pause - means.now()));
    const answer = await request(address + PROBES[name], means, {
      accept: name === 'orcid' ? 'application/json' : '*/*',
    });
    means.lastAsked.set(queue, means.now());
    log(`${label}: ${address}${PROBES[name]}`);
    if ('reason' in answer) log(`  no answer: ${answer.reason}`);
    else {
      for (const [header, value] of answer.headers) log(`  ${header}: ${value}`);
      log(`  ${String(answer.status)} ${JSON.stringify(answer.text.slice(0, 160))}`);
    }
  }
}
