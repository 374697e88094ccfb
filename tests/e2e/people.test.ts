/** Authors: their pages, their co-authors, the index and addresses that have moved. */
import { expect, test } from './quiet-page.ts';

test('an author page has the years active and every spelling', async ({ page }) => {
  await page.goto('authors/frank-proske/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Frank Norbert Proske');
  await expect(page.getByRole('main')).toContainText(
    '6 papers that first appeared between 2022 and 2025',
  );
  await expect(page.getByRole('main')).toContainText('Also printed as Frank Proske.');
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(6);
  const links = page.getByRole('list', { name: 'This list as a file' }).getByRole('link');
  await expect(links).toHaveText(['BibTeX (6)', 'Feed']);
});

test("a co-author's count opens exactly the joint papers", async ({ page }) => {
  await page.goto('authors/antonio-orvieto/');
  const row = page
    .getByRole('list', { name: 'Co-authors' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: 'Hans Kersting', exact: true }) });
  await expect(row.locator('summary')).toHaveText(/^\s*4\s+papers with Hans Kersting/);
  await row.locator('summary').click();
  await expect(row.getByRole('list').getByRole('link')).toHaveText([
    'SDEs for Minimax Optimization',
    'An SDE for Modeling SAM: Theory and Insights',
    'On the Theoretical Properties of Noise Correlation in Stochastic Optimization',
    'Anticorrelated Noise Injection for Improved Generalization',
  ]);
  await row.getByRole('link', { name: 'Hans Kersting' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hans Kersting');
});

test('the index has families in order and leaves what is typed', async ({ page }) => {
  await page.goto('authors/');
  const under = (letter: string) =>
    page.getByRole('list', { name: `Authors under ${letter}`, exact: true }).getByRole('link');
  await expect(under('M')).toHaveText([
    'Machacek, Roman',
    'Malinovsky, Grigory',
    'Marcon, Sandro',
    'Martinkus, Karolis',
    'Masarczyk, Wojciech',
    'Mendler-Dünner, Celestine',
    'Meyer, Sabri',
    'Moens, Marie-Francine',
    'Möllenhoff, Thomas',
    'Monzio Compagnoni, Enea',
  ]);
  await page.getByRole('searchbox', { name: 'Filter this list' }).fill('celestine dunner');
  await expect(page.getByRole('status')).toHaveText('1 of 82 authors');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['M']);
  await page.getByRole('searchbox').fill('');
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(21);
});

test('a former address of a person leads to the present one', async ({ page, baseURL }) => {
  await page.goto('authors/frank-norbert-proske/');
  await expect(page).toHaveURL(`${baseURL ?? ''}authors/frank-proske/`);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the index is whole and has no field that does nothing', async ({ page }) => {
    await page.goto('authors/');
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('listitem').getByRole('link')).toHaveCount(
      82 + 21,
    );
  });

  test('joint papers open', async ({ page }) => {
    await page.goto('authors/hans-kersting/');
    await page.locator('summary').filter({ hasText: 'paper with Luca Biggio' }).click();
    await expect(page.locator('#with-luca-biggio').getByRole('link')).toHaveCount(1);
  });
});
