/** No page, and nothing a reader does on one, breaks the content policy; nothing is kept but the theme. */
import { expect, test, type Page } from './quiet-page.ts';

declare global {
  interface Window {
    violations: string[];
  }
}

/** Pages are visited in parts, by several browsers at once. */
const PARTS = 4;

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      window.violations.push(`${violatedDirective} ${blockedURI}`);
    });
  });
});

for (let part = 0; part < PARTS; part += 1) {
  test(`every page keeps the policy, in another theme too (${String(part + 1)} of ${String(PARTS)})`, async ({
    page,
    context,
  }) => {
    test.slow();
    const addresses = (await pagesOf(page)).filter((_, index) => index % PARTS === part);
    expect(addresses).not.toEqual([]);
    for (const address of addresses) {
      await page.goto(address);
      await page.locator('theme-switch').getByRole('button').click();
      const found = await page.evaluate(() => ({
        policies: document.querySelectorAll('meta[http-equiv=Content-Security-Policy]').length,
        violations: window.violations,
        strange: Object.keys(localStorage).filter((key) => key !== 'theme'),
      }));
      expect(found, address).toEqual({ policies: 1, violations: [], strange: [] });
    }
    expect(await context.cookies()).toEqual([]);
  });
}

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

/** Every page of the site's map, and the one that it leaves out. */
async function pagesOf(page: Page): Promise<readonly string[]> {
  const map = await (await page.request.get('sitemap-0.xml')).text();
  const addresses = [...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address);
  expect(addresses).not.toEqual([]);
  return ['404.html', ...addresses.map((address) => new URL(address).pathname)];
}
