import { expect, test } from './quiet-page.ts';

const PAPER = 'papers/noci-2022-signal-propagation-transformers/';

test('a reader picks a format and copies the citation', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(PAPER);
  const box = page.getByRole('region', { name: 'Cite' });
  await expect(box.locator('pre:visible').first()).toContainText(
    '@inproceedings{noci-2022-signal-propagation-transformers,',
  );
  await box.getByRole('radio', { name: 'IEEE' }).check();
  await expect(box.locator('pre:visible')).toHaveCount(0);
  await box.getByRole('button', { name: 'Copy IEEE, published' }).click();
  await expect(box.getByRole('button', { name: 'Copy IEEE, published' })).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^L\. Noci, S\. Anagnostidis, L\. Biggio, .*“Signal Propagation in Transformers/,
  );
});

test('the keyboard reaches every format', async ({ page }) => {
  await page.goto(PAPER);
  await page.getByRole('radio', { name: 'BibTeX' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'APA' })).toBeChecked();
  await expect(page.locator('.cite-form:visible')).toContainText('Noci, L., ');
});

test('files lie beside the page', async ({ page }) => {
  await page.goto(PAPER);
  for (const [name, start] of [
    ['.bib', '@'],
    ['.ris', 'TY  - '],
    ['.json', '{'],
  ] as const) {
    const link = page.getByRole('region', { name: 'Cite' }).getByRole('link', { name });
    const response = await page.request.get((await link.getAttribute('href')) ?? '');
    expect(response.status()).toBe(200);
    expect(await response.text()).toMatch(new RegExp(`^${start}`));
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every format can be read, and no button is there that does nothing', async ({ page }) => {
    await page.goto(PAPER);
    const box = page.getByRole('region', { name: 'Cite' });
    await box.getByRole('radio', { name: 'Chicago' }).check();
    await expect(box.getByText(/^Noci, Lorenzo, Sotiris Anagnostidis/).first()).toBeVisible();
    await expect(box.getByRole('button')).toHaveCount(0);
  });
});
