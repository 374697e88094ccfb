/** No page, and nothing a reader does on one, breaks the content policy; nothing is kept but the theme. */
import { expect, test } from './quiet-page.ts';

const PAGES = [
  '',
  'papers/',
  'papers/lucchi-2019-sub-sampled-tensor/',
  'papers/monzio-compagnoni-2026-adaptive-methods-preferable/',
  'authors/',
  'authors/aurelien-lucchi/',
  'topics/',
  'topics/cs-lg/',
  'terms/',
  'terms/rank-collapse/',
  'years/',
  'years/2022/',
  'about/',
] as const;

declare global {
  interface Window {
    violations: string[];
  }
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      window.violations.push(`${violatedDirective} ${blockedURI}`);
    });
  });
});

test.afterEach(async ({ page }) => {
  expect(await page.evaluate(() => window.violations)).toEqual([]);
});

for (const address of PAGES) {
  test(`/${address} keeps the policy, in another theme too`, async ({ page, context }) => {
    await page.goto(address);
    await expect(page.locator('meta[http-equiv=Content-Security-Policy]')).toHaveCount(1);
    await page.locator('theme-switch').getByRole('button').click();
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['theme']);
  });
}

test('a search keeps the policy', async ({ page }) => {
  await page.goto('search/');
  await page.getByRole('searchbox').fill('minimax');
  const results = page.getByRole('list', { name: 'Search results' }).getByRole('listitem');
  await expect(results.first()).toBeVisible();
});

test('the policy holds: a script and a style that a page did not bring are refused', async ({
  page,
}) => {
  page.mayFail('Content Security Policy');
  await page.goto('about/');
  const broken = await page.evaluate(async () => {
    document.body.insertAdjacentHTML('beforeend', '<p style="color:red"></p>');
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken"';
    document.body.append(script);
    await new Promise((resolve) => setTimeout(resolve));
    return window.violations.splice(0);
  });
  expect(broken.map((each) => each.split(' ')[0])).toEqual(['style-src-attr', 'script-src-elem']);
  await expect(page).not.toHaveTitle('taken');
});
