/**
 * `node scripts/node.mjs scripts/check/lighthouse.ts [--quick] [FOLDER]`: Lighthouse for phones over every kind of page
 * of FOLDER (dist), served as a host does.
 * Prints a table; exits 1 where accessibility, best practices or SEO are below 100, and names the audits. Performance
 * is a timing of this machine: printed, not judged; `--quick` leaves it out.
 */
import { existsSync, globSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { PAGES } from '../../tests/page-kinds.ts';
import { findChromium } from '../lib/chromium.ts';
import { freePorts } from '../lib/free-ports.ts';
import { CATEGORIES, lighthouseMarks } from './lighthouse-marks.ts';
import { serveSite } from '../lib/site-server.ts';

const { values, positionals } = parseArgs({
  options: { quick: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const categories = CATEGORIES.filter((name) => !values.quick || name !== 'performance');

const folder = positionals[0] ?? 'dist';
const { server, origin } = await serveSite({ folder, isCompressed: !values.quick });
const [port = 0] = await freePorts(1);
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', `--remote-debugging-port=${String(port)}`],
});
try {
  const rows = [];
  for (const [kind, address] of Object.entries(PAGES)) {
    const page = onSite(address);
    if (page !== undefined) rows.push(await examine(kind, page));
  }
  console.table(Object.fromEntries(rows));
} finally {
  await browser.close();
  server.close();
}

/** The page itself, or on a site of other papers the first of its kind, if it has one. */
function onSite(address: string): string | undefined {
  if (existsSync(path.join(folder, address.replace(/\?.*/, ''), 'index.html'))) return address;
  const kind = address.replace(/\/.*/, '');
  const [other] = globSync(`${kind}/*/index.html`, { cwd: folder }).toSorted();
  return other && `${path.posix.dirname(other.split(path.sep).join('/'))}/`;
}

/** The page's marks, by category; what costs some of a judged one is printed. */
async function examine(kind: string, address: string): Promise<[string, Record<string, number>]> {
  const marks = await lighthouseMarks(`${origin}/${address}`, port, categories);
  for (const [name, { mark, lost }] of marks) {
    if (mark === 100) continue;
    console.error(`${kind}, ${name} ${String(mark)}: ${lost.join('; ')}`);
    if (name !== 'performance') process.exitCode = 1;
  }
  return [kind, Object.fromEntries([...marks].map(([name, { mark }]) => [name, mark]))];
}
