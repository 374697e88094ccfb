/**
 * `npm run lighthouse [-- --quick] [FOLDER]`: Lighthouse for phones over every kind of page of FOLDER (dist), served as a
 * host does.
 * Prints a table; exits 1 where accessibility, best practices or SEO are below 100, and names the audits. Performance
 * is a timing of this machine: printed, not judged; `--quick` leaves it out.
 */
import { existsSync, globSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import lighthouse from 'lighthouse';
import { chromium } from '@playwright/test';
import { PAGE_KINDS } from '../tests/page-kinds.ts';
import { findChromium } from './lib/chromium.ts';
import { serveSite } from './lib/site-server.ts';
import { freePorts } from './lib/free-ports.ts';

const JUDGED = ['accessibility', 'best-practices', 'seo'] as const;

/** Without a timing there is no need to wait for the page to be long at rest. */
const UNTIMED = {
  pauseAfterFcpMs: 0,
  pauseAfterLoadMs: 0,
  networkQuietThresholdMs: 500,
} as const;

const { values, positionals } = parseArgs({
  options: { quick: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const isQuick = values.quick;
const categories = isQuick ? [...JUDGED] : ['performance', ...JUDGED];

const folder = positionals[0] ?? 'dist';
const { server, origin } = await serveSite({ folder, isCompressed: true });
const [port = 0] = await freePorts(1);
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', `--remote-debugging-port=${String(port)}`],
});
try {
  const rows = [];
  for (const [kind, address] of Object.entries(PAGE_KINDS)) {
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
  const result = await lighthouse(`${origin}/${address}`, {
    port,
    onlyCategories: categories,
    logLevel: 'error',
    disableFullPageScreenshot: true,
    ...(isQuick ? UNTIMED : {}),
  });
  if (result === undefined) throw new Error(`Lighthouse has no result for ${address}.`);
  const { lhr } = result;
  const marks = categories.map((name): [string, number] => {
    const category = lhr.categories[name];
    const mark = Math.round((category?.score ?? 0) * 100);
    if (mark < 100) {
      const lost = (category?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
        .map(({ id }) => `${id}: ${lhr.audits[id]?.title ?? ''}`);
      console.error(`${kind}, ${name} ${String(mark)}: ${lost.join('; ')}`);
      if (name !== 'performance') process.exitCode = 1;
    }
    return [name, mark];
  });
  return [kind, Object.fromEntries(marks)];
}
