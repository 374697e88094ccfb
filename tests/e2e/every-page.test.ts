/** Every page keeps the content policy, in one theme and in the other, and nothing is kept but the theme. */
import { expect, test, type Page } from './quiet-page.ts';
import { collectViolations } from './violations.ts';

/** Pages are visited in parts, by several browsers at once. */
const PARTS = 4;

for (let part = 0; part < PARTS; part += 1) {
  test(`every page keeps the policy (${String(part + 1)} of ${String(PARTS)})`, async ({
    page,
    context,
  }) => {
    test.slow();
    await collectViolations(page);
    const addresses = (await pagesOf(page)).filter((_, index) => index % PARTS === part);
    expect(addresses).not.toEqual([]);
    for (const address of addresses) {
      await page.goto(address);
      expect(await page.evaluate(lookInBothThemes), address).toEqual({
        hasChanged: true,
        policies: 1,
        violations: [],
        strange: [],
      });
    }
    expect(await context.cookies()).toEqual([]);
  });
}

/** Every page of the site's map, and the one that it leaves out. */
async function pagesOf(page: Page): Promise<readonly string[]> {
  const map = await (await page.request.get('sitemap-0.xml')).text();
  const addresses = [...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address);
  expect(addresses).not.toEqual([]);
  return ['404.html', ...addresses.map((address) => new URL(address).pathname)];
}

/** Presses the button and waits until the other theme is painted. */
async function lookInBothThemes(): Promise<unknown> {
  const theme = (): string => getComputedStyle(document.documentElement).colorScheme;
  const before = theme();
  document.querySelector<HTMLElement>('theme-switch button')?.click();
  await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
  return {
    hasChanged: theme() !== before,
    policies: document.querySelectorAll('meta[http-equiv=Content-Security-Policy]').length,
    violations: window.violations,
    strange: Object.keys(localStorage).filter((key) => key !== 'theme'),
  };
}
