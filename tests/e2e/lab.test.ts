/** Another owner's site, made of a listing, a site.yaml and a theme.css; its listing is hostile. */
import { expect, test } from './quiet-page.ts';

test("the site has its owner's name, words and colours", async ({ page }) => {
  await page.goto('');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Weather Acoustics Lab');
  await expect(page.getByRole('main')).toContainText('6 papers');
  await expect(page.getByRole('main')).not.toContainText('Lucchi');
  const button = page.getByRole('button', { name: 'Search' }).first();
  await expect(button).toHaveCSS('background-color', 'rgb(31, 93, 58)');
});

test('the about page is there though the owner wrote none', async ({ page }) => {
  await page.goto('about/');
  await expect(page.getByRole('main')).toContainText('the noise of both');
  await expect(page.getByRole('heading', { name: 'What you can rely on' })).toBeVisible();
});

test('markup in a title is text, in the heading and in the tab', async ({ page }) => {
  await page.goto('papers/quine-2021-script-script-alert/');
  const title = '</script><script>alert(1)</script> Considered Harmful';
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page).toHaveTitle(`${title} · Weather Acoustics Lab`);
});

test('markup in an abstract is text, and a link of another scheme is none', async ({ page }) => {
  await page.goto('papers/quine-2021-script-script-alert/');
  const abstract = page.getByRole('region', { name: 'Abstract' });
  await expect(abstract).toContainText('<img src=x onerror=alert(1)> is text');
  await expect(abstract.getByRole('link')).toHaveCount(0);
  await expect(abstract).toContainText('this link goes nowhere');
});

test('a title with math is set in its heading and plain in the tab', async ({ page }) => {
  await page.goto('papers/osei-2022-rain-tin-roofs/');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading.locator('.katex')).toHaveCount(1);
  await expect(heading).toContainText('Bounds for Loud Nights');
  await expect(page).toHaveTitle(/Rain on Tin Roofs: L₂ Bounds for Loud Nights/);
  await expect(page.getByRole('main')).toContainText('Prices are $5 and $10.');
  await expect(page.getByRole('main')).toContainText('et al.');
});

test('a head that an abstract ends goes on', async ({ page }) => {
  await page.goto('papers/quine-2021-script-script-alert/');
  const abstract = page.locator('meta[name=citation_abstract]');
  await expect(abstract).toHaveAttribute('content', /Beside x, <\/head> ends nothing\.$/);
  await expect(page.locator('head > link[rel=preload]').first()).toBeAttached();
});

test('the search finds through hostile text and shows it as text', async ({ page }) => {
  await page.goto('search/?q=harmful');
  const first = page.getByRole('list', { name: 'Search results' }).getByRole('listitem').first();
  await expect(first.getByRole('link').first()).toContainText('<script>alert(1)</script>');
});

test('no trick of MDX, Markdown or TeX gets through', async ({ page }) => {
  await page.goto('papers/quine-2018-import-process-env/');
  const abstract = page.getByRole('region', { name: 'Abstract' });
  await expect(abstract).toContainText("import x from 'y'; export const z = <Script/>;");
  await expect(abstract.getByRole('link')).toHaveCount(0);
  await expect(abstract.getByRole('img')).toHaveCount(0);
  await expect(abstract).not.toContainText('\u202e');
  expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
});

for (const [address, words] of [
  [
    'papers/quine-2021-script-script-alert/',
    'File: content/overlays/quine-2021-script-script-alert.yaml',
  ],
  ['authors/ada-osei/', 'File: content/people.yaml, ada-osei'],
] as const) {
  test(`a mistake on /${address} can be reported with file and field`, async ({ page }) => {
    await page.goto(address);
    const href = await page.getByRole('link', { name: 'Report a mistake' }).getAttribute('href');
    expect(href).toMatch(/^mailto:/);
    expect(decodeURIComponent(href ?? '')).toContain(words);
    expect(decodeURIComponent(href ?? '')).toContain('Field (keep what is wrong)');
  });
}
