/**
 * `npm run relevance -- TRUTH.jsonl…`: how often the paper that a query was made from, or the page of the person, comes
 * first and among the first three. scripts/train/README.md says what a truth file holds.
 * `--without-fuse` shows what fuse.js is worth, as `npm run test:unit -- --mode without-fuse tests/unit/search` does.
 */
import { registerHooks } from 'node:module';
import { buildIndex } from '../../src/search/build/build-index.ts';
import { parseNames, unpack } from '../../src/search/index-files.ts';
import { decodeTexts } from '../../src/search/text-stream.ts';
import { readDocuments } from './documents.ts';
import { makeQueries, QUERY_KINDS } from './queries.ts';
import { seededRandom } from '../lib/random.ts';

const QUERIES_A_KIND = 300;
const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const seed = Number(process.argv.find((argument) => argument.startsWith('--seed='))?.slice(7) ?? 1);
const showsMisses = process.argv.includes('--misses');

const noFuse = new URL('no-fuse.ts', import.meta.url).href;
if (process.argv.includes('--without-fuse')) {
  registerHooks({
    resolve: (name, context, next) => next(name.startsWith('fuse.js') ? noFuse : name, context),
  });
}
const { createEngine } = await import('../../src/search/engine.ts');

const documents = readDocuments(files);
const byId = new Map(documents.map((document) => [document.id, document]));
const built = await buildIndex(documents, {
  paper: '/papers/{id}/',
  author: '/authors/{id}/',
  topic: '/topics/{id}/',
});
const start = now();
const names = parseNames(await unpack(new Blob([built.names]).stream()));
const abstracts = decodeTexts(await unpack(new Blob([built.abstracts]).stream()));
const engine = createEngine(names, abstracts);
const ready = now() - start;

const rows = QUERY_KINDS.map((kind) => {
  const queries = makeQueries(documents, kind, QUERIES_A_KIND, seededRandom(seed));
  const outcomes = queries.map(({ text, isRight, person }) => {
    const began = now();
    const { hits, goTo } = engine.search({
      query: text,
      filters: [],
      order: 'relevance',
      from: 0,
      to: 20,
    });
    const took = now() - began;
    const place =
      person === undefined
        ? hits.findIndex(({ id }) => {
            const document = byId.get(id);
            return document !== undefined && isRight(document);
          })
        : goTo.findIndex(({ kind: what, label }) => what === 'person' && label === person);
    if (showsMisses && place !== 0) console.error(`${kind}: ${text} -> ${String(place + 1)}`);
    return { place, took };
  });
  return { kind, outcomes };
});

const summary = rows.map(({ kind, outcomes }) => ({ kind, ...summarise(outcomes) }));
console.table([
  ...summary,
  { kind: 'all', ...summarise(rows.flatMap(({ outcomes }) => outcomes)) },
]);
console.log({
  papers: documents.length,
  bytes: { names: built.names.length, abstracts: built.abstracts.length },
  readyMilliseconds: Math.round(ready),
});

function summarise(outcomes: readonly { place: number; took: number }[]): Record<string, string> {
  const share = (least: number): string =>
    `${((100 * outcomes.filter(({ place }) => place >= 0 && place < least).length) / outcomes.length).toFixed(1)}%`;
  const times = outcomes.map(({ took }) => took).sort((a, b) => a - b);
  const at = (part: number): string =>
    `${(times[Math.floor(times.length * part)] ?? 0).toFixed(1)} ms`;
  return { first: share(1), three: share(3), p50: at(0.5), p95: at(0.95), most: at(0.999) };
}

/** Processor time of this process in milliseconds: what other programs do at the same time does not count. */
function now(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
