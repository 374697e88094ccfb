/** Every kind of page, in both themes and two widths, has no fault that axe-core knows of (WCAG 2.2 AA). */
import { PAGES } from '../page-kinds.ts';
import { faultsOf } from './axe.ts';
import { expect, test } from './quiet-page.ts';

for (const address of Object.values(PAGES)) {
  test(`axe finds nothing on /${address}`, async ({ page }) => {
    await page.goto(address);
    await page.getByRole('main').waitFor();
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await faultsOf(page), `${String(width)} px wide`).toEqual([]);
    }
  });
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

test.describe('in forced colours', () => {
  test.use({ forcedColors: 'active' });

  test('fields, buttons and the focus have edges', async ({ page }) => {
    await page.goto('papers/');
    const field = page.getByRole('searchbox');
    await expect(field).toHaveCSS('border-top-style', 'solid');
    await field.focus();
    await expect(field).toHaveCSS('outline-style', 'solid');
    await page.goto('');
    await expect(page.getByRole('button', { name: 'Search' }).first()).toHaveCSS(
      'border-top-style',
      'solid',
    );
  });

  test('the page one is on is more than another colour', async ({ page }) => {
    await page.goto('topics/');
    const current = page.getByRole('navigation', { name: 'Main' }).locator('[aria-current]');
    await expect(current).toHaveCSS('text-decoration-line', 'underline');
  });

  test('papers, years and the end of the picture are seen', async ({ page }) => {
    await page.goto('years/');
    const unseen = await page.locator('.timeline svg').evaluate((picture) => {
      const paper = getComputedStyle(document.documentElement).backgroundColor;
      const parts = [...picture.querySelectorAll('circle, rect, line, text')];
      return parts
        .filter((part) =>
          [getComputedStyle(part).fill, getComputedStyle(part).stroke].every(
            (colour) => colour === paper || colour === 'none',
          ),
        )
        .map(({ outerHTML }) => outerHTML);
    });
    expect(unseen).toEqual([]);
  });
});

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
  test(`pages change ${reducedMotion === 'reduce' ? 'at once for' : 'smoothly but for'} those who want no motion`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion });
    await page.addInitScript(() => {
      addEventListener('pagereveal', ({ viewTransition }) => {
        document.documentElement.dataset['moved'] = String(viewTransition !== null);
      });
    });
    await page.goto('');
    await page.getByRole('link', { name: 'All papers', exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute(
      'data-moved',
      String(reducedMotion === 'no-preference'),
    );
  });
}
