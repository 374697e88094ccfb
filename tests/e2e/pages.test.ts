import { expect, test } from './quiet-page.ts';

const PAPER = 'papers/noci-2022-signal-propagation-transformers/';

const PAGES = [
  ['', 'Papers of Aurelien Lucchi'],
  ['papers/', 'Papers'],
  [
    PAPER,
    'Signal Propagation in Transformers: Theoretical Perspectives and the Role of Rank Collapse',
  ],
  ['authors/', 'Authors'],
  ['authors/aurelien-lucchi/', 'Aurelien Lucchi'],
  ['topics/', 'Topics'],
  ['topics/astro-ph-co/', 'Cosmology and Nongalactic Astrophysics (astro-ph.CO)'],
  ['terms/', 'Key phrases'],
  ['terms/rank-collapse/', 'rank collapse'],
  [
    'papers/monzio-compagnoni-2026-adaptive-methods-preferable/',
    'Adaptive Methods Are Preferable in High Privacy Settings: An SDE Perspective',
  ],
  ['years/', 'Years'],
  ['years/2022/', '2022'],
  ['search/', 'Search'],
  ['about/', 'About this site'],
] as const;

for (const [address, heading] of PAGES) {
  test(`/${address} has one main heading, says where it is and fits a small phone`, async ({
    page,
  }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(page).toHaveTitle(/Papers of Aurelien Lucchi/);
    await expect(page.getByRole('main')).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
    // As a screen of 1280 by 1024 pixels at 400%.
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
  });
}

test('an unknown address leads to papers and a search', async ({ page, baseURL }) => {
  page.mayFail('404');
  const response = await page.goto('no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await page.getByRole('main').getByRole('link', { name: 'all papers' }).click();
  await expect(page).toHaveURL(`${baseURL ?? ''}papers/`);
});

test('a reader comes from the home page to a paper, its author, its topic and its year', async ({
  page,
}) => {
  await page.goto('');
  await page.getByRole('link', { name: 'All papers', exact: true }).click();
  await page.getByRole('link', { name: /^Signal Propagation in Transformers/ }).click();
  await expect(page.getByRole('main')).toContainText('Aurelien Lucchi');
  const dated = page.getByRole('main').getByRole('paragraph').filter({ hasText: '7 June 2022' });
  await expect(dated).toHaveText(/^\s*NeurIPS 2022\s+first listed 7 June 2022\s*$/);
  await expect(dated.getByRole('time')).toHaveAttribute('datetime', '2022-06-07');
  await page.getByRole('link', { name: 'Sotiris Anagnostidis' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sotiris Anagnostidis');
  await page.getByRole('link', { name: 'Machine Learning', exact: false }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('cs.LG');
  await page.getByRole('link', { name: '2022', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2022');
});

test('a formula is set, with its TeX for those who copy or cannot see it', async ({ page }) => {
  await page.goto('papers/lucchi-2019-sub-sampled-tensor/');
  const formulas = page.locator('.katex');
  await expect(formulas).toHaveCount(2);
  await expect(formulas.nth(1)).toHaveAttribute('data-tex', /\\bigO/);
  const size = await formulas.first().evaluate((element) => getComputedStyle(element).fontFamily);
  expect(size).toContain('KaTeX_Main');
});

test('a copied sentence has the TeX of its formulas', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('papers/lucchi-2019-sub-sampled-tensor/');
  await page.getByRole('region', { name: 'Abstract' }).locator('p').first().selectText();
  await page.keyboard.press('ControlOrMeta+c');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('find an $(ε_1,ε_2,ε_3)$-third-order critical point');
  const rich = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });
  expect(rich?.replace(/<[^>]*>/g, '')).toContain('find an (ε1,ε2,ε3)-third-order critical point');
});

/** By how much the page scrolls sideways. */
function overflow(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}
