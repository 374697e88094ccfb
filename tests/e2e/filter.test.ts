/** Lists of papers, narrowed and put in order where they stand. */
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from './quiet-page.ts';

const years = (page: Page) =>
  page.getByRole('main').locator('.year').getByRole('heading', { level: 2 });
const papers = (page: Page) => page.getByRole('main').getByRole('article');

test('a reader narrows a list, reloads, follows a paper and comes back', async ({ page }) => {
  await page.goto('authors/aurelien-lucchi/');
  await expect(papers(page)).toHaveCount(50);
  await page
    .getByRole('searchbox', { name: 'Filter this list by title or author' })
    .fill('NOISE orvieto');
  await expect(page.getByRole('status')).toHaveText('3 of 50 papers');
  await expect(years(page)).toHaveText(['2024', '2022']);
  await page.getByRole('combobox', { name: 'To year' }).selectOption('2023');
  await expect(papers(page)).toHaveCount(2);
  await page.reload();
  await expect(page.getByRole('status')).toHaveText('2 of 50 papers');
  await papers(page).first().getByRole('heading').getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Noise');
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('NOISE orvieto');
  await expect(papers(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(papers(page)).toHaveCount(50);
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(page.getByRole('status')).toBeEmpty();
  await expect(page).toHaveURL(/\/authors\/aurelien-lucchi\/$/);
});

test('a list keeps one topic, or what has code', async ({ page }) => {
  await page.goto('papers/');
  await page.getByRole('combobox', { name: 'Topic' }).selectOption('astro-ph.CO');
  await expect(page.getByRole('status')).toHaveText('1 of 50 papers');
  await page.goto('papers/');
  await page.getByRole('checkbox', { name: 'Has code' }).check();
  await expect(papers(page)).toHaveCount(17);
  await expect(papers(page).getByText('Code', { exact: true })).toHaveCount(17);
});

test('a list is put in another order and back', async ({ page }) => {
  await page.goto('authors/antonio-orvieto/');
  const order = page.getByRole('combobox', { name: 'Sort by' });
  const first = papers(page).first().getByRole('heading');
  const newest = await first.textContent();
  await order.selectOption('Oldest first');
  await expect(years(page).first()).toHaveText('2020');
  await order.selectOption('Title');
  await expect(years(page)).toHaveText(['By title']);
  await expect(first).toHaveText(/^A/);
  await expect(papers(page)).toHaveCount(12);
  await order.selectOption('Kind');
  await expect(years(page)).toHaveText(['Conference papers', 'Preprints']);
  await expect(papers(page)).toHaveCount(12);
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('Preprints');
  await expect(years(page)).toHaveText(['Preprints']);
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('All');
  await order.selectOption('Newest first');
  await expect(first).toHaveText(newest ?? '');
  await expect(years(page).first()).not.toHaveText('By title');
});

test('a short list has no fields', async ({ page }) => {
  await page.goto('years/2019/');
  await expect(papers(page)).toHaveCount(3);
  await expect(page.getByRole('main').getByRole('combobox')).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('link', { name: 'BibTeX (3)' })).toBeVisible();
});

test('a list in which nothing matches says so and offers the search of abstracts', async ({
  page,
}) => {
  await page.goto('authors/aurelien-lucchi/');
  await page.getByRole('searchbox').fill('xylophone');
  await expect(page.getByRole('status')).toHaveText('Nothing in this list matches “xylophone”.');
  await page.getByRole('searchbox').fill('tokens');
  await page.getByRole('link', { name: 'Search abstracts for “tokens”' }).click();
  await expect(page).toHaveURL(/search\/\?/);
  await expect(page.getByRole('status')).toContainText('tokens');
  await expect(page.getByRole('list', { name: 'Search results' })).toContainText('Transformers');
});

test('a narrowed list is downloaded as it is shown', async ({ page }) => {
  await page.goto('papers/');
  await expect(page.getByRole('link', { name: 'BibTeX (50)' })).toHaveAttribute(
    'href',
    /\/papers\.bib$/,
  );
  await page.getByRole('searchbox').fill('NOISE orvieto');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'BibTeX (3)' }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  expect(text.match(/^@/gm)).toHaveLength(3);
});

test('links of an item say of which paper they are', async ({ page }) => {
  await page.goto('papers/');
  const names = await papers(page)
    .getByRole('link')
    .or(papers(page).getByRole('button'))
    .evaluateAll((all) => all.flatMap(({ ariaLabel }) => ariaLabel ?? []));
  expect(names.length).toBeGreaterThan(4 * 50);
  expect(new Set(names).size).toBe(names.length);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the list is whole and has no field that does nothing', async ({ page }) => {
    await page.goto('papers/?words=noise');
    await expect(papers(page)).toHaveCount(50);
    await expect(page.getByRole('main').getByRole('combobox')).toHaveCount(0);
  });
});
