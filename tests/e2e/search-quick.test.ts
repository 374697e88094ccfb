import { faultsOf } from './axe.ts';
import { expect, test, type Page } from './quiet-page.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const hits = (page: Page) =>
  dialog(page).getByRole('list', { name: 'First results' }).getByRole('listitem');

test.describe('the quick search', () => {
  for (const key of ['/', 'Control+k']) {
    test(`opens from a paper by ${key}, finds while typing, and closes by Escape`, async ({
      page,
    }) => {
      await page.goto('papers/noci-2022-signal-propagation-transformers/');
      await page.keyboard.press(key);
      await expect(dialog(page).getByRole('searchbox')).toBeFocused();
      await page.keyboard.type('mollenhoff');
      await expect(hits(page)).toHaveCount(1);
      await expect(dialog(page).getByRole('status')).toContainText('1 paper matches');
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toBeHidden();
      await page.keyboard.press(key);
      await expect(dialog(page).getByRole('searchbox')).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toBeHidden();
    });
  }

  test('leads by arrows and Enter to a paper', async ({ page }) => {
    await page.goto('authors/');
    await page.keyboard.press('/');
    await page.keyboard.type('mollenhoff');
    await expect(hits(page)).toHaveCount(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/papers\/kumar-2025-/);
  });

  test('leads to all results', async ({ page }) => {
    await page.goto('about/');
    await page.getByRole('link', { name: 'Search' }).click();
    await page.keyboard.type('minimax');
    await dialog(page)
      .getByRole('link', { name: /^All \d+ results$/ })
      .click();
    await expect(page).toHaveURL(/search\/\?q=minimax$/);
  });

  test('leaves typing in a field of the page alone', async ({ page }) => {
    await page.goto('');
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('1/2');
    await expect(page.getByRole('searchbox')).toHaveValue('1/2');
    await expect(dialog(page)).toBeHidden();
  });

  test('is the field of a page that has one', async ({ page }) => {
    await page.goto('');
    await expect(page.getByRole('link', { name: 'Search', exact: true })).toBeHidden();
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).toBeFocused();
  });

  test('loads nothing before it is opened', async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto('papers/');
    await page.waitForLoadState('networkidle');
    expect(requests.filter((url) => /worker|\.bin|dialog/.test(url))).toEqual([]);
  });

  test('axe finds nothing', async ({ page }) => {
    await page.goto('papers/');
    await page.keyboard.press('/');
    await page.keyboard.type('learning');
    await expect(dialog(page).getByRole('status')).toContainText('learning');
    expect(await faultsOf(page, 'dialog')).toEqual([]);
  });
});

test('browsers are told how to search the site', async ({ page, request }) => {
  await page.goto('');
  const href = await page.locator('link[rel=search]').getAttribute('href');
  const description = await (await request.get(href ?? '')).text();
  expect(description).toMatch(
    /template="https:\/\/papers\.example\.org\/\S*search\/\?q=\{searchTerms\}"/,
  );
});
