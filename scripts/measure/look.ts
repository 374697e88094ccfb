/**
 * `npm run measure:look [-- FOLDER]`: what a reader's eyes and fingers meet in FOLDER (dist), as tables: layout shift,
 * first paint and presses of Tab to the first useful item, by kind of page, on a phone with slow 3G, with the faults that
 * axe finds and the marks of Lighthouse; heights of letters in text and in formulas; how far down a paper's page its
 * venue, PDF and citation stand, over all papers. Timings are this machine's: where a mark of performance is below 100,
 * it is the middle one of three.
 */
import { globSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type Page } from '@playwright/test';
import { PAGES } from '../../tests/page-kinds.ts';
import { findChromium } from '../lib/chromium.ts';
import { freePorts } from '../lib/free-ports.ts';
import { CATEGORIES, lighthouseMarks } from '../check/lighthouse-marks.ts';
import { serveSite } from '../lib/site-server.ts';

const PHONE = { width: 390, height: 844 };
const BYTES = 50_000;
const SLOW_3G = {
  offline: false,
  latency: 400,
  downloadThroughput: BYTES,
  uploadThroughput: BYTES,
};

/** A paper, a person, an entry of an index, a field, a file: what somebody came for. */
const USEFUL =
  'main :is(.papers, .names, .timeline, .counted, .terms, .actions, .prose) a, main :is(input, select, button)';
const MOST_PRESSES = 60;

/** In the head of a paper's page: words that a link or a mark begins with, or else its class. */
const PARTS = ['venue', 'PDF', 'Cite'] as const;

const folder = process.argv[2] ?? 'dist';
const { server, origin } = await serveSite({ folder, isCompressed: true });
const [port = 0] = await freePorts(1);
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', `--remote-debugging-port=${String(port)}`],
});
try {
  const kinds = [];
  for (const [kind, address] of Object.entries(PAGES)) {
    const load = await measureLoad(browser, address);
    kinds.push([kind, { ...load, ...(await lighthouseOf(address)) }] as const);
  }
  console.table(Object.fromEntries(kinds));
  const page = await browser.newPage({ viewport: PHONE });
  await page.goto(`${origin}/${PAGES.paper}`, { waitUntil: 'networkidle' });
  console.table(await letterHeights(page));
  console.table(await placesOnPapers(page));
} finally {
  await browser.close();
  server.close();
}

async function measureLoad(
  loading: Browser,
  address: string,
): Promise<Record<string, number | string>> {
  const context = await loading.newContext({ viewport: PHONE, isMobile: true });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_3G);
  await page.goto(`${origin}/${address}`, { waitUntil: 'networkidle' });
  const measured = await page.evaluate(async () => {
    await document.fonts.ready;
    const entriesOf = (type: string): Promise<PerformanceEntryList> =>
      new Promise((resolve) => {
        new PerformanceObserver((list) => {
          resolve(list.getEntries());
        }).observe({ type, buffered: true });
        setTimeout(() => {
          resolve([]);
        }, 500);
      });
    const shifts = await entriesOf('layout-shift');
    const paints = await entriesOf('paint');
    return {
      shift: shifts.reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0),
      paint: paints.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? 0,
    };
  });
  const presses = await pressesOfTab(page);
  const { violations } = await new AxeBuilder({ page }).analyze();
  await context.close();
  return {
    'layout shift': Number(measured.shift.toFixed(3)),
    'first paint, s': Number((measured.paint / 1000).toFixed(2)),
    'tab presses': presses,
    axe: violations.length,
  };
}

async function lighthouseOf(address: string): Promise<Record<string, number>> {
  const marks = async (): Promise<Record<string, number>> => {
    const found = await lighthouseMarks(`${origin}/${address}`, port, CATEGORIES);
    return Object.fromEntries([...found].map(([name, { mark }]) => [name, mark]));
  };
  const first = await marks();
  if (first['performance'] === 100) return first;
  const three = [first, await marks(), await marks()];
  return three.toSorted((a, b) => (a['performance'] ?? 0) - (b['performance'] ?? 0))[1] ?? first;
}

async function pressesOfTab(page: Page): Promise<number | string> {
  for (let presses = 1; presses <= MOST_PRESSES; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((useful) => document.activeElement?.matches(useful), USEFUL))
      return presses;
  }
  return `more than ${String(MOST_PRESSES)}`;
}

/** Heights in pixels of an x and an H in the text, and in the faces of formulas. */
function letterHeights(page: Page): Promise<Record<string, Record<string, number>>> {
  return page.evaluate(async () => {
    // A page that was painted before it came has done without it.
    await Promise.all([...document.fonts].map((face) => face.load()));
    const context = document.createElement('canvas').getContext('2d');
    const heightsIn = (selector: string): Record<string, number> => {
      const element = document.querySelector(selector);
      if (context === null || element === null) return {};
      const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element);
      // Large, as heights are whole pixels.
      context.font = `${fontStyle} ${fontWeight} 1000px ${fontFamily}`;
      const scale = Number.parseFloat(fontSize) / 1000;
      const heightOf = (letter: string): number =>
        Number((scale * context.measureText(letter).actualBoundingBoxAscent).toFixed(2));
      return { x: heightOf('x'), H: heightOf('H') };
    };
    return {
      text: heightsIn('.abstract p'),
      'formula, upright': heightsIn('.abstract .katex'),
      'formula, letters': heightsIn('.abstract .base > .mathnormal'),
    };
  });
}

/** Pixels from the top of a phone's page: the least, the middle and the most of all papers. */
async function placesOnPapers(page: Page): Promise<Record<string, Record<string, number>>> {
  const found = new Map<string, number[]>();
  for (const file of globSync('papers/*/index.html', { cwd: folder })) {
    await page.goto(`${origin}/${file.replace('index.html', '')}`);
    for (const part of PARTS) {
      const y = await page.evaluate((words) => {
        const marks = document.querySelectorAll('main header :is(a, button, .venue)');
        return [...marks]
          .find(
            ({ textContent, classList }) =>
              textContent.trim().startsWith(words) || classList.contains(words),
          )
          ?.getBoundingClientRect().top;
      }, part);
      if (y !== undefined) found.set(part, [...(found.get(part) ?? []), Math.round(y)]);
    }
  }
  return Object.fromEntries(
    [...found].map(([part, places]) => {
      const sorted = places.toSorted((a, b) => a - b);
      return [
        part,
        {
          papers: sorted.length,
          least: sorted[0] ?? 0,
          middle: sorted[sorted.length >> 1] ?? 0,
          most: sorted.at(-1) ?? 0,
          'first screen': sorted.filter((y) => y < PHONE.height).length,
        },
      ];
    }),
  );
}
