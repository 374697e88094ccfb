/** Every kind of page, in both themes and two widths, has no fault that axe-core knows of (WCAG 2.2 AA). */
import { AxeBuilder } from '@axe-core/playwright';
import { PAGE_KINDS } from '../page-kinds.ts';
import { expect, test } from './quiet-page.ts';

for (const scheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test.describe(`${scheme}, ${String(width)} px wide`, () => {
      test.use({ colorScheme: scheme, viewport: { width, height: 800 } });
      for (const address of Object.values(PAGE_KINDS)) {
        test(`/${address}`, async ({ page }) => {
          await page.goto(address);
          await page.getByRole('main').waitFor();
          const { violations } = await new AxeBuilder({ page })
            .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
            .analyze();
          expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
        });
      }
    });
  }
}

test('the theme follows the switch, is remembered and never flashes', async ({ page }) => {
  await page.goto('');
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  await page.getByRole('button', { name: 'Dark' }).click();
  await expect(page.getByRole('button', { name: 'Dark' })).toHaveAttribute('aria-pressed', 'true');
  await page.goto('papers/');
  expect(await paper()).toBe('dark');
  await page.getByRole('button', { name: 'Dark' }).click();
  await page.reload();
  expect(await paper()).toBe('light dark');
});
