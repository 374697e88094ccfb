/**
 * `npm test -- budgets`: what a built site may weigh, in bytes as a host sends them (Brotli). Prints
 * the heaviest of each kind; exits 1 when one is over its budget.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readPage } from '../lib/page.ts';

const folder = process.argv[2] ?? 'dist';

const PAGES = [
  { kind: 'paper page', pattern: /^papers\/(?!index|page\/)/, html: 8_000 },
  { kind: 'home page', pattern: /^index\.html$/, html: 20_000 },
  { kind: 'other page', pattern: /^/, html: 60_000 },
] as const;

const STYLES = 10_000;
const SCRIPTS = 3_000;
/** Pages whose purpose is a script. */
const SCRIPTED = /^search\//;

/** All that a search loads, its scripts and its index: of a site of fifty papers, and for each paper more. */
const SEARCH = 45_000;
const SEARCH_PAPERS = 50;
const SEARCH_PAPER = 500;
const INDEX = ['search-names.bin', 'search-abstracts.bin'];

/** In code as the build minifies it; `import(…)`, which loads later, is none. */
const STATIC_IMPORT = /(?:from|import)"(\.[^"]+)"/g;

interface Weight {
  readonly kind: string;
  readonly file: string;
  readonly bytes: number;
  readonly budget: number;
}

const sizes = new Map<string, number>();
const heaviest = new Map<string, Weight>();
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.html'),
);
for (const weight of pages.flatMap(weigh)) keepHeaviest(weight);
for (const { kind, file, bytes, budget } of heaviest.values()) {
  const verdict = bytes > budget ? 'OVER' : 'within';
  console.log(`${kind}: ${String(bytes)} bytes, ${verdict} ${String(budget)} (${file})`);
}
if ([...heaviest.values()].some(({ bytes, budget }) => bytes > budget)) process.exitCode = 1;

function weigh(file: string): readonly Weight[] {
  const page = PAGES.find(({ pattern }) => pattern.test(file));
  const { styles, scripts } = readPage(readFileSync(path.join(folder, file), 'utf8'));
  const total = (addresses: readonly string[]): number =>
    addresses.reduce((sum, address) => sum + sizeOf(inFolder(address)), 0);
  return [
    { kind: page?.kind ?? '', file, bytes: sizeOf(file), budget: page?.html ?? 0 },
    { kind: 'styles of a page', file, bytes: total(styles), budget: STYLES },
    SCRIPTED.test(file)
      ? weighSearch(file, scripts.map(inFolder))
      : { kind: 'scripts of a page', file, bytes: total(withImports(scripts)), budget: SCRIPTS },
  ];
}

/** Scripts with all that they import at once. */
function withImports(scripts: readonly string[]): readonly string[] {
  const all = new Set(scripts.map(inFolder));
  for (const file of all) {
    const code = readFileSync(path.join(folder, file), 'utf8');
    for (const [, name = ''] of code.matchAll(STATIC_IMPORT)) {
      all.add(path.posix.join(path.posix.dirname(file), name));
    }
  }
  return [...all];
}

function weighSearch(file: string, scripts: readonly string[]): Weight {
  const papers = pages.filter((page) => PAGES[0].pattern.test(page)).length;
  const loaded = [...withLoaded(scripts), ...INDEX];
  return {
    kind: 'search',
    file,
    bytes: loaded.reduce((sum, each) => sum + sizeOf(each), 0),
    budget: SEARCH + SEARCH_PAPER * Math.max(0, papers - SEARCH_PAPERS),
  };
}

/** Scripts and every script that they name, as what they load. */
function withLoaded(scripts: readonly string[]): ReadonlySet<string> {
  const assets = readdirSync(path.join(folder, '_astro')).filter((name) => name.endsWith('.js'));
  const loaded = new Set(scripts);
  for (const script of loaded) {
    const text = readFileSync(path.join(folder, script), 'utf8');
    for (const name of assets) if (text.includes(name)) loaded.add(`_astro/${name}`);
  }
  return loaded;
}

function keepHeaviest(weight: Weight): void {
  if (weight.bytes > (heaviest.get(weight.kind)?.bytes ?? -1)) heaviest.set(weight.kind, weight);
}

/** Assets stand in one folder, whatever the base path. */
function inFolder(address: string): string {
  return address.slice(Math.max(0, address.indexOf('_astro/')));
}

function sizeOf(file: string): number {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const size = brotliCompressSync(readFileSync(path.join(folder, file))).length;
  sizes.set(file, size);
  return size;
}
