/**
 * `npm run shots`: every kind of page of dist/, in four widths and both themes, as pictures on one sheet
 * (.cache/shots/index.html), and a paper and a list as they print. For eyes, not for tests. The README's pictures are
 * made along with them.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { PAGES as KINDS } from '../../tests/page-kinds.ts';
import { findChromium } from '../lib/chromium.ts';
import { serveSite } from '../lib/site-server.ts';

const FOLDER = '.cache/shots';
const WIDTHS = [360, 768, 1280, 1920] as const;
const THEMES = ['light', 'dark'] as const;

/** Kinds of pages that the README shows, as a desktop's first screen. */
const SHOWN = { home: '.github/home.png', paper: '.github/paper.png' } as const;

const PAGES = { ...KINDS, missing: 'no-such-page/' };

mkdirSync(FOLDER, { recursive: true });
const { server, origin } = await serveSite({ folder: 'dist', isCompressed: true });
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
try {
  const names: string[] = [];
  for (const width of WIDTHS) {
    for (const theme of THEMES) names.push(...(await takeShots(browser, width, theme)));
  }
  const pictures = names.map(
    (name) => `<figure><img src="${name}" width="300"><figcaption>${name}</figcaption></figure>`,
  );
  writeFileSync(
    path.join(FOLDER, 'index.html'),
    `<!doctype html><title>Contact sheet</title><style>body{columns:320px}</style>${pictures.join('')}`,
  );
  console.log(`${String(names.length)} pictures in ${FOLDER}/index.html, two prints next to them.`);
} finally {
  await browser.close();
  server.close();
}

async function takeShots(
  shooting: Browser,
  width: number,
  theme: (typeof THEMES)[number],
): Promise<readonly string[]> {
  const page = await shooting.newPage({
    viewport: { width, height: 900 },
    colorScheme: theme,
  });
  // The typeface is used if it comes in time, which it does for sure only from the cache.
  await page.goto(origin, { waitUntil: 'networkidle' });
  const names: string[] = [];
  for (const [kind, address] of Object.entries(PAGES)) {
    await page.goto(`${origin}/${address}`, { waitUntil: 'networkidle' });
    const name = `${kind.replaceAll(' ', '-')}-${String(width)}-${theme}.png`;
    await page.screenshot({ path: path.join(FOLDER, name), fullPage: true });
    if (width === 1280 && theme === 'light' && (kind === 'home' || kind === 'paper')) {
      await page.screenshot({ path: SHOWN[kind] });
    }
    if (width === 1280 && theme === 'light' && (kind === 'paper' || kind === 'papers')) {
      await page.pdf({ path: path.join(FOLDER, `${kind}.pdf`), format: 'A4' });
    }
    names.push(name);
  }
  await page.close();
  return names;
}
