/**
 * `npm run bench:search -- --papers N`: the search over N invented papers, in Chromium with the processor slowed four
 * times, compared with MiniSearch and Pagefind on the same papers. Prints JSON: bytes of the index by part, milliseconds to
 * be ready and for each keystroke.
 */
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { z } from 'zod';
import { buildIndex } from '../../src/search/build/build-index.ts';
import { installCompared, miniSearchIndex, MODULES, pagefindIndex } from './compared.ts';
import { inventPapers } from './invent.ts';
import { makeQueries, QUERY_KINDS } from './queries.ts';
import { seededRandom } from '../lib/random.ts';
import { findChromium } from '../lib/chromium.ts';
import { filesIn } from '../lib/files-in.ts';
import { freePorts } from '../lib/free-ports.ts';

const SLOWED = 4;
const QUERIES_A_KIND = 4;
const FOLDER = path.resolve('.cache/bench/data');

const timesSchema = z.object({
  readyMilliseconds: z.number(),
  p50: z.number(),
  p95: z.number(),
  keystrokes: z.number(),
});

const { values } = parseArgs({
  options: {
    papers: { type: 'string', default: '5000' },
    /** Leaves out the engines that it is compared with: Pagefind's index alone takes minutes to make. */
    alone: { type: 'boolean', default: false },
  },
});
const papers = inventPapers(Number(values.papers));
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(path.join(FOLDER, 'index'), { recursive: true });
const { names, abstracts } = await buildIndex(papers, {
  paper: '/papers/{id}/',
  author: '/authors/{id}/',
  topic: '/topics/{id}/',
});
writeFileSync(path.join(FOLDER, 'index/names.bin'), names);
writeFileSync(path.join(FOLDER, 'index/abstracts.bin'), abstracts);
const queries = QUERY_KINDS.flatMap((kind) =>
  makeQueries(papers, kind, QUERIES_A_KIND, seededRandom(3)).map(({ text }) => text),
);

const [port = 0] = await freePorts(1);
const server = createServer(({ url = '/' }, response) => {
  const file = fileOf(new URL(url, 'http://bench').pathname);
  response.setHeader(
    'content-type',
    /\.(?:ts|m?js)$/.test(file) ? 'text/javascript' : mediaType(file),
  );
  try {
    const text = readFileSync(file);
    response.end(file.endsWith('.ts') ? stripTypeScriptTypes(text.toString()) : text);
  } catch {
    response.statusCode = 404;
    response.end();
  }
}).listen(port);

const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
const engines = {
  offprint: {
    bytes: {
      names: { raw: names.length, brotli: brotli(names) },
      abstracts: { raw: abstracts.length, brotli: brotli(abstracts) },
    },
    ...(await measure('offprint')),
  },
  ...(values.alone ? {} : await measureCompared()),
};
await browser.close();
server.close();
console.log(JSON.stringify({ papers: papers.length, processorSlowed: SLOWED, engines }, null, 2));

async function measureCompared(): Promise<object> {
  installCompared();
  const miniSearch = await miniSearchIndex(papers);
  writeFileSync(path.join(FOLDER, 'index/minisearch.json'), miniSearch);
  await pagefindIndex(papers, path.join(FOLDER, 'pagefind'));
  return {
    minisearch: {
      bytes: { index: { raw: miniSearch.length, brotli: brotli(miniSearch) } },
      ...(await measure('minisearch')),
    },
    pagefind: {
      bytes: { all: folderBytes(path.join(FOLDER, 'pagefind')) },
      ...(await measure('pagefind')),
    },
  };
}

async function measure(engine: string): Promise<z.infer<typeof timesSchema>> {
  const page = await browser.newPage();
  await page.goto(`http://localhost:${String(port)}/`);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  const expression = `bench(${JSON.stringify(engine)}, ${JSON.stringify(queries)})`;
  const times = timesSchema.parse(await page.evaluate(expression));
  await page.close();
  return times;
}

/** The file behind an address of the bench's own server. */
function fileOf(pathname: string): string {
  if (pathname === '/') return path.resolve('scripts/measure/engines.html');
  if (pathname.startsWith('/src/')) return path.resolve(`.${pathname}`);
  if (pathname.startsWith('/measure/')) return path.resolve(`scripts${pathname}`);
  if (pathname.startsWith('/compared/'))
    return path.join(MODULES, pathname.slice('/compared/'.length));
  if (pathname === '/fuse.js') return path.resolve('node_modules/fuse.js/dist/fuse.basic.min.mjs');
  return path.join(FOLDER, pathname);
}

function mediaType(file: string): string {
  if (file.endsWith('.html')) return 'text/html';
  return file.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}

function brotli(data: Uint8Array | string): number {
  return brotliCompressSync(data).length;
}

function folderBytes(folder: string): { raw: number; files: number } {
  const files = filesIn(folder);
  const sizes = files.map((file) => statSync(file).size);
  return { raw: sizes.reduce((sum, size) => sum + size, 0), files: files.length };
}
