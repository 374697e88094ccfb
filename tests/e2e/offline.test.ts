/** The copy of the site that is opened from disk: it is read without a server. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from './quiet-page.ts';

const FOLDER = path.resolve('.cache/sites/offline');
const at = (file: string): string => pathToFileURL(path.join(FOLDER, file)).href;

test('a reader goes from the home page to a paper and sees its formulas set', async ({ page }) => {
  await page.goto(at('index.html'));
  await page.getByRole('link', { name: 'Papers', exact: true }).click();
  await page.getByRole('link', { name: /^Adaptive Methods Are Preferable/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('High Privacy Settings');
  const formula = page.getByRole('region', { name: 'Abstract' }).locator('.katex').first();
  await expect(formula).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  const fonts = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
  );
  expect(fonts).toEqual(expect.arrayContaining(['STIX Two Text', 'KaTeX_Main', 'KaTeX_Math']));
  await page.getByRole('link', { name: 'Rustem Islamov' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rustem Islamov');
});

test('a former address leads on', async ({ page }) => {
  await page.goto(at('authors/frank-norbert-proske/index.html'));
  await expect(page).toHaveURL(at('authors/frank-proske/index.html'));
});

test('the search page says that it cannot search, and leads to the lists', async ({ page }) => {
  await page.goto(at('search/index.html'));
  await expect(page.getByText('needs its scripts')).toBeVisible();
  await page.getByRole('link', { name: 'All authors' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Authors');
});

test('every link of every page leads to a file', () => {
  const pages = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  const broken = pages.flatMap((name) => {
    const html = readFileSync(path.join(FOLDER, name), 'utf8');
    return [...html.matchAll(/<[a-z]+ (?:[^>]* )?(?:href|src|action)="([^"]*)"/g)]
      .map(([, link = '']) => link)
      .filter((link) => !/^(?:https?|mailto):/.test(link))
      .filter((link) => {
        const target = new URL(link.replaceAll('&#x26;', '&'), at(name));
        return link.startsWith('/') || !existsSync(fileURLToPath(target));
      })
      .map((link) => `${name}: ${link}`);
  });
  expect(pages.length).toBeGreaterThan(0);
  expect(broken).toEqual([]);
});
