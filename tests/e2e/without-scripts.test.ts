/** A reader whose browser runs no scripts finds every paper, and nothing on a page that does nothing. */
import { PAGES } from '../page-kinds.ts';
import { expect, test } from './quiet-page.ts';

test.use({ javaScriptEnabled: false });

/** Controls that a style sheet or a server can answer: the search's form and the choice of a citation. */
const ANSWERED = '.search-form *, [name=cite-format]';

for (const [kind, address] of Object.entries(PAGES)) {
  test(`${kind}: no dead control`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const controls = page.locator(`:is(button, input, select):not(${ANSWERED})`);
    for (const control of await controls.all()) await expect(control).toBeHidden();
  });
}

test('every paper can be reached from the home page', async ({ page, request, baseURL }) => {
  await page.goto('');
  await page.getByRole('link', { name: 'All papers', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Papers');
  const links = await page
    .getByRole('article')
    .getByRole('heading')
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const sitemap = await (await request.get(`${baseURL ?? ''}sitemap-0.xml`)).text();
  const papers = [...sitemap.matchAll(/<loc>https:\/\/[^/]+(\/papers\/[^/]+\/)<\/loc>/g)];
  expect(links.toSorted()).toEqual(papers.map(([, address]) => address).toSorted());
});

test('the picture leads to every paper in order of time', async ({ page }) => {
  await page.goto('');
  const papers = page.getByRole('group', { name: 'Papers, the oldest first' }).getByRole('link');
  await expect(papers).toHaveCount(50);
  await expect(papers.first()).toHaveAccessibleName(
    /^Cosmological N-body simulations: a challenge/,
  );
  await papers.last().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Where You Place the Norm/);
});

test('a paper leads to its people, its topic and the papers beside it', async ({ page }) => {
  await page.goto(PAGES.paper);
  await page.getByRole('radio', { name: 'APA' }).check();
  await expect(page.locator('[data-form=apa]')).toBeVisible();
  await expect(page.locator('[data-form=bibtex]')).toBeHidden();
  await page.getByRole('navigation', { name: 'Neighbouring papers' }).getByText('Older').click();
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('Regret-Optimal');
});

// Chromium renders no noscript when scripts are switched off from outside; the lists are there in any case.
test('a search that cannot run leads to the lists', async ({ page }) => {
  await page.goto('');
  await page.getByRole('searchbox').fill('minimax');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search');
  await page.getByRole('link', { name: 'All authors' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Authors');
});
