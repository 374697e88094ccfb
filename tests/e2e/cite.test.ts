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
  await box.getByRole('button', { name: 'Copy IEEE' }).click();
  await expect(box.getByRole('button', { name: 'IEEE copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^L\. Noci, S\. Anagnostidis, L\. Biggio, .*“Signal Propagation in Transformers/,
  );
});

test('one press on Cite copies the recommended BibTeX and leads to the box', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(PAPER);
  const links = page.getByRole('list', { name: 'Read and cite' });
  await page.getByRole('radio', { name: 'APA' }).check();
  await links.getByRole('link', { name: 'Cite' }).click();
  await expect(links.getByRole('link', { name: 'BibTeX copied' })).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'BibTeX copied' })).toBeInViewport();
  await expect(page).toHaveURL(/#cite$/);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^@inproceedings\{noci-2022-signal-propagation-transformers,/);
});

test('the preprint is a choice besides the published version', async ({ page }) => {
  await page.goto(PAPER);
  const box = page.getByRole('region', { name: 'Cite' });
  await expect(box).toContainText('Please cite the published version.');
  await expect(box.locator('.cite-form:visible')).toHaveCount(1);
  await box.getByText('Cite the preprint instead').click();
  await expect(box.getByRole('button', { name: 'Copy BibTeX of the preprint' })).toBeVisible();
  await expect(box.locator('.cite-form:visible').last()).toContainText('@misc{');
});

test('paper has the citation in words', async ({ page }) => {
  await page.goto(PAPER);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.cite-form:visible')).toHaveCount(1);
  await expect(page.locator('.cite-form p:visible')).toHaveText(/^Noci, L\., .*NeurIPS/);
  await expect(page.getByRole('button', { name: 'Copy APA' })).toBeHidden();
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

  test('Cite is a link to the box', async ({ page }) => {
    await page.goto(PAPER);
    await page.getByRole('link', { name: 'Cite', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Cite' })).toBeInViewport();
  });

  test('every format can be read, and no button is there that does nothing', async ({ page }) => {
    await page.goto(PAPER);
    const box = page.getByRole('region', { name: 'Cite' });
    await box.getByRole('radio', { name: 'Chicago' }).check();
    await expect(box.getByText(/^Noci, Lorenzo, Sotiris Anagnostidis/).first()).toBeVisible();
    await expect(box.getByRole('button')).toHaveCount(0);
  });
});
