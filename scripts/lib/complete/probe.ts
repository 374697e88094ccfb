/** One request to each service, and what came: for a first run on the open net. */
import { request } from '../../../src/services/request.ts';
import {
  addressOf,
  SERVICES,
  type Environment,
  type ServiceName,
} from '../../../src/services/services.ts';
import type { Output } from '../import-listings.ts';
import { MEANS, PARTS } from './services.ts';

/** A paper of 1991, which every service has had for long, by its ids. */
const QUESTIONS = {
  arxiv: '?id_list=hep-th/9108028&max_results=1',
  arxivOai: '?verb=Identify',
  crossref: '?query.bibliographic=Conformal+field+theory&rows=1&select=DOI,title',
  dblp: '?q=theory&format=json&h=1&c=0',
  orcid: '/0000-0002-1825-0097/works',
  openalex: '?per_page=1&select=id',
} as const satisfies Readonly<Record<ServiceName, string>>;

/** What tells of limits, and who answered. */
const HEADERS = /^(?:content-type|retry-after|server|via|x-(?:rate|api|concurrency).*)$/i;
/** Characters of the body that are shown. */
const SHOWN = 160;

export async function probe(
  environment: Environment,
  agent: string,
  output: Output,
): Promise<void> {
  for (const name of Object.keys(SERVICES) as ServiceName[]) {
    const address = addressOf(name, environment, PARTS[name]) + QUESTIONS[name];
    const rest = MEANS.lastAsked.get(SERVICES[name].queue) + SERVICES[name].pause - MEANS.now();
    if (rest > 0) await MEANS.sleep(rest);
    const began = MEANS.now();
    const answer = await request(
      address,
      { fetch: MEANS.fetch, agent, timeout: 20_000 },
      { accept: name === 'orcid' ? 'application/json' : '*/*' },
    );
    MEANS.lastAsked.set(SERVICES[name].queue, MEANS.now());
    output.log(`${SERVICES[name].label}: ${address}`);
    if (!('status' in answer)) {
      output.log(`  no answer: ${answer.reason}`);
      continue;
    }
    output.log(`  ${String(answer.status)} after ${String(MEANS.now() - began)} ms`);
    for (const [key, value] of answer.headers) {
      if (HEADERS.test(key)) output.log(`  ${key}: ${value}`);
    }
    output.log(`  ${JSON.stringify(answer.text.slice(0, SHOWN))}`);
  }
}
