/** The way of a reader who has a keyboard and nothing else. */
import { expect, test, type Page } from './quiet-page.ts';

/** More stops than any page of the site has before what is looked for. */
const STOPS = 200;

test('the first stop skips to the content', async ({ page }) => {
  await page.goto('papers/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  const filter = page.getByRole('searchbox', { name: 'Filter this list by title or author' });
  await expect(filter).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(filter).toBeFocused();
});

test('from the head to a list, a paper, a citation and back', async ({ page }) => {
  await page.goto('about/');
  await tabTo(page, 'Papers');
  await page.keyboard.press('Enter');
  // Before its script runs the field is no stop.
  await expect(
    page.getByRole('searchbox', { name: 'Filter this list by title or author' }),
  ).toBeVisible();
  await tabTo(page, 'Filter this list by title or author');
  await page.keyboard.type('rank collapse');
  await expect(page.getByRole('status')).toContainText('of 50 papers');
  await tabTo(page, /^Signal Propagation in Transformers/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Signal Propagation');
  await tabTo(page, 'BibTeX');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'APA' })).toBeFocused();
  await expect(page.locator('[data-form=apa]').first()).toBeVisible();
  await expect(page.locator('[data-form=bibtex]').first()).toBeHidden();
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('rank collapse');
});

test('the picture of an author’s papers is one stop, and arrows lead through it', async ({
  page,
}) => {
  await page.goto('authors/antonio-orvieto/');
  const papers = page.getByRole('group', { name: 'Papers, the oldest first' }).getByRole('link');
  await expect(papers).toHaveCount(12);
  await expect(papers.first()).toHaveAttribute('tabindex', '-1');
  await tabTo(page, /^Enhancing Optimizer Stability/);
  await expect(papers.last()).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(papers.nth(10)).toBeFocused();
  const named = page.locator('.timeline-key');
  await expect(named).toHaveText(/^Adaptive Methods through the Lens of SDEs/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Adaptive Methods through/);
});

for (const address of ['', 'topics/', 'authors/antonio-orvieto/']) {
  test(`/${address} lets the focus through to its end, seen at every stop`, async ({ page }) => {
    await page.goto(address);
    await page.getByRole('button', { name: 'Dark' }).waitFor();
    await expect(page.locator('arrow-links:not(:defined)')).toHaveCount(0);
    const stops = await page.evaluate(() => {
      const all = 'a[href], button, input, select, summary, [tabindex="0"]';
      const seen = (stop: Element) => stop.checkVisibility({ visibilityProperty: true });
      const links = [...document.querySelectorAll<HTMLElement>(all)];
      return links.filter((stop) => stop.tabIndex >= 0 && seen(stop)).length;
    });
    for (let stop = 0; stop < stops; stop += 1) await tab(page);
    await expect(page.getByRole('contentinfo').getByRole('link').last()).toBeFocused();
  });
}

/** Goes on to the control or link of that name. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let stop = 0; stop < STOPS; stop += 1) {
    await tab(page);
    const found = page.locator(':focus');
    const isNamed = await found.evaluate((element, wanted) => {
      const { ariaLabel, textContent } = element;
      const labels =
        'labels' in element ? (element.labels as NodeListOf<HTMLElement> | null) : null;
      const text = (ariaLabel ?? labels?.[0]?.textContent ?? textContent).trim();
      return typeof wanted === 'string' ? text === wanted : wanted.test(text);
    }, name);
    if (isNamed) return;
  }
  throw new Error(`No stop is named ${String(name)}.`);
}

/** One stop on: it has an outline. */
async function tab(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  const outline = await page.evaluate(() => {
    const { activeElement: stop } = document;
    const { outlineStyle, outlineWidth } = getComputedStyle(stop ?? document.body);
    return { stop: stop?.outerHTML.slice(0, 80), outlineStyle, width: parseFloat(outlineWidth) };
  });
  expect(outline).not.toMatchObject({ outlineStyle: 'none' });
  expect(outline.width).toBeGreaterThanOrEqual(2);
}
