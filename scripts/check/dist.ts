/** `npm test -- dist`: what must hold of every page of a built site. Prints each fault, exits 1. */
import { readdirSync } from 'node:fs';
import { contentFolder, loadSite } from '../../src/site/load-site.ts';
import { brokenLinks, readPages } from '../lib/broken-links.ts';
import type { Page } from '../lib/page.ts';

const { basePath } = loadSite(contentFolder(process.env), process.env);
const folder = process.argv[2] ?? 'dist';

/** A fault in the layout stands on every page; these are enough to see it. */
const MOST_SHOWN = 30;

/** Traces of markup that was not read; none may stand in visible text. */
const RESIDUE = [
  { name: 'a TeX command', pattern: /\\[a-z%&#$_]/i },
  // Prices are no formulas, and a home page may begin with ~.
  { name: 'a formula in dollars', pattern: /\$(?=\S)[^$]{0,100}[\\^_{}][^$]{0,100}\$/ },
  { name: 'TeX quotes', pattern: /``|''/ },
  { name: 'a tie', pattern: /(?<![^\s(])\p{L}+\.?~[\p{L}\d]/u },
  { name: 'the replacement character', pattern: /\uFFFD/ },
  { name: 'a lost letter', pattern: /Åo|Ï/ },
] as const;

const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
const pages = readPages(folder);
const faults = [
  ...sharedPaths(all),
  ...[...pages].flatMap(([file, page]) => faultsOf(page, file).map((fault) => `${file}: ${fault}`)),
];
for (const fault of faults.slice(0, MOST_SHOWN)) console.error(fault);
console.log(`${folder}: ${String(pages.size)} pages, ${String(faults.length)} faults.`);
if (faults.length > 0 || pages.size === 0) process.exitCode = 1;

function faultsOf(page: Page, file: string): readonly string[] {
  const { text, ids, mainHeadings, errorMarks, emptyAbstracts, inlineCode, newWindows } = page;
  return [
    ...RESIDUE.filter(({ pattern }) => pattern.test(text)).map(
      ({ name }) => `visible text has ${name}`,
    ),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id “${id}” stands twice`),
    ...(mainHeadings === 1 ? [] : [`${String(mainHeadings)} main headings`]),
    ...(errorMarks === 0 ? [] : [`${String(errorMarks)} formulas that KaTeX refused`]),
    ...(inlineCode === 0 ? [] : [`${String(inlineCode)} elements with style or script inside`]),
    ...(newWindows === 0 ? [] : [`${String(newWindows)} links that open a window`]),
    ...(emptyAbstracts === 0 ? [] : ['an abstract is blank']),
    ...brokenLinks(file, pages, { folder, basePath }),
  ];
}

/** Paths that are one path to a server that does not tell capitals from small letters. */
function sharedPaths(names: readonly string[]): readonly string[] {
  const groups = Map.groupBy(names, (name) => name.toLowerCase());
  return [...groups.values()]
    .filter(({ length }) => length > 1)
    .map((group) => `differ in capitals only: ${group.join(', ')}`);
}
