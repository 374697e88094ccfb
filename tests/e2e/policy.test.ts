/** A search keeps the content policy, and the policy refuses what is not the site's own. */
import { expect, test } from './quiet-page.ts';
import { collectViolations } from './violations.ts';

test.beforeEach(({ page }) => collectViolations(page));

test('a search keeps the policy, on its page and from another', async ({ page }) => {
  await page.goto('papers/');
  const first = page.getByRole('main').getByRole('article').first();
  const words = await first.getByRole('link').first().innerText();
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('searchbox').fill(words);
  const found = dialog.getByRole('listitem');
  await expect(found.first()).toBeVisible();
  expect(await page.evaluate(() => window.violations)).toEqual([]);
  await page.goto('search/');
  await page.getByRole('searchbox').fill(words);
  const results = page.getByRole('list', { name: 'Search results' }).getByRole('listitem');
  await expect(results.first()).toBeVisible();
  expect(await page.evaluate(() => window.violations)).toEqual([]);
});

test('a browser without Trusted Types searches too', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(globalThis, 'trustedTypes', { value: undefined }),
  );
  await page.route('**/search/', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({ response, body: html.replace('require-trusted-types-for', 'x') });
  });
  page.mayFail("Unrecognized Content-Security-Policy directive 'x'");
  await page.goto('search/');
  expect(await page.evaluate(() => globalThis.trustedTypes)).toBeUndefined();
  await page.getByRole('searchbox').fill('a');
  const results = page.getByRole('list', { name: 'Search results' }).getByRole('listitem');
  await expect(results.first()).toBeVisible();
});

test('the policy holds: what a page did not bring is refused', async ({ page }) => {
  for (const words of ['Content Security Policy', 'Trusted']) page.mayFail(words);
  await page.goto('about/');
  const broken = await page.evaluate(async () => {
    const script = (): HTMLScriptElement =>
      document.body.appendChild(document.createElement('script'));
    const attempts: readonly (() => unknown)[] = [
      () => {
        document.body.setAttribute('style', 'color: red');
      },
      () => {
        script().append('document.title = "taken"');
      },
      () => (script().src = `${location.origin}/theirs.js`),
      () => (document.body.innerHTML = '<img src="x">'),
      () => new Worker(`${location.origin}/theirs.js`),
      () => globalThis.trustedTypes?.createPolicy('theirs', { createScriptURL: (url) => url }),
    ];
    const directives: (string | undefined)[] = [];
    for (const attempt of attempts) {
      try {
        attempt();
      } catch (error) {
        if (!(error instanceof TypeError)) throw error;
      }
      await new Promise((resolve) => setTimeout(resolve));
      directives.push(window.violations.splice(0)[0]?.split(' ')[0]);
    }
    return directives;
  });
  expect(broken).toEqual([
    'style-src-attr',
    'require-trusted-types-for',
    'require-trusted-types-for',
    'require-trusted-types-for',
    'require-trusted-types-for',
    'trusted-types',
  ]);
  await expect(page).not.toHaveTitle('taken');
});
