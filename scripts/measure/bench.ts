/**
 * `npm run bench -- --papers N [--images N] [--compare]`: imports and builds a site of N invented papers, then once more
 * after one paper has changed; with `--compare` Eleventy renders the same pages. `--images N` is how many papers get a
 * preview image, which Eleventy's have not. Prints JSON; times count only beside the machine's load.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildWithEleventy } from './compare-eleventy.ts';
import { inventListing } from './listing.ts';
import { measure, type Measured } from './run-measured.ts';
import { astroProcess } from '../lib/astro-process.ts';
import { filesIn } from '../lib/files-in.ts';
import { prepareBuild } from '../lib/publish-build.ts';

const { values } = parseArgs({
  options: {
    papers: { type: 'string', default: '50' },
    images: { type: 'string', default: '1000' },
    compare: { type: 'boolean' },
  },
});
const papers = Number(values.papers);
const folder = path.resolve('.cache/bench', String(papers));
const content = path.join(folder, 'content');
const output = path.join(folder, 'dist');
const listing = path.join(content, 'listings/invented.txt');

rmSync(folder, { recursive: true, force: true });
mkdirSync(path.dirname(listing), { recursive: true });
writeFileSync(
  path.join(content, 'site.yaml'),
  `title: Invented papers\npreviewImages: ${values.images}\n`,
);
writeFileSync(path.join(content, 'listings/invented.yaml'), 'retrieved: 2026-01-01\n');
const { text, corrections } = inventListing(papers);
writeFileSync(listing, text);
writeFileSync(listing.replace('.txt', '.corrections.txt'), corrections);

const load = loadavg().map((each) => Math.round(each * 10) / 10);
const environment = { OFFPRINT_CONTENT: content };
const imported = await importListing();
rmSync('node_modules/.astro', { recursive: true, force: true });
const cold = await build();
const files = filesIn(output);
const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
writeFileSync(listing, `${text} It rains.`);
await importListing();
const changed = await build();
const eleventy = values.compare === true ? await buildWithEleventy(content, folder) : undefined;
const figures = {
  papers,
  machine: { processors: cpus().length, load, loadAfter: loadavg()[0] },
  import: imported,
  cold,
  afterOneChange: changed,
  files: files.length,
  pages: files.filter((file) => file.endsWith('.html')).length,
  bytesPerPaper: Math.round(bytes / papers),
  htmlBytesOfFirstPaper: firstPaper(),
  eleventy,
};
console.log(JSON.stringify(figures, null, 2));

function importListing(): Promise<Measured> {
  return measure({ args: ['scripts/offprint.ts', 'import'], env: environment });
}

/** As `npm run build` does it; that the finished folder takes the last one's place is not measured. */
async function build(): Promise<Measured> {
  const prepared = prepareBuild(output, content);
  const { args, env } = astroProcess(
    ['build', '--log', 'silent', '--outDir', prepared.made],
    content,
  );
  const measured = await measure({ args, env: { ...env, ...environment } });
  await prepared.end(true);
  return measured;
}

function firstPaper(): number {
  const [name = ''] = readdirSync(path.join(content, 'papers')).toSorted();
  return readFileSync(path.join(output, 'papers', name.replace(/\.md$/, ''), 'index.html')).length;
}
