import { expect, test, type Page } from './quiet-page.ts';

const results = (page: Page) =>
  page.getByRole('list', { name: 'Search results' }).getByRole('listitem');

const first = (page: Page) => results(page).first().getByRole('link').first();

test.describe('the search', () => {
  for (const [query, title, count] of [
    ['perraudin', /^(Emulation of cosmological|Scalable Graph Networks|Cosmological N-body)/, 3],
    ['Möllenhoff', /^Optimization Guarantees for Square-Root/, 1],
    ['mollenhoff', /^Optimization Guarantees for Square-Root/, 1],
    ['mollenhof', /^Optimization Guarantees for Square-Root/, 1],
    ['minimax', /Minimax/, undefined],
    ['math.OC', /./, 5],
    ['rank collapse 2020', /^Batch Normalization Provably Avoids Rank Collapse/, 1],
  ] as const) {
    test(`finds papers by ${query}`, async ({ page }) => {
      await page.goto('search/');
      await page.getByRole('searchbox').fill(query);
      await expect(page.getByRole('status')).toContainText(query);
      await expect(first(page)).toHaveText(title);
      if (count !== undefined) await expect(results(page)).toHaveCount(count);
      const search = `?${new URLSearchParams({ q: query }).toString()}`;
      await expect(page).toHaveURL((url) => url.search === search);
    });
  }

  test('leads from the first result to its paper and back to the same results', async ({
    page,
  }) => {
    await page.goto('search/?q=minimax');
    await expect(page.getByRole('searchbox')).toHaveValue('minimax');
    await expect(page.getByRole('status')).toContainText('minimax');
    const count = await results(page).count();
    await first(page).click();
    await expect(page).toHaveURL(/\/papers\/[a-z0-9-]+\/$/);
    await page.goBack();
    await expect(page.getByRole('searchbox')).toHaveValue('minimax');
    await expect(results(page)).toHaveCount(count);
  });

  test('takes a query from the home page by keyboard alone', async ({ page }) => {
    await page.goto('');
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('mollenhoff');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/search\/\?q=mollenhoff$/);
    await expect(results(page)).toHaveCount(1);
  });

  test('says so when nothing matches, and what may help', async ({ page }) => {
    await page.goto('search/?q=xylophone');
    await expect(page.getByRole('status')).toContainText('No paper matches “xylophone”');
    await expect(page.getByText('Try fewer words')).toBeVisible();
    await expect(results(page)).toHaveCount(0);
  });

  test('shows markup in a query as text', async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    await expect(page.getByRole('status')).toContainText('<img src=x');
  });

  test('loads names when the field is entered, abstracts when words are asked for', async ({
    page,
  }) => {
    const requests: string[] = [];
    const parts = () => requests.flatMap((url) => /search-(\w+)\.bin/.exec(url)?.[1] ?? []);
    page.on('request', (request) => requests.push(request.url()));
    await page.goto('search/');
    expect(parts()).toEqual([]);
    await page.getByRole('searchbox').focus();
    await expect.poll(parts).toEqual(['names']);
    await page.getByRole('searchbox').fill('author:noci');
    await expect(page.getByRole('status')).toContainText('author:noci');
    expect(parts()).toEqual(['names']);
    await page.getByRole('searchbox').fill('satellite images');
    await expect(first(page)).toHaveText('Mastering Spatial Graph Prediction of Road Networks');
    expect(parts()).toEqual(['names', 'abstracts']);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page leads to every paper', async ({ page }) => {
    await page.goto('');
    await page.getByRole('searchbox').fill('minimax');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL(/search\/\?q=minimax$/);
    await page.getByRole('link', { name: 'All papers', exact: true }).click();
    await expect(page.getByRole('main').getByRole('article')).toHaveCount(50);
  });
});
