/** The search, in a thread of its own. Loads names at once, and abstracts for the first query that needs them. */
import type { SearchState } from '../search/address.ts';
import { createEngine, type Engine, type SearchRequest } from '../search/engine.ts';
import { parseNames, unpack, type NamesPart } from '../search/index-files.ts';
import { decodeTexts } from '../search/text-stream.ts';
import type { FromWorker, IndexAddresses, ToWorker } from './search-messages.ts';

interface Loaded {
  readonly names: NamesPart;
  readonly engine: Engine;
}

let addresses: IndexAddresses | undefined;
let first: Promise<Loaded> | undefined;
let whole: Promise<Loaded> | undefined;
let latest = 0;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'open') {
    addresses = data.addresses;
    void names().catch(() => undefined);
    return;
  }
  const work = data.kind === 'search' ? answer(data.number, data.request) : list(data.state);
  work.catch(() => {
    first = whole = undefined;
    send({ kind: 'failed', number: latest });
  });
});

/** Answers with what is loaded, and again when the rest is, unless another query came in between. */
async function answer(number: number, request: SearchRequest): Promise<void> {
  latest = number;
  const partial = await (whole ?? names());
  if (latest !== number) return;
  const isComplete = !partial.engine.lacksAbstracts(request.query);
  reply(number, request, partial, isComplete);
  if (isComplete) return;
  const complete = await abstracts();
  if (latest === number) reply(number, request, complete, true);
}

async function list(state: SearchState): Promise<void> {
  const { engine } = await (whole ?? names());
  send({ kind: 'ids', ids: engine.findIds(state) });
}

function names(): Promise<Loaded> {
  first ??= load(addresses?.names ?? '').then((bytes) => {
    const parsed = parseNames(bytes);
    return { names: parsed, engine: createEngine(parsed) };
  });
  return first;
}

function abstracts(): Promise<Loaded> {
  whole ??= names().then(async ({ names: parsed }) => {
    const bytes = await load(`${addresses?.abstracts ?? ''}?v=${parsed.version}`);
    return { names: parsed, engine: createEngine(parsed, decodeTexts(bytes)) };
  });
  return whole;
}

async function load(address: string): Promise<Uint8Array> {
  const { ok, body } = await fetch(address);
  if (!ok || body === null) throw new Error(address);
  return unpack(body);
}

function reply(number: number, request: SearchRequest, loaded: Loaded, isComplete: boolean): void {
  const result = loaded.engine.search(request);
  send({ kind: 'result', number, result, isComplete, addresses: loaded.names.addresses });
}

function send(message: FromWorker): void {
  postMessage(message);
}
